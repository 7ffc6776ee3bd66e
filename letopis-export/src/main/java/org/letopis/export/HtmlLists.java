package org.letopis.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.letopis.model.Claim;
import org.letopis.model.Notice;
import org.letopis.model.Reading;
import org.letopis.model.Statement;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// What stands beside the text: the chronology, who says what, judgements, notices, repairs and silent sentences. Each
/// item leads to its words.
final class HtmlLists {

    private final Reading reading;
    private final Wording wording;
    private final StatementWords words;

    HtmlLists(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        this.words = new StatementWords(reading, wording);
    }

    void write(Html html) {
        Chronology chronology = Chronology.of(reading);
        if (reading.statements().isEmpty()) {
            html.element("p", wording.of("nothing"));
        }
        section(html, "section.events", chronology.events(), statement -> event(html, statement));
        section(html, "section.utterances", chronology.utterances(), statement -> utterance(html, statement));
        section(html, "section.judgements", chronology.judgements(), statement -> judgement(html, statement));
        section(html, "section.notices", reading.notices(), notice -> notice(html, notice));
        section(html, "section.repairs", reading.repairs(), repair -> repair(html, repair));
        section(html, "section.silent", Silence.sentences(reading), sentence -> silent(html, sentence));
    }

    private <T> void section(Html html, String title, List<T> items, Consumer<T> item) {
        if (items.isEmpty()) {
            return;
        }
        html.open("section").open("h2").text(wording.of(title)).text(" ");
        html.element("small", Integer.toString(items.size())).close("h2").open("ol").line();
        items.forEach(item);
        html.close("ol").close("section").line();
    }

    private void event(Html html, Statement statement) {
        open(html, statement);
        String when = words.when(statement);
        html.element("time", when.isEmpty() ? "—" : when);
        html.open("div").element("b", words.what(statement));
        String where = words.where(statement);
        if (!where.isEmpty()) {
            html.element("i", where, "class", "where");
        }
        close(html, statement);
    }

    private void utterance(Html html, Statement statement) {
        open(html, statement);
        html.element("time", words.when(statement));
        html.open("div").element("b", words.speaker(statement));
        close(html, statement);
    }

    private void judgement(Html html, Statement statement) {
        Claim.Judgement claim = (Claim.Judgement) statement.claim();
        open(html, statement);
        html.element("time", wording.of("polarity." + Labels.of(claim.polarity())));
        html.open("div").element("b", words.subjectName(statement));
        html.element("i", words.quotation(claim.words()));
        close(html, statement);
    }

    private void open(Html html, Statement statement) {
        html.open("li", "class", "statement " + HtmlText.kind(statement), "data-s", statement.id().toString(), "tabindex", "0");
    }

    private void close(Html html, Statement statement) {
        String found = String.format(Locale.ROOT, "%s · %s · %.2f", statement.id(), statement.foundBy(), statement.confidence());
        html.element("q", words.quotation(statement.evidence()));
        html.open("small", "title", found)
                .text(words.whose(statement) + " · " + wording.of("page.line", words.line(statement)))
                .close("small");
        html.close("div").close("li").line();
    }

    private void notice(Html html, Notice notice) {
        place(html, words.line(notice.span()), notice.text());
    }

    private void repair(Html html, Repair repair) {
        String original = words.quotation(List.of(repair.span()));
        place(html, words.line(repair.span()), "«" + original + "» → «" + repair.text() + "» · " + repair.reason());
    }

    private void silent(Html html, Span sentence) {
        place(html, words.line(sentence), words.quotation(List.of(sentence)));
    }

    private void place(Html html, int line, String text) {
        html.open("li", "class", "place").element("a", wording.of("page.line", line), "href", "#L" + line);
        html.element("span", text).close("li").line();
    }
}
