package org.letopis.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fits a frame to the arguments beside a predicate.
final class Matching {

    private Matching() {}

    /// Which arguments fill which slot; each argument fills one.
    record Match(Frame frame, Map<Slot, List<Argument>> filled) {

        List<Argument> arguments() {
            return filled.values().stream().flatMap(List::stream).toList();
        }
    }

    /// @param passive whether what was the object stands in the nominative
    /// @param taken arguments that are the subject
    static Optional<Match> match(Frame frame, List<Argument> arguments, List<Argument> taken, int predicate, boolean passive) {
        Map<Slot, List<Argument>> filled = new LinkedHashMap<>();
        List<Argument> used = new ArrayList<>(taken);
        for (Slot slot : frame.slots()) {
            Argument best = null;
            for (Argument argument : arguments) {
                if (argument.joins() < 0
                        && !used.contains(argument)
                        && isFree(argument, predicate)
                        && slot.fits(argument, passive)
                        && (best == null || nearer(argument, best, predicate))) {
                    best = argument;
                }
            }
            if (best != null) {
                List<Argument> list = listed(best, arguments, slot, passive);
                used.addAll(list);
                filled.put(slot, list);
            } else if (slot.required()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(frame, filled));
    }

    /// An argument that modifies another noun is not the predicate's.
    private static boolean isFree(Argument argument, int predicate) {
        return argument.modifies() < 0 || argument.modifies() == predicate;
    }

    private static List<Argument> listed(Argument first, List<Argument> arguments, Slot slot, boolean passive) {
        List<Argument> list = new ArrayList<>(List.of(first));
        for (Argument argument : arguments) {
            if (argument.joins() == list.getLast().head()) {
                if (!slot.fits(argument, passive)) {
                    break;
                }
                list.add(argument);
            }
        }
        return List.copyOf(list);
    }

    /// What stands after a predicate is closer to it than what stands before.
    private static boolean nearer(Argument one, Argument other, int predicate) {
        return distance(one, predicate) < distance(other, predicate);
    }

    private static int distance(Argument argument, int predicate) {
        return argument.head() > predicate ? 2 * (argument.head() - predicate) : 3 * (predicate - argument.head());
    }
}
