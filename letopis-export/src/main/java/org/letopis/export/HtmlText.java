package org.letopis.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.letopis.export.MarkedSegments.Segment;
import org.letopis.model.Claim;
import org.letopis.model.Mention;
import org.letopis.model.MentionType;
import org.letopis.model.Reading;
import org.letopis.model.Statement;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// The text of a source as markup: a paragraph a line, with every mention, statement, repair and silent sentence marked.
final class HtmlText {

    private final Reading reading;
    private final Wording wording;
    private final String text;

    HtmlText(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        this.text = reading.source().text();
    }

    /// What may lie over a stretch of the text.
    private sealed interface Mark {

        record Told(Statement statement) implements Mark {}

        record Mentioned(Mention mention) implements Mark {}

        record Repaired(Repair repair) implements Mark {}

        record Silent(Span sentence) implements Mark {}

        default List<Span> spans() {
            return switch (this) {
                case Told(Statement statement) -> statement.evidence();
                case Mentioned(Mention mention) -> List.of(mention.span());
                case Repaired(Repair repair) -> List.of(repair.span());
                case Silent(Span sentence) -> List.of(sentence);
            };
        }
    }

    void write(Html html) {
        List<Integer> lineEnds = lineEnds();
        int line = 1;
        openLine(html, line);
        for (Segment<Mark> segment : MarkedSegments.of(text, marks(), Mark::spans, lineEnds)) {
            String words = segment.span().of(text);
            if (words.equals("\n")) {
                html.close("p").line();
                openLine(html, ++line);
            } else {
                segment(html, words, segment.marks());
            }
        }
        html.close("p").line();
    }

    private static void openLine(Html html, int line) {
        html.open("p", "id", "L" + line).element("a", Integer.toString(line), "class", "number", "href", "#L" + line);
    }

    /// Both sides of every line end, so that each stands in a segment of its own.
    private List<Integer> lineEnds() {
        List<Integer> cuts = new ArrayList<>();
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            cuts.add(i);
            cuts.add(i + 1);
        }
        return cuts;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        reading.statements().forEach(statement -> marks.add(new Mark.Told(statement)));
        reading.mentions().forEach(mention -> marks.add(new Mark.Mentioned(mention)));
        reading.repairs().forEach(repair -> marks.add(new Mark.Repaired(repair)));
        Silence.sentences(reading).forEach(sentence -> marks.add(new Mark.Silent(sentence)));
        return marks;
    }

    private void segment(Html html, String words, List<Mark> marks) {
        if (marks.isEmpty()) {
            html.text(words);
            return;
        }
        List<String> classes = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Told(Statement statement) -> {
                    if (statements.isEmpty()) {
                        classes.add(kind(statement));
                    }
                    statements.add(statement.id().toString());
                }
                case Mark.Mentioned(Mention mention) -> {
                    classes.add(family(mention.type()));
                    titles.add(title(mention));
                }
                case Mark.Repaired(Repair repair) -> {
                    classes.add("repaired");
                    titles.add(wording.of("page.repaired", repair.text().isEmpty() ? "∅" : repair.text(), repair.reason()));
                }
                case Mark.Silent _ -> classes.add("silent");
            }
        }
        List<String> attributes = new ArrayList<>(List.of("class", String.join(" ", classes)));
        if (!titles.isEmpty()) {
            attributes.addAll(List.of("title", titles.stream().distinct().collect(Collectors.joining("\n"))));
        }
        if (!statements.isEmpty()) {
            attributes.addAll(List.of("data-s", String.join(" ", statements)));
        }
        html.element("span", words, attributes.toArray(String[]::new));
    }

    private String title(Mention mention) {
        return mention.entity().map(id -> reading.entity(id).name() + " · ").orElse("") + mention.type() + " · " + mention.foundBy();
    }

    static String kind(Statement statement) {
        return switch (statement.claim()) {
            case Claim.Fact _ -> "fact";
            case Claim.Utterance _ -> "utterance";
            case Claim.Judgement(var polarity, var _) -> "judgement " + Labels.of(polarity);
        };
    }

    /// The 29 types in as many colours would be noise: seven families tell what an eye looks for.
    private static String family(MentionType type) {
        return switch (type) {
            case PERSON, FAMILY -> "person";
            case CITY, COUNTRY, DISTRICT, FACILITY, LOCATION, STATE_OR_PROVINCE -> "place";
            case ORGANIZATION -> "body";
            case PROFESSION -> "office";
            case DATE, TIME, AGE -> "time";
            case WORK_OF_ART, LAW, PRODUCT, AWARD -> "work";
            case EVENT -> "event";
            case CRIME, DISEASE, IDEOLOGY, LANGUAGE, MONEY, NATIONALITY, NUMBER, ORDINAL, PENALTY, PERCENT, RELIGION -> "other";
        };
    }
}
