package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.morph.Tag;
import org.letopis.morph.Word;
import org.letopis.russian.speech.AuthorWords.Cut;
import org.letopis.russian.speech.Telling.Form;
import org.letopis.say.Argument;
import org.letopis.say.Scene;
import org.letopis.say.SentenceScene;
import org.letopis.syntax.Clause;

/// Tells which quotations are speech, and finds the words that tell whose. Titles, nicknames and words held at a distance
/// stand in the same marks; what makes speech of a quotation is a verb of saying beside or inside it, or a colon before it.
final class QuotedSpeech {

    private static final int FAR = 40;
    /// A sentence of evidence longer than this is not taken whole.
    private static final int LONG = 45;

    private final Scene scene;
    private final Row row;
    private final SayingBook book;
    private final AuthorWords authors;

    QuotedSpeech(Scene scene, Row row, SayingBook book, AuthorWords authors) {
        this.scene = scene;
        this.row = row;
        this.book = book;
        this.authors = authors;
    }

    List<Report> find(List<Quotation> quotations) {
        List<Report> reports = new ArrayList<>();
        for (Quotation quotation : quotations) {
            if (!isTitle(quotation)) {
                report(quotation).ifPresent(reports::add);
            }
        }
        return reports;
    }

    private Optional<Report> report(Quotation quotation) {
        List<Cut> cuts = authors.inside(quotation.first(), quotation.end());
        if (!cuts.isEmpty()) {
            return Optional.of(interrupted(quotation, cuts));
        }
        if (quotation.kind() == Quotation.Kind.DIALOGUE) {
            return Optional.of(colonTelling(quotation.open() - 1)
                    .map(telling -> introduced(quotation, telling, "speech.dialogue"))
                    .orElseGet(() -> alone(quotation)));
        }
        Optional<Telling> after = quotation.kind() == Quotation.Kind.CLOSED ? tellingAfter(quotation) : Optional.empty();
        if (after.isPresent()) {
            return after.map(telling -> followed(quotation, telling));
        }
        int before = quotation.isMarked() ? quotation.open() - 1 : quotation.first() - 1;
        if (row.is(before, ":")) {
            return colonTelling(before)
                    .filter(telling -> telling.verb().isPresent() || isSentence(quotation))
                    .map(telling -> introduced(quotation, telling, "speech.quoted"));
        }
        return isSentence(quotation)
                ? besideTelling(before).map(telling -> introduced(quotation, telling, "speech.quoted"))
                : Optional.empty();
    }

    private boolean isTitle(Quotation quotation) {
        if (!quotation.isMarked() || row.sentence(quotation.first()) != row.sentence(quotation.end() - 1)) {
            return false;
        }
        int first = row.place(quotation.first());
        int last = row.place(quotation.end() - 1);
        for (Phrase phrase : Near.phrases(scene.sentences().get(row.sentence(quotation.first())), first)) {
            if (phrase.first() <= first && last < phrase.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSentence(Quotation quotation) {
        boolean predicate = false;
        int words = 0;
        for (int at = quotation.first(); at < quotation.end() && words < FAR; at++) {
            predicate |= row.word(at).tag().isFinite();
            words += row.isWord(at) ? 1 : 0;
        }
        return predicate && words >= 3 && row.word(quotation.first()).isCapitalized();
    }

    private Report interrupted(Quotation quotation, List<Cut> cuts) {
        List<Stretch> content = new ArrayList<>();
        int from = quotation.first();
        for (Cut cut : cuts) {
            add(content, from, cut.stretch().first() - 1);
            from = Math.min(quotation.end(), cut.stretch().end() + 1);
        }
        add(content, from, quotation.end());
        Cut cut = cuts.getFirst();
        Telling telling = new Telling(cut.verb(), book.verb(row.word(cut.verb())), List.of(cut.stretch()), Form.VERB);
        int start = sentenceStart(cut.stretch().first() - 2, quotation.first());
        int open = start == quotation.first() ? Math.max(0, quotation.open()) : start;
        int end = cut.stretch().end();
        if (end < quotation.end() && row.is(end - 1, ",")) {
            int resumed = sentenceEnd(end, quotation.end());
            end = resumed - end < LONG ? resumed : end;
        }
        return new Report(telling, content, List.of(new Stretch(open, trimmed(open, end))), true, "speech.interrupted");
    }

    private Report followed(Quotation quotation, Telling telling) {
        int open = quotation.open();
        if (quotation.end() - open > LONG) {
            open = sentenceStart(quotation.end() - 2, quotation.first());
        }
        Stretch evidence = new Stretch(open, trimmed(open, telling.end()));
        return new Report(telling, content(quotation), List.of(evidence), true, "speech.quoted");
    }

    private Report introduced(Quotation quotation, Telling telling, String rule) {
        int end = Math.min(quotation.after(), sentenceEnd(quotation.first(), quotation.end()) + 1);
        int limit = quotation.first() + LONG;
        end = Math.min(end, limit);
        int first = Math.min(telling.first(), quotation.first());
        return new Report(telling, content(quotation), List.of(new Stretch(first, trimmed(first, end))), true, rule);
    }

    private Report alone(Quotation quotation) {
        int end = Math.min(sentenceEnd(quotation.first(), quotation.end()), quotation.first() + LONG);
        Telling nothing = new Telling(quotation.first(), Optional.empty(), List.of(), Form.NOTHING);
        int first = Math.max(0, quotation.open());
        return new Report(nothing, content(quotation), List.of(new Stretch(first, end)), true, "speech.line");
    }

    private List<Stretch> content(Quotation quotation) {
        return List.of(new Stretch(quotation.first(), quotation.end()));
    }

    private void add(List<Stretch> content, int first, int end) {
        if (first < end) {
            content.add(new Stretch(first, end));
        }
    }

    /// «…», — сказал он; «…», сказал он.
    private Optional<Telling> tellingAfter(Quotation quotation) {
        int at = quotation.after();
        boolean comma = row.is(at, ",") || row.is(at - 2, ",") || row.isMark(at - 2) && Marks.endsSentence(row.text(at - 2));
        at += row.is(at, ",") ? 1 : 0;
        boolean dash = at < row.size() && row.isDash(at);
        at += dash ? 1 : 0;
        if (at >= row.size() || !(dash || comma) || row.startsParagraph(at)) {
            return Optional.empty();
        }
        if (!dash && !isSentence(quotation)) {
            return Optional.empty();
        }
        int limit = Math.min(row.paragraphEnd(at), at + FAR);
        int verb = authors.verbAfter(at, dash ? limit : Math.min(limit, at + 2));
        if (verb < 0) {
            return Optional.empty();
        }
        Stretch where = new Stretch(at, tellingEnd(verb + 1, limit));
        return Optional.of(new Telling(verb, book.verb(row.word(verb)), List.of(where), Form.VERB));
    }

    private int tellingEnd(int from, int limit) {
        int at = from;
        while (at < limit && !(row.isMark(at) && (Marks.endsSentence(row.text(at)) || ":;".contains(row.text(at))))) {
            at = Math.max(at + 1, authors.past(at));
        }
        return Math.min(at, limit);
    }

    /// The words before a colon that tell who says what follows it.
    private Optional<Telling> colonTelling(int colon) {
        if (!row.is(colon, ":")) {
            return Optional.empty();
        }
        int start = Math.max(row.first(row.sentence(colon)), colon - FAR);
        int verb = -1;
        int rank = 0;
        for (int at = colon - 1; at >= start && !row.is(at, ";") && !isFullStop(at); at--) {
            Word word = row.word(at);
            int here = book.verb(word).isPresent() ? word.tag().isFinite() ? 3 : 2 : book.isSource(word, "noun") ? 1 : 0;
            if (here > rank) {
                verb = at;
                rank = here;
            }
        }
        if (rank >= 2) {
            return Optional.of(new Telling(verb, book.verb(row.word(verb)), clause(verb, colon), Form.VERB));
        }
        if (rank == 1) {
            return Optional.of(new Telling(verb, Optional.empty(), List.of(new Stretch(start, colon)), Form.SOURCE));
        }
        return nominativeBefore(colon, start);
    }

    private boolean isFullStop(int at) {
        return row.isMark(at) && Marks.endsSentence(row.text(at));
    }

    /// «Милюков: «…»».
    private Optional<Telling> nominativeBefore(int colon, int start) {
        SentenceScene sentence = scene.sentences().get(row.sentence(colon));
        int base = row.first(row.sentence(colon));
        for (Argument argument : Near.arguments(sentence, row.place(colon))) {
            boolean adjacent = base + argument.end() == colon;
            if (adjacent && argument.isAgent() && argument.isBare() && argument.casus().agrees(Tag.Case.NOM)) {
                List<Stretch> where = List.of(new Stretch(start, colon));
                return Optional.of(new Telling(base + argument.head(), Optional.empty(), where, Form.NAME));
            }
        }
        return Optional.empty();
    }

    /// A verb of saying right before a quotation that is a sentence: «воскликнул он „…“».
    private Optional<Telling> besideTelling(int before) {
        int start = Math.max(0, before - 4);
        for (int at = before; at >= start && row.isWord(at); at--) {
            Word word = row.word(at);
            if (word.tag().isFinite() && book.verb(word).filter(verb -> verb.can(SayingVerb.Use.QUOTE)).isPresent()) {
                return Optional.of(new Telling(at, book.verb(word), clause(at, before + 1), Form.VERB));
            }
        }
        return Optional.empty();
    }

    /// The clause of a verb, cut off where the quotation begins.
    private List<Stretch> clause(int verb, int limit) {
        int base = row.first(row.sentence(verb));
        SentenceScene sentence = scene.sentences().get(row.sentence(verb));
        List<Stretch> where = new ArrayList<>();
        for (Clause.Range range : sentence.clauseAt(row.place(verb)).map(Clause::ranges).orElse(List.of())) {
            add(where, base + range.first(), Math.min(limit, base + range.end()));
        }
        return where.isEmpty() ? List.of(new Stretch(verb, limit)) : where;
    }

    /// The beginning of the sentence that a word stands in, no further back than `least`.
    private int sentenceStart(int at, int least) {
        int start = at;
        while (start > least && !isFullStop(start - 1) && at - start < LONG) {
            start--;
        }
        return start;
    }

    /// The word after the end of the sentence that begins at a word, inside a quotation that ends at `limit`.
    private int sentenceEnd(int from, int limit) {
        int at = from;
        while (at < limit && !isFullStop(at)) {
            at = Math.max(at + 1, authors.past(at));
        }
        return Math.min(limit, at + 1);
    }

    /// Without marks at the end.
    private int trimmed(int first, int end) {
        int at = Math.min(end, row.size());
        while (at > first + 1 && row.isMark(at - 1) && !Marks.closes(row.text(at - 1))) {
            at--;
        }
        return at;
    }
}
