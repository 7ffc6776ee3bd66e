package org.letopis.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.letopis.clean.Cleaner;
import org.letopis.model.Claim;
import org.letopis.model.Entity;
import org.letopis.model.EntityId;
import org.letopis.model.Mention;
import org.letopis.model.MentionId;
import org.letopis.model.Notice;
import org.letopis.model.Reading;
import org.letopis.model.SourceText;
import org.letopis.model.Statement;
import org.letopis.model.StatementId;
import org.letopis.model.Timex;
import org.letopis.read.Reader;
import org.letopis.text.AlignedText;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// What must hold for every reading of every text, however bad.
public final class ReadingLaws {

    private final Reading reading;
    private final int length;

    private ReadingLaws(Reading reading) {
        this.reading = reading;
        this.length = reading.source().text().length();
    }

    /// Reads a text twice, which must give the same, and checks all laws of the reading.
    public static void hold(Reader reader, SourceText source) {
        Reading reading = reader.read(source);
        assertEquals(reading, reader.read(source), "the same text must give the same reading");
        hold(reading);
    }

    public static void hold(Reading reading) {
        var laws = new ReadingLaws(reading);
        laws.spansLieInsideText();
        laws.sentencesFollowEachOther();
        laws.repairsDoNotOverlap();
        laws.idsAreUnique();
        laws.entitiesResolve();
        laws.statementsStandInTextOrder();
        laws.everythingTellsWhoFoundIt();
    }

    /// Cleaning what is clean changes nothing, and repairs rebuild the text.
    public static void cleaningHolds(Cleaner cleaner, String text) {
        AlignedText clean = cleaner.clean(text);
        assertEquals(text, clean.original(), "the original must not change");
        assertEquals(clean.text(), AlignedText.of(text, clean.repairs()).text(), "the repairs must make the text");
        for (Repair repair : clean.repairs()) {
            assertTrue(!repair.reason().isBlank(), () -> repair + " must have a reason");
            assertTrue(!repair.span().of(text).equals(repair.text()), () -> repair + " changes nothing");
        }
        List<Repair> again = cleaner.clean(clean.text()).repairs();
        assertEquals(List.of(), again, () -> "cleaning twice must change nothing more, but does in: "
                + RandomText.visible(clean.text()));
    }

    private void spansLieInsideText() {
        spans().forEach(span -> assertTrue(span.end() <= length, () -> span + " leaves the text of " + length));
    }

    private Stream<Span> spans() {
        return Stream.of(
                        reading.sentences().stream(),
                        reading.notices().stream().map(Notice::span),
                        reading.repairs().stream().map(Repair::span),
                        reading.mentions().stream().map(Mention::span),
                        reading.times().stream().map(Timex::span),
                        reading.entities().stream().flatMap(entity -> entity.mentions().stream()),
                        reading.statements().stream().flatMap(statement -> statement.evidence().stream()),
                        reading.statements().stream().flatMap(statement -> inside(statement.claim()).stream()))
                .flatMap(spans -> spans);
    }

    private static List<Span> inside(Claim claim) {
        return switch (claim) {
            case Claim.Fact _ -> List.of();
            case Claim.Utterance(var _, List<Span> content) -> content;
            case Claim.Judgement(var _, List<Span> words) -> words;
        };
    }

    private void sentencesFollowEachOther() {
        int at = 0;
        for (Span sentence : reading.sentences()) {
            int end = at;
            assertTrue(sentence.start() >= end, () -> "the sentence " + sentence + " begins before " + end);
            assertTrue(!sentence.isEmpty(), () -> "the sentence " + sentence + " is empty");
            at = sentence.end();
        }
    }

    private void repairsDoNotOverlap() {
        AlignedText.of(reading.source().text(), reading.repairs());
    }

    private void idsAreUnique() {
        unique(reading.entities().stream().map(Entity::id));
        unique(reading.mentions().stream().map(Mention::id));
        unique(reading.statements().stream().map(Statement::id));
    }

    private static void unique(Stream<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.forEach(id -> assertTrue(seen.add(id), () -> id + " is given twice"));
    }

    private void entitiesResolve() {
        Set<EntityId> entities = new HashSet<>();
        reading.entities().forEach(entity -> entities.add(entity.id()));
        Set<MentionId> mentions = new HashSet<>();
        reading.mentions().forEach(mention -> mentions.add(mention.id()));
        Set<StatementId> statements = new HashSet<>();
        reading.statements().forEach(statement -> statements.add(statement.id()));
        List<EntityId> used = new ArrayList<>();
        reading.author().ifPresent(used::add);
        reading.about().ifPresent(used::add);
        reading.entities().forEach(entity -> entity.within().ifPresent(used::add));
        reading.mentions().forEach(mention -> mention.entity().ifPresent(used::add));
        for (Statement statement : reading.statements()) {
            statement.subject().ifPresent(used::add);
            statement.roles().values().forEach(used::addAll);
            used.addAll(statement.voice().chain());
            statement.bounds().ifPresent(bounds -> bounds.follows()
                    .forEach(id -> assertTrue(statements.contains(id), () -> statement.id() + " follows from no " + id)));
        }
        used.forEach(id -> assertTrue(entities.contains(id), () -> "no entity " + id));
        reading.relations()
                .forEach(relation -> assertTrue(
                        mentions.contains(relation.from()) && mentions.contains(relation.to()),
                        () -> relation + " ties no mentions"));
    }

    private void statementsStandInTextOrder() {
        Comparator<Statement> order = Comparator.comparing(statement -> statement.evidence().getFirst().start());
        List<Statement> statements = reading.statements();
        assertEquals(statements.stream().sorted(order).toList(), statements, "statements must stand in text order");
        for (Statement statement : statements) {
            List<Span> evidence = statement.evidence();
            assertEquals(evidence.stream().sorted().toList(), evidence, () -> statement.id() + " cites out of order");
            evidence.forEach(span -> assertTrue(!span.isEmpty(), () -> statement.id() + " cites nothing"));
        }
    }

    private void everythingTellsWhoFoundIt() {
        Stream.of(
                        reading.mentions().stream().map(Mention::foundBy),
                        reading.times().stream().map(Timex::foundBy),
                        reading.statements().stream().map(Statement::foundBy))
                .flatMap(foundBy -> foundBy)
                .forEach(foundBy -> assertTrue(!foundBy.isBlank(), "every finding must name its rule"));
    }
}
