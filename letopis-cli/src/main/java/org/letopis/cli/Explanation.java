package org.letopis.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letopis.model.EntityId;
import org.letopis.model.Mention;
import org.letopis.model.Reading;
import org.letopis.model.Statement;
import org.letopis.morph.Tag;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.read.Trace;
import org.letopis.text.CodePoints;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// The steps of a reading in words, a sentence at a time.
final class Explanation {

    private final Trace trace;
    private final Reading reading;
    private final String text;
    private final CodePoints points;
    private final PrintWriter out;

    Explanation(Trace trace, PrintWriter out) {
        this.trace = trace;
        this.reading = trace.reading();
        this.text = reading.source().text();
        this.points = CodePoints.of(text);
        this.out = out;
    }

    /// @param wanted which spans of the original the user asked for
    void write(Predicate<Span> wanted) {
        for (TaggedSentence sentence : trace.text().sentences()) {
            if (wanted.test(sentence.span())) {
                sentence(sentence);
            }
        }
    }

    private void sentence(TaggedSentence sentence) {
        out.printf("%s  %s%n", range(sentence.span()), quoted(sentence.span()));
        repairs(sentence.span());
        words(sentence);
        mentions(sentence.span());
        statements(sentence.span());
        out.println();
    }

    private void repairs(Span sentence) {
        for (Repair repair : reading.repairs()) {
            if (repair.span().start() >= sentence.start() && repair.span().end() <= sentence.end()) {
                out.printf("  repair     %s «%s» → «%s»  %s%n", range(repair.span()), onOneLine(repair.span().of(text)), repair.text(), repair.reason());
            }
        }
    }

    private void words(TaggedSentence sentence) {
        for (Word word : sentence.words()) {
            if (word.tag().pos() != Tag.Pos.PUNCT) {
                out.printf("  word       %-22s %-22s %s%n", word.text(), word.lemma(), tag(word.tag()));
            }
        }
    }

    /// The part of speech and the features that the word has.
    private static String tag(Tag tag) {
        String features = Stream.of(
                        tag.casus(), tag.number(), tag.gender(), tag.animacy(), tag.person(), tag.tense(), tag.form(),
                        tag.voice(), tag.aspect(), tag.variant())
                .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals("none"))
                .collect(Collectors.joining(" "));
        return tag.pos() + (features.isEmpty() ? "" : " " + features);
    }

    private void mentions(Span sentence) {
        for (Mention mention : reading.mentions()) {
            if (sentence.overlaps(mention.span())) {
                String entity = mention.entity().map(id -> " → " + named(id)).orElse("");
                out.printf("  mention    %s %s %s%s  (%s)%n", range(mention.span()), mention.type(), quoted(mention.span()), entity, mention.foundBy());
            }
        }
    }

    private void statements(Span sentence) {
        for (Statement statement : reading.statements()) {
            if (sentence.overlaps(statement.evidence().getFirst())) {
                statement(statement);
            }
        }
    }

    private void statement(Statement statement) {
        out.printf(
                Locale.ROOT,
                "  statement  %s %s %s  (%s, confidence %.2f)%n",
                statement.id(),
                lower(statement.type()),
                lower(statement.status()),
                statement.foundBy(),
                statement.confidence());
        statement.evidence().forEach(span -> out.printf("    evidence %s %s%n", range(span), quoted(span)));
        statement.subject().ifPresent(id -> slot("subject", id, statement));
        statement.roles().forEach((role, ids) -> ids.forEach(id -> slot(lower(role), id, statement)));
        statement.dating().ifPresent(dating -> out.printf(
                "    time     %s ← %s (%s)%n", dating.edtf(), quoted(dating.span()), foundTime(dating.span())));
        statement.bounds().ifPresent(derived -> out.printf(
                "    bounds   %s … %s, from %s%n", derived.bounds().earliest(), derived.bounds().latest(), derived.follows()));
        List<EntityId> voices = statement.voice().chain();
        out.printf("    voice    %s%n", voices.isEmpty() ? "the author" : voices.stream().map(this::named).collect(Collectors.joining(" → ")));
    }

    /// An entity in a slot, with the words of the evidence that name it; without any it comes from the context, by a
    /// pronoun or a subject left out.
    private void slot(String name, EntityId id, Statement statement) {
        List<String> words = new ArrayList<>();
        for (Span mention : reading.entity(id).mentions()) {
            if (statement.evidence().stream().anyMatch(mention::overlaps)) {
                words.add(quoted(mention));
            }
        }
        out.printf("    %-8s %s ← %s%n", name, named(id), words.isEmpty() ? "the context" : String.join(", ", words));
    }

    private String foundTime(Span span) {
        return reading.times().stream()
                .filter(time -> time.span().equals(span))
                .map(time -> time.foundBy())
                .findFirst()
                .orElse("the context");
    }

    private String named(EntityId id) {
        return id + " " + reading.entity(id).name();
    }

    /// In code points, as everything written out.
    private String range(Span span) {
        return points.at(span.start()) + "-" + points.at(span.end());
    }

    private String quoted(Span span) {
        return "«" + onOneLine(span.of(text)) + "»";
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
