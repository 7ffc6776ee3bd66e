package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.letopis.model.Notice;
import org.letopis.say.Scene;
import org.letopis.say.Speech;
import org.letopis.say.SpeechFinder;

/// Hears who says what in a Russian text.
public final class RussianSpeech implements SpeechFinder {

    private final SayingBook book;

    public RussianSpeech(SayingBook book) {
        this.book = book;
    }

    @Override
    public Speech find(Scene scene) {
        Row row = new Row(scene.text().sentences());
        Quotations.Result marks = Quotations.of(row);
        AuthorWords authors = new AuthorWords(row, book, marks.quotations());
        List<Quotation> quotations = new ArrayList<>(marks.quotations());
        quotations.addAll(new Paragraphs(row, book, authors).find());
        quotations.sort(Comparator.comparingInt(Quotation::first).thenComparing(Quotation::end, Comparator.reverseOrder()));
        List<Report> reports = new QuotedSpeech(scene, row, book, authors).find(quotations);
        Extents extents = new Extents(row, book, reports);
        BitSet taken = new BitSet(row.size());
        reports.forEach(report -> taken.set(report.telling().word()));
        List<Report> told = new Insertions(scene, row, book, extents, taken).find();
        reports.addAll(told);
        reports.addAll(new ReportedSpeech(scene, row, book, extents, authors).find(taken));
        Voices voices = new Voices(scene.cast());
        List<Speech.Turn> turns = new TurnMaker(scene, row, reports, voices).turns(reports);
        return new Speech(turns, voices.unnamed(), notices(row, marks));
    }

    private static List<Notice> notices(Row row, Quotations.Result marks) {
        List<Notice> notices = new ArrayList<>();
        for (Quotation quotation : marks.quotations()) {
            if (quotation.kind() == Quotation.Kind.UNCLOSED && quotation.depth() == 0) {
                notices.add(new Notice(row.word(quotation.open()).span(), "quotation is never closed"));
            }
        }
        for (int stray : marks.strays()) {
            notices.add(new Notice(row.word(stray).span(), "quotation is closed but never opened"));
        }
        notices.sort(Comparator.comparing(Notice::span));
        return notices;
    }
}
