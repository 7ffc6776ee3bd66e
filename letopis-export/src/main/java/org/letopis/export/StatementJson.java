package org.letopis.export;

import java.time.LocalDate;
import java.util.List;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.Phase;
import org.letopis.model.Polarity;
import org.letopis.model.Statement;
import org.letopis.model.Statement.DerivedBounds;
import org.letopis.model.Voice;
import org.letopis.text.CodePoints;
import org.letopis.time.Dating;
import tools.jackson.core.JsonGenerator;

/// Writes one statement as JSON.
final class StatementJson {

    private final JsonGenerator json;
    private final CodePoints points;

    StatementJson(JsonGenerator json, CodePoints points) {
        this.json = json;
        this.points = points;
    }

    void write(Statement statement) {
        json.writeStringProperty("id", statement.id().toString());
        json.writeStringProperty("type", Labels.of(statement.type()));
        phase(statement.claim());
        statement.subject().ifPresent(id -> json.writeStringProperty("subject", id.toString()));
        json.writeObjectPropertyStart("roles");
        statement.roles().forEach((role, ids) -> ids(Labels.of(role), ids));
        json.writeEndObject();
        claim(statement.claim());
        if (statement.dating().isPresent() || statement.bounds().isPresent()) {
            time(statement);
        }
        ids("voice", statement.voice().chain());
        if (statement.voice() instanceof Voice.Reported(var _, var _, var utterance)) {
            utterance.ifPresent(id -> json.writeStringProperty("within", id.toString()));
        }
        json.writeStringProperty("polarity", Labels.of(polarity(statement.claim())));
        json.writeStringProperty("status", Labels.of(statement.status()));
        Spans.write(json, points, "evidence", statement.evidence());
        json.writeNumberProperty("confidence", Math.round(statement.confidence() * 100) / 100.0);
        json.writeStringProperty("foundBy", statement.foundBy());
    }

    private void phase(Claim claim) {
        if (claim instanceof Claim.Fact fact && fact.phase() != Phase.UNTOLD) {
            json.writeStringProperty("phase", Labels.of(fact.phase()));
        }
    }

    private void claim(Claim claim) {
        switch (claim) {
            case Claim.Fact fact -> {
                fact.kinship().ifPresent(kinship -> json.writeStringProperty("kinship", kinship));
                fact.kind().ifPresent(kind -> json.writeStringProperty("kind", kind));
                fact.value().ifPresent(value -> json.writeStringProperty("value", value));
            }
            case Claim.Utterance(var manner, var content) -> {
                json.writeStringProperty("manner", Labels.of(manner));
                Spans.write(json, points, "content", content);
            }
            case Claim.Judgement(var _, var words) -> Spans.write(json, points, "words", words);
        }
    }

    private static Polarity polarity(Claim claim) {
        return claim instanceof Claim.Judgement(Polarity polarity, var _) ? polarity : Polarity.NEUTRAL;
    }

    private void time(Statement statement) {
        json.writeObjectPropertyStart("time");
        statement.dating().ifPresent(this::dating);
        statement.bounds().ifPresent(this::bounds);
        json.writeEndObject();
    }

    private void dating(Dating dating) {
        json.writeStringProperty("edtf", dating.edtf().toString());
        json.writeStringProperty("written", dating.written().toString());
        json.writeStringProperty("calendar", Labels.of(dating.reckoning()));
        json.writeName("span");
        Spans.write(json, points, dating.span());
    }

    private void bounds(DerivedBounds derived) {
        json.writeObjectPropertyStart("bounds");
        if (!derived.bounds().earliest().equals(LocalDate.MIN)) {
            json.writeStringProperty("earliest", derived.bounds().earliest().toString());
        }
        if (!derived.bounds().latest().equals(LocalDate.MAX)) {
            json.writeStringProperty("latest", derived.bounds().latest().toString());
        }
        json.writeArrayPropertyStart("follows");
        derived.follows().forEach(id -> json.writeString(id.toString()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void ids(String property, List<EntityId> ids) {
        json.writeArrayPropertyStart(property);
        ids.forEach(id -> json.writeString(id.toString()));
        json.writeEndArray();
    }
}
