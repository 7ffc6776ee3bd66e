package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.List;
import org.letopis.morph.Word;
import org.letopis.say.SentenceView;

/// The bracketed stretches of a sentence; «(1834—1906)» after a name tells a life.
///
/// @param open the place of the opening bracket
/// @param close the place of the closing one, or the sentence's end where none closes it
record Brackets(int open, int close) {

    /// Outermost ones, in text order.
    static List<Brackets> of(SentenceView view) {
        List<Brackets> found = new ArrayList<>();
        int depth = 0;
        int open = -1;
        for (int i = 0; i < view.size(); i++) {
            Word word = view.word(i);
            if (isOpening(word)) {
                if (depth++ == 0) {
                    open = i;
                }
            } else if (isClosing(word) && depth > 0 && --depth == 0) {
                found.add(new Brackets(open, i));
            }
        }
        if (depth > 0) {
            found.add(new Brackets(open, view.size()));
        }
        return found;
    }

    int first() {
        return open + 1;
    }

    private static boolean isOpening(Word word) {
        return word.is("(") || word.is("[");
    }

    private static boolean isClosing(Word word) {
        return word.is(")") || word.is("]");
    }
}
