package org.letopis.russian.works;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.letopis.morph.TaggedSentence;

/// What stands between marks of quotation in one sentence.
final class Guillemets {

    /// Longer ones are no titles.
    private static final int LONGEST = 24;

    /// @param first the first word inside
    /// @param end the closing mark
    record Inside(int first, int end) {}

    private Guillemets() {}

    /// In text order; a mark that is never closed opens nothing.
    static List<Inside> of(TaggedSentence sentence) {
        List<Inside> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int at = 0; at < sentence.size(); at++) {
            switch (sentence.word(at).text()) {
                case "«", "„" -> open.push(at);
                case "»", "“", "”" -> {
                    if (!open.isEmpty()) {
                        add(found, open.pop(), at);
                    }
                }
                case "\"" -> {
                    if (straight >= 0 && at > straight + 1 && !sentence.word(at - 1).is("(")) {
                        add(found, straight, at);
                        straight = -1;
                    } else {
                        straight = at;
                    }
                }
                default -> {}
            }
        }
        found.sort((one, other) -> Integer.compare(one.first(), other.first()));
        return found;
    }

    private static void add(List<Inside> found, int opening, int closing) {
        int length = closing - opening - 1;
        if (length > 0 && length <= LONGEST) {
            found.add(new Inside(opening + 1, closing));
        }
    }
}
