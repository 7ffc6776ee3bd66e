package org.letopis.export;

import java.io.IOException;
import java.io.Writer;
import org.letopis.model.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The reading as one JSON object: the contract that every other program builds on.
public final class JsonExporter implements Exporter {

    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    @Override
    public void write(Reading reading, Writer out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(new Indented(), out)) {
            new ReadingJson(reading, json).write();
        }
        out.write('\n');
    }

    /// Objects over several lines, arrays on one, so that a span or a list of ids stays together.
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
