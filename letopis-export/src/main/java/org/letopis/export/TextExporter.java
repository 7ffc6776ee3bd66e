package org.letopis.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.letopis.model.Claim;
import org.letopis.model.Notice;
import org.letopis.model.Reading;
import org.letopis.model.Statement;
import org.letopis.text.Span;

/// A reading for eyes: the chronology as a table, then who says what, then who is judged, then what the machine passed
/// over in silence.
public final class TextExporter implements Exporter {

    private final TextStyle style;
    private final Wording wording;
    private final Ink ink;

    public TextExporter(TextStyle style) {
        this.style = style;
        this.wording = Wording.of(style.locale());
        this.ink = style.colours() ? Ink.COLOURED : Ink.PLAIN;
    }

    @Override
    public void write(Reading reading, Writer out) throws IOException {
        StatementWords words = new StatementWords(reading, wording);
        Chronology chronology = Chronology.of(reading);
        head(reading, out);
        if (reading.statements().isEmpty()) {
            out.write(wording.of("nothing") + "\n");
        }
        events(chronology.events(), words, out);
        utterances(chronology.utterances(), words, out);
        judgements(chronology.judgements(), words, out);
        notices(reading, words, out);
        foot(reading, words, out);
    }

    private void head(Reading reading, Writer out) throws IOException {
        String title = reading.source().description().title();
        String about = reading.about().map(id -> reading.entity(id).name() + " · ").orElse("");
        String count = wording.of("summary.statements", reading.statements().size());
        for (String line : Wrap.lines(about + title + " · " + count, style.width())) {
            out.write(ink.bold(line) + "\n");
        }
    }

    private void events(List<Statement> events, StatementWords words, Writer out) throws IOException {
        if (events.isEmpty()) {
            return;
        }
        heading("section.events", out);
        Table table = new Table(
                style.width(),
                ink,
                1,
                wording.of("column.when"),
                wording.of("column.what"),
                wording.of("column.where"),
                wording.of("column.whose"),
                wording.of("column.line"));
        for (Statement event : events) {
            table.add(
                    "«" + words.quotation(event.evidence()) + "»",
                    words.when(event),
                    words.what(event),
                    words.where(event),
                    words.whose(event),
                    Integer.toString(words.line(event)));
        }
        out.write(table.print());
    }

    private void utterances(List<Statement> utterances, StatementWords words, Writer out) throws IOException {
        if (utterances.isEmpty()) {
            return;
        }
        heading("section.utterances", out);
        Table table = new Table(
                style.width(),
                ink,
                0,
                wording.of("column.who"),
                wording.of("column.when"),
                wording.of("column.whose"),
                wording.of("column.line"));
        for (Statement utterance : utterances) {
            List<Span> content = ((Claim.Utterance) utterance.claim()).content();
            table.add(
                    "«" + words.quotation(content.isEmpty() ? utterance.evidence() : content) + "»",
                    words.speaker(utterance),
                    words.when(utterance),
                    words.whose(utterance),
                    Integer.toString(words.line(utterance)));
        }
        out.write(table.print());
    }

    private void judgements(List<Statement> judgements, StatementWords words, Writer out) throws IOException {
        if (judgements.isEmpty()) {
            return;
        }
        heading("section.judgements", out);
        Table table = new Table(
                style.width(), ink, 0, wording.of("column.what"), wording.of("column.whose"), wording.of("column.line"));
        for (Statement judgement : judgements) {
            Claim.Judgement claim = (Claim.Judgement) judgement.claim();
            table.add(
                    "«" + words.quotation(judgement.evidence()) + "»",
                    wording.of("polarity." + Labels.of(claim.polarity())) + ": " + words.subjectName(judgement)
                            + " — " + words.quotation(claim.words()),
                    words.whose(judgement),
                    Integer.toString(words.line(judgement)));
        }
        out.write(table.print());
    }

    private void notices(Reading reading, StatementWords words, Writer out) throws IOException {
        if (reading.notices().isEmpty()) {
            return;
        }
        heading("section.notices", out);
        for (Notice notice : reading.notices()) {
            lines(wording.of("column.line") + " " + words.line(notice.span()) + ": " + notice.text(), out);
        }
    }

    /// What was passed over in silence, and what was repaired.
    private void foot(Reading reading, StatementWords words, Writer out) throws IOException {
        out.write("\n");
        List<Span> silent = Silence.sentences(reading);
        String lines = silent.stream()
                .map(span -> Integer.toString(words.line(span)))
                .distinct()
                .limit(20)
                .collect(Collectors.joining(", "));
        String summary = wording.of("summary.sentences", silent.size(), reading.sentences().size())
                + (lines.isEmpty() ? "" : " (" + wording.of("summary.lines", lines) + ")");
        lines(summary, out);
        if (!reading.repairs().isEmpty()) {
            lines(wording.of("summary.repairs", reading.repairs().size()), out);
        }
    }

    private void lines(String paragraph, Writer out) throws IOException {
        for (String line : Wrap.lines(paragraph, style.width())) {
            out.write(ink.pale(line) + "\n");
        }
    }

    private void heading(String key, Writer out) throws IOException {
        out.write("\n" + ink.heading(wording.of(key)) + "\n");
    }
}
