package org.letopis.russian.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.segment.Token.Kind;

/// A sentence as the patterns of names see it. Words that other finders took are closed.
final class Line {

    private final TaggedSentence sentence;
    private final BitSet closed;
    private final NameBook book;
    private final Memory memory;

    /// Readings already made, shared by the lines of one text: names come again and again.
    static final class Memory {
        private final Map<String, List<NameReading>> given = new HashMap<>();
        private final Map<String, List<NameReading>> patronymics = new HashMap<>();
        private final Map<String, List<NameReading>> surnames = new HashMap<>();
        private final Map<String, Boolean> words = new HashMap<>();
    }

    Line(TaggedSentence sentence, BitSet closed, NameBook book, Memory memory) {
        this.sentence = sentence;
        this.closed = closed;
        this.book = book;
        this.memory = memory;
    }

    TaggedSentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Word word(int index) {
        return sentence.word(index);
    }

    String form(int index) {
        return sentence.word(index).text();
    }

    boolean is(int index, String form) {
        return 0 <= index && index < size() && sentence.word(index).is(form);
    }

    void close(int first, int end) {
        closed.set(first, end);
    }

    boolean isOpen(int index) {
        return 0 <= index && index < size() && !closed.get(index);
    }

    boolean isInitial(int index) {
        return isOpen(index) && sentence.word(index).token().kind() == Kind.INITIAL;
    }

    /// How many initials stand one after the other; «Ж.-Ж.» counts two and the hyphen.
    int initials(int first) {
        int at = first;
        while (at - first < 4 && isInitial(at)) {
            at++;
            if (is(at, "-") && isInitial(at + 1)) {
                at++;
            }
        }
        return at - first;
    }

    /// A word of at least two letters that begins with a capital.
    boolean isCapital(int index) {
        if (!isOpen(index)) {
            return false;
        }
        Word word = sentence.word(index);
        return word.token().kind() == Kind.WORD && word.text().length() > 1 && word.isCapitalized();
    }

    /// Whether nothing before it in the sentence has letters, so that its capital tells nothing.
    boolean isFirst(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Kind kind = sentence.word(i).token().kind();
            if (kind != Kind.PUNCTUATION) {
                return false;
            }
            String mark = form(i);
            if (mark.equals(":") || mark.equals("«") && i > 0) {
                return true;
            }
        }
        return true;
    }

    /// Whether the capital may be due to a full stop, quotation mark, dash of dialogue or colon before it.
    boolean isAfterStop(int index) {
        if (index == 0) {
            return true;
        }
        if (sentence.word(index - 1).token().kind() != Kind.PUNCTUATION) {
            return false;
        }
        String mark = form(index - 1);
        return isFirst(index) || ":«\"“„".contains(mark) || mark.equals("…") || mark.equals(".") || mark.equals("!")
                || mark.equals("?");
    }

    List<NameReading> given(int index) {
        return isCapital(index) ? memory.given.computeIfAbsent(form(index), book::given) : List.of();
    }

    List<NameReading> patronymic(int index) {
        return isCapital(index) ? memory.patronymics.computeIfAbsent(form(index), book::patronymic) : List.of();
    }

    List<NameReading> surname(int index) {
        if (!isCapital(index)) {
            return List.of();
        }
        return memory.surnames.computeIfAbsent(form(index), book::surname);
    }

    /// Whether the dictionary has the form as anything but a name.
    boolean isWord(int index) {
        return memory.words.computeIfAbsent(form(index), book::isWord);
    }

    NameBook book() {
        return book;
    }
}
