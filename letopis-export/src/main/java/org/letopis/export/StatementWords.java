package org.letopis.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.Reading;
import org.letopis.model.Role;
import org.letopis.model.Statement;
import org.letopis.text.Lines;
import org.letopis.text.Span;

/// What tables and pages tell of a statement, in words.
final class StatementWords {

    private final Reading reading;
    private final Wording wording;
    private final DateWords dates;
    private final Lines lines;
    private final String text;

    StatementWords(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        this.dates = new DateWords(wording);
        this.text = reading.source().text();
        this.lines = Lines.of(text);
    }

    /// When it was; empty where the text does not tell.
    String when(Statement statement) {
        return statement.dating().map(dates::of).orElse("");
    }

    /// `назначение: народный комиссар по иностранным делам`, behind whom it is about unless that is the protagonist.
    String what(Statement statement) {
        String event = wording.event(statement);
        List<String> details = new ArrayList<>();
        names(statement, Role.OBJECT).ifPresent(details::add);
        if (statement.claim() instanceof Claim.Fact fact) {
            fact.value().ifPresent(details::add);
        }
        for (Role role : List.of(Role.RANK, Role.WITH, Role.BY, Role.CHARGE, Role.COURT, Role.SENTENCE)) {
            names(statement, role).ifPresent(names -> details.add(wording.of(Labels.of(role), names)));
        }
        String status = wording.status(statement.status());
        return subject(statement).map(name -> name + " — ").orElse("")
                + event
                + (details.isEmpty() ? "" : ": " + String.join("; ", details))
                + (status.isEmpty() ? "" : " (" + status + ")");
    }

    /// Whom it is about, unless it is about the protagonist.
    private Optional<String> subject(Statement statement) {
        return statement.subject().filter(id -> !reading.about().equals(Optional.of(id))).map(this::name);
    }

    /// The place, or the way from one to another.
    String where(Statement statement) {
        String way = Stream.of(Role.FROM, Role.VIA, Role.TO)
                .flatMap(role -> names(statement, role).stream())
                .collect(Collectors.joining(" → "));
        if (!way.isEmpty() && statement.role(Role.FROM).isEmpty()) {
            way = "→ " + way;
        } else if (!way.isEmpty() && statement.role(Role.TO).isEmpty()) {
            way = way + " →";
        }
        return Stream.of(names(statement, Role.PLACE).orElse(""), way)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /// The author, or the speakers from the outermost to the innermost.
    String whose(Statement statement) {
        List<EntityId> chain = statement.voice().chain();
        if (chain.isEmpty()) {
            return author();
        }
        return chain.stream().map(this::name).collect(Collectors.joining(" → "));
    }

    private String author() {
        return reading.author()
                .map(this::name)
                .or(() -> reading.source().description().author())
                .map(name -> wording.of("author.named", name))
                .orElseGet(() -> wording.of("author"));
    }

    /// The name of a speaker or of the one judged.
    String subjectName(Statement statement) {
        return statement.subject().map(this::name).orElse("");
    }

    /// Who says it, and what it stands in, to whom it is said and about whom.
    String speaker(Statement utterance) {
        List<String> details = new ArrayList<>();
        names(utterance, Role.OBJECT).map(name -> "«" + name + "»").ifPresent(details::add);
        names(utterance, Role.ABOUT).map(name -> wording.of("about", name)).ifPresent(details::add);
        names(utterance, Role.WITH).map(name -> wording.of("addressee", name)).ifPresent(details::add);
        String name = utterance.subject().map(this::name).orElseGet(() -> wording.of("nobody"));
        return name + (details.isEmpty() ? "" : " (" + String.join("; ", details) + ")");
    }

    int line(Statement statement) {
        return lines.line(statement.evidence().getFirst().start());
    }

    int line(Span span) {
        return lines.line(span.start());
    }

    /// The words that carry it, on one line.
    String quotation(List<Span> spans) {
        return spans.stream().map(span -> onOneLine(span.of(text))).collect(Collectors.joining(" … "));
    }

    Optional<String> names(Statement statement, Role role) {
        List<EntityId> ids = statement.role(role);
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(ids.stream().map(this::name).collect(Collectors.joining(", ")));
    }

    private String name(EntityId id) {
        return reading.entity(id).name();
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
