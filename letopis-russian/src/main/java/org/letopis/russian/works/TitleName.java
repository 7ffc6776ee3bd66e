package org.letopis.russian.works;

import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.russian.lexicon.BaseForm;

/// A title as it stands on the cover: «в «Письме к съезду»» gives «Письмо к съезду», «из «Войны и мира»» «Война и мир».
final class TitleName {

    private TitleName() {}

    /// The word whose case is the title's: its first noun, where only adjectives stand before it; else its first word.
    static int head(TaggedSentence sentence, int first, int end) {
        for (int at = first; at < end; at++) {
            Pos pos = sentence.word(at).tag().pos();
            if (pos == Pos.NOUN || pos == Pos.PROPN) {
                return at;
            }
            if (!BaseForm.isAdjective(sentence.word(at))) {
                return first;
            }
        }
        return first;
    }

    /// @param inflected whether the sentence bends the title: after «роман» it stands in the nominative
    static String of(TaggedSentence sentence, int first, int end, boolean inflected) {
        int head = head(sentence, first, end);
        Tag tag = sentence.word(head).tag();
        boolean oblique = tag.casus() != Case.NOM && tag.casus() != Case.NONE && (tag.pos() == Pos.NOUN || tag.pos() == Pos.PROPN);
        if (!inflected || !oblique || !Character.isUpperCase(sentence.word(first).text().charAt(0))) {
            return joined(sentence, first, end);
        }
        int second = second(sentence, head, end);
        if (second < 0) {
            return BaseForm.of(sentence, first, end, head);
        }
        String rest = joined(sentence, second + 1, end);
        return BaseForm.of(sentence, first, second, head)
                + " "
                + BaseForm.noun(sentence.word(second), sentence.word(second).tag().number() == Tag.Number.PLUR)
                + (rest.isEmpty() ? "" : (sentence.word(second + 1).token().spaced() ? " " : "") + rest);
    }

    /// The second of two nouns that bend together: «Отцов и детей», «Евгения Онегина»; -1 for none.
    private static int second(TaggedSentence sentence, int head, int end) {
        Word noun = sentence.word(head);
        if (head + 2 < end && sentence.word(head + 1).is("и") && isSame(noun, sentence.word(head + 2))) {
            return head + 2;
        }
        boolean name = head + 1 < end
                && noun.tag().pos() == Pos.PROPN
                && sentence.word(head + 1).tag().pos() == Pos.PROPN
                && sentence.word(head + 1).tag().casus() == noun.tag().casus();
        return name ? head + 1 : -1;
    }

    private static boolean isSame(Word one, Word other) {
        return other.tag().casus() == one.tag().casus() && other.tag().pos() == Pos.NOUN;
    }

    static String joined(TaggedSentence sentence, int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int at = first; at < end; at++) {
            if (at > first && sentence.word(at).token().spaced()) {
                text.append(' ');
            }
            text.append(sentence.word(at).text());
        }
        return text.toString();
    }
}
