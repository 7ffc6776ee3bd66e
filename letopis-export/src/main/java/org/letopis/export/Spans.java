package org.letopis.export;

import java.util.List;
import org.letopis.text.CodePoints;
import org.letopis.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes spans as pairs of code points.
final class Spans {

    private Spans() {}

    static void write(JsonGenerator json, CodePoints points, String property, List<Span> spans) {
        json.writeArrayPropertyStart(property);
        for (Span span : spans) {
            write(json, points, span);
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, CodePoints points, Span span) {
        json.writeStartArray();
        json.writeNumber(points.at(span.start()));
        json.writeNumber(points.at(span.end()));
        json.writeEndArray();
    }
}
