package org.letopis.export;

import java.util.List;
import java.util.function.Consumer;
import org.letopis.model.Entity;
import org.letopis.model.Gender;
import org.letopis.model.Mention;
import org.letopis.model.Notice;
import org.letopis.model.Reading;
import org.letopis.model.Relation;
import org.letopis.model.SourceDescription;

import org.letopis.model.Timex;
import org.letopis.text.CodePoints;
import org.letopis.text.Repair;
import org.letopis.text.Span;
import org.letopis.time.Dating;
import org.letopis.time.Reckoning;
import tools.jackson.core.JsonGenerator;

/// Writes a reading as JSON, property by property, in the order of `reading-format.md`.
final class ReadingJson {

    private final Reading reading;
    private final JsonGenerator json;
    private final CodePoints points;
    private final StatementJson statements;

    ReadingJson(Reading reading, JsonGenerator json) {
        this.reading = reading;
        this.json = json;
        this.points = CodePoints.of(reading.source().text());
        this.statements = new StatementJson(json, points);
    }

    void write() {
        json.writeStartObject();
        json.writeStringProperty("letopis", "1");
        json.writeObjectPropertyStart("source");
        source();
        json.writeEndObject();
        array("notices", reading.notices(), this::notice);
        array("repairs", reading.repairs(), this::repair);
        array("entities", reading.entities(), this::entity);
        array("mentions", reading.mentions(), this::mention);
        array("relations", reading.relations(), this::relation);
        array("times", reading.times().stream().toList(), this::time);
        array("statements", reading.statements(), statements::write);
        json.writeEndObject();
    }

    private <T> void array(String name, List<T> items, Consumer<T> item) {
        json.writeArrayPropertyStart(name);
        for (T each : items) {
            json.writeStartObject();
            item.accept(each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void source() {
        SourceDescription source = reading.source().description();
        String text = reading.source().text();
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("title", source.title());
        reading.author().ifPresent(id -> json.writeStringProperty("author", id.toString()));
        source.date().ifPresent(date -> json.writeStringProperty("date", date.toString()));
        source.kind().ifPresent(kind -> json.writeStringProperty("kind", kind));
        if (source.calendar() != Reckoning.UNKNOWN) {
            json.writeStringProperty("calendar", Labels.of(source.calendar()));
        }
        reading.about().ifPresent(id -> json.writeStringProperty("about", id.toString()));
        json.writeStringProperty("sha256", Digests.sha256(text));
        json.writeNumberProperty("length", points.at(text.length()));
    }

    private void notice(Notice notice) {
        range(notice.span());
        json.writeStringProperty("text", notice.text());
    }

    private void repair(Repair repair) {
        range(repair.span());
        json.writeStringProperty("text", repair.text());
        json.writeStringProperty("reason", repair.reason());
    }

    private void entity(Entity entity) {
        json.writeStringProperty("id", entity.id().toString());
        json.writeStringProperty("type", Labels.of(entity.type()));
        json.writeStringProperty("name", entity.name());
        json.writeArrayPropertyStart("aliases");
        entity.aliases().forEach(json::writeString);
        json.writeEndArray();
        if (entity.gender() != Gender.UNKNOWN) {
            json.writeStringProperty("gender", entity.gender() == Gender.FEMININE ? "f" : "m");
        }
        entity.within().ifPresent(id -> json.writeStringProperty("within", id.toString()));
        Spans.write(json, points, "mentions", entity.mentions());
    }

    private void mention(Mention mention) {
        json.writeStringProperty("id", mention.id().toString());
        range(mention.span());
        json.writeStringProperty("type", mention.type().name());
        mention.entity().ifPresent(id -> json.writeStringProperty("entity", id.toString()));
        json.writeStringProperty("foundBy", mention.foundBy());
    }

    private void relation(Relation relation) {
        json.writeStringProperty("type", relation.type());
        json.writeStringProperty("from", relation.from().toString());
        json.writeStringProperty("to", relation.to().toString());
        json.writeStringProperty("foundBy", relation.foundBy());
        json.writeNumberProperty("confidence", relation.confidence());
    }

    private void time(Timex timex) {
        range(timex.span());
        switch (timex.value()) {
            case Timex.Date(Dating dating) -> {
                json.writeStringProperty("edtf", dating.edtf().toString());
                json.writeStringProperty("calendar", Labels.of(dating.reckoning()));
            }
            case Timex.Length(String iso) -> json.writeStringProperty("duration", iso);
            // «затем» has a place in the order of narration, but no value that could be written.
            case Timex.Following(), Timex.Unplaced() -> {}
        }
    }

    private void range(Span span) {
        json.writeNumberProperty("start", points.at(span.start()));
        json.writeNumberProperty("end", points.at(span.end()));
    }
}
