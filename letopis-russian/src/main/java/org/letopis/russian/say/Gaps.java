package org.letopis.russian.say;

import java.util.BitSet;
import org.letopis.morph.Tag.VerbForm;
import org.letopis.morph.Word;
import org.letopis.say.SentenceView;

/// What stands between the words of a sentence: brackets, which tell of the word before them, and loose words.
final class Gaps {

    private final SentenceView view;
    private final BitSet bracketed = new BitSet();

    Gaps(SentenceView view) {
        this.view = view;
        int open = -1;
        for (int i = 0; i < view.size(); i++) {
            Word word = view.word(i);
            if (open < 0 && (word.is("(") || word.is("["))) {
                open = i;
            } else if (open >= 0 && (word.is(")") || word.is("]"))) {
                bracketed.set(open, i + 1);
                open = -1;
            }
        }
    }

    /// Whether a word is a bracket or stands in brackets.
    boolean isBracketed(int word) {
        return bracketed.get(word);
    }

    /// Whether a bracket ends between two words, and another has not begun.
    boolean isSameBracket(int word, int other) {
        return bracketed.get(word) == bracketed.get(other)
                && (!bracketed.get(word) || bracketed.nextClearBit(word) == bracketed.nextClearBit(other));
    }

    /// How many words stand from `first` to `end`, what is in brackets not counted.
    int between(int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            if (!bracketed.get(i)) {
                count++;
            }
        }
        return count;
    }

    /// The last word up to `from` that is no comma, dash, adverb or adjective, and not in brackets.
    int leap(int from) {
        int at = from;
        boolean inside = from >= 0 && bracketed.get(from) && !isClosing(from);
        while (at >= 0) {
            Word word = view.word(at);
            boolean over = !inside && bracketed.get(at) || isMark(word) || isLoose(word);
            if (!over) {
                return at;
            }
            at--;
        }
        return -1;
    }

    private boolean isClosing(int at) {
        return view.word(at).is(")") || view.word(at).is("]");
    }

    static boolean isMark(Word word) {
        return word.is(",") || word.is("—") || word.is("–") || word.is("-");
    }

    static boolean isLoose(Word word) {
        return switch (word.tag().pos()) {
            case ADV, ADJ, NUM, DET -> true;
            default -> word.tag().form() == VerbForm.PART;
        };
    }
}
