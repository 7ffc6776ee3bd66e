package org.letopis.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.letopis.model.Claim;
import org.letopis.model.Reading;
import org.letopis.model.Statement;
import org.letopis.text.CodePoints;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A statement a line, each understood by itself: the properties of the reading's JSON, with names and the quoted words
/// beside the ids. For streams and data frames.
public final class JsonlExporter implements Exporter {

    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    @Override
    public void write(Reading reading, Writer out) throws IOException {
        CodePoints points = CodePoints.of(reading.source().text());
        for (Statement statement : reading.statements()) {
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartObject();
                json.writeStringProperty("source", reading.source().description().id());
                new StatementJson(json, points).write(statement);
                names(reading, statement, json);
                json.writeEndObject();
            }
            out.write('\n');
        }
    }

    private static void names(Reading reading, Statement statement, JsonGenerator json) {
        String text = reading.source().text();
        json.writeObjectPropertyStart("names");
        statement.subject().ifPresent(id -> json.writeStringProperty(id.toString(), reading.entity(id).name()));
        statement.roles().values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(id -> !statement.subject().filter(id::equals).isPresent())
                .forEach(id -> json.writeStringProperty(id.toString(), reading.entity(id).name()));
        json.writeEndObject();
        json.writeArrayPropertyStart("voices");
        statement.voice().chain().forEach(id -> json.writeString(reading.entity(id).name()));
        json.writeEndArray();
        json.writeArrayPropertyStart("quotations");
        statement.evidence().forEach(span -> json.writeString(span.of(text)));
        json.writeEndArray();
        if (statement.claim() instanceof Claim.Judgement(var _, var words)) {
            json.writeArrayPropertyStart("judging");
            words.forEach(span -> json.writeString(span.of(text)));
            json.writeEndArray();
        }
    }
}
