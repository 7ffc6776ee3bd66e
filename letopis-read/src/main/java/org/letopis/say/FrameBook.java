package org.letopis.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.Phase;
import org.letopis.model.StatementType;

/// The frames of a language by lemma, in the order of their file: the first that holds is taken.
///
/// A line has seven columns, parted by tabs: lemmas parted by `,`; type; phase or `-`; `agent` or `patient`; slots parted
/// by spaces, or `-`; options `kind=…`, `kinship=…` parted by spaces, or `-`; an example.
public final class FrameBook {

    private final Map<String, List<Frame>> byLemma;

    private FrameBook(Map<String, List<Frame>> byLemma) {
        this.byLemma = byLemma;
    }

    /// @param lines blank ones and those that begin with `#` are passed over
    /// @throws IllegalArgumentException for a line that cannot be read, with its number
    public static FrameBook parse(List<String> lines) {
        Map<String, List<Frame>> byLemma = new HashMap<>();
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                for (Frame frame : frames(line.split("\t", -1))) {
                    byLemma.computeIfAbsent(frame.lemma(), _ -> new ArrayList<>()).add(frame);
                }
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + (number + 1) + " is no frame: " + line, e);
            }
        }
        return new FrameBook(byLemma);
    }

    private static List<Frame> frames(String[] columns) {
        StatementType type = StatementType.valueOf(columns[1].toUpperCase(Locale.ROOT));
        Phase phase = columns[2].equals("-") ? Phase.UNTOLD : Phase.valueOf(columns[2].toUpperCase(Locale.ROOT));
        Frame.Subject subject = Frame.Subject.valueOf(columns[3].toUpperCase(Locale.ROOT));
        List<Slot> slots = new ArrayList<>();
        if (!columns[4].equals("-")) {
            for (String slot : columns[4].split(" ")) {
                slots.add(Slot.parse(slot));
            }
        }
        List<Frame> frames = new ArrayList<>();
        for (String lemma : columns[0].split(",")) {
            frames.add(new Frame(
                    lemma,
                    type,
                    phase,
                    subject,
                    List.copyOf(slots),
                    option(columns[5], "kind"),
                    option(columns[5], "kinship"),
                    columns[6]));
        }
        return frames;
    }

    private static Optional<String> option(String options, String key) {
        for (String option : options.split(" ")) {
            if (option.startsWith(key + "=")) {
                return Optional.of(option.substring(key.length() + 1));
            }
        }
        return Optional.empty();
    }

    List<Frame> frames(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    public int size() {
        return byLemma.values().stream().mapToInt(List::size).sum();
    }
}
