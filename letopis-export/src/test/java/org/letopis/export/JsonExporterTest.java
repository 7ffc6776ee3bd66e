package org.letopis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.letopis.model.Reading;

final class JsonExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new JsonExporter();
    }

    @Override
    public String golden() {
        return "small.json";
    }

    @Test
    void keepsToTheSchema() throws IOException {
        for (Reading reading : List.of(SmallReading.reading(), SmallReading.empty())) {
            assertEquals(List.of(), schema().validate(written(reading), InputFormat.JSON));
        }
    }

    @Test
    void theSchemaRefusesAStatementThatDoesNotCite() throws IOException {
        String uncited = written(SmallReading.reading()).replaceFirst("\"evidence\" : \\[ \\[.*?\\] \\]", "\"evidence\" : [ ]");
        assertEquals(1, schema().validate(uncited, InputFormat.JSON).size());
    }

    private static Schema schema() throws IOException {
        try (InputStream in = JsonExporter.class.getResourceAsStream("reading.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
        }
    }
}
