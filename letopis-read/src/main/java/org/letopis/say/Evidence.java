package org.letopis.say;

import java.util.List;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.text.Span;

/// The shortest stretch that holds a predicate with its arguments and its time.
final class Evidence {

    /// How far a subject may stand from its predicate and still be cited with it.
    private static final int FARTHEST = 12;

    private Evidence() {}

    static List<Span> of(
            SentenceView view,
            Predication predication,
            List<Argument> subject,
            List<Argument> arguments,
            Optional<Phrase> time) {
        int first = predication.first();
        int end = predication.word() + 1;
        if (predication.governor() >= 0) {
            first = Math.min(first, predication.governor());
            end = Math.max(end, predication.governor() + 1);
        }
        for (Argument argument : arguments) {
            first = Math.min(first, start(view, argument.first()));
            end = Math.max(end, PlaceChain.end(argument, view));
        }
        if (time.isPresent()) {
            first = Math.min(first, start(view, time.get().first()));
            end = Math.max(end, bracketEnd(view, time.get().end()));
        }
        for (Argument argument : subject) {
            if (Math.abs(argument.head() - predication.word()) <= FARTHEST) {
                first = Math.min(first, start(view, argument.first()));
                end = Math.max(end, argument.end());
            }
        }
        return List.of(view.span(first, end));
    }

    /// With the preposition and attributes before it.
    private static int start(SentenceView view, int first) {
        int at = first;
        while (at > 0 && first - at < 4) {
            switch (view.word(at - 1).tag().pos()) {
                case ADJ, DET, NUM -> at--;
                case ADP -> {
                    return at - 1;
                }
                default -> {
                    return first;
                }
            }
        }
        return first;
    }

    private static int bracketEnd(SentenceView view, int end) {
        return end < view.size() && (view.word(end).is(")") || view.word(end).is("]")) ? end + 1 : end;
    }
}
