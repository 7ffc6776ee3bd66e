package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letopis.morph.Tag;
import org.letopis.morph.Word;

/// Finds the author's words inside a quotation: «…, — писал Троцкий, — …», and the verbs of saying around it.
final class AuthorWords {

    /// Words between the dash and the verb: «— с горечью и не сразу ответил он».
    private static final int BEFORE_VERB = 7;
    private static final int LONGEST = 60;

    private final Row row;
    private final SayingBook book;
    /// Where a quotation that opens at a word has ended; the word itself where none opens.
    private final int[] past;

    AuthorWords(Row row, SayingBook book, List<Quotation> quotations) {
        this.row = row;
        this.book = book;
        this.past = new int[row.size()];
        for (int i = 0; i < past.length; i++) {
            past[i] = i;
        }
        for (Quotation quotation : quotations) {
            if (quotation.kind() == Quotation.Kind.CLOSED) {
                past[quotation.open()] = Math.min(quotation.after(), row.size());
            }
        }
    }

    /// @param verb the verb of saying in it
    record Cut(Stretch stretch, int verb) {}

    List<Cut> inside(int first, int end) {
        List<Cut> cuts = new ArrayList<>();
        int at = first;
        while (at < end) {
            if (past[at] > at) {
                at = past[at];
            } else if (at > first && row.isDash(at) && isPause(at - 1)) {
                Optional<Cut> cut = cutAt(at, end);
                cut.ifPresent(cuts::add);
                at = cut.map(found -> found.stretch().end()).orElse(at) + 1;
            } else {
                at++;
            }
        }
        return cuts;
    }

    private Optional<Cut> cutAt(int dash, int end) {
        int verb = verbAfter(dash + 1, end);
        if (verb < 0) {
            return Optional.empty();
        }
        int at = verb + 1;
        while (at < end && at - verb < LONGEST && !(row.isDash(at) && isPause(at - 1))) {
            at = Math.max(at + 1, past[at]);
        }
        return Optional.of(new Cut(new Stretch(dash + 1, at < end && row.isDash(at) ? at : end), verb));
    }

    /// The verb of saying that author's words beginning at a word have, -1 for none.
    int verbAfter(int first, int end) {
        if (first >= end || row.word(first).isCapitalized()) {
            return -1;
        }
        int stop = Math.min(end, first + BEFORE_VERB);
        for (int at = first; at < stop; at++) {
            if (row.isMark(at) && !row.is(at, ",")) {
                return -1;
            }
            if (isTelling(row.word(at))) {
                return at;
            }
        }
        return -1;
    }

    /// «— начал Савинков»: after the dash the word is no noun.
    private boolean isTelling(Word word) {
        if (word.is("начал")) {
            return true;
        }
        Tag tag = word.tag();
        boolean speaksOfItself = tag.person() == Tag.Person.SECOND || tag.tense() == Tag.Tense.FUT;
        return tag.isFinite() && !speaksOfItself && book.verb(word).filter(SayingVerb::quotes).isPresent();
    }

    private boolean isPause(int at) {
        return row.isMark(at)
                && (Marks.endsSentence(row.text(at))
                        || Marks.closes(row.text(at))
                        || Marks.isTwoSided(row.text(at))
                        || row.is(at, ",")
                        || row.is(at, ":")
                        || row.is(at, ";")
                        || row.is(at, "*"));
    }

    /// Where words at this place go on after a quotation that opens here.
    int past(int at) {
        return past[at];
    }
}
