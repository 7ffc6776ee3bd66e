package org.letopis.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class TextExporterTest {

    private static TextExporter exporter(int width, boolean colours, String language) {
        return new TextExporter(new TextStyle(width, colours, Locale.of(language)));
    }

    @Nested
    class Wide implements ExporterContract {
        @Override
        public Exporter exporter() {
            return TextExporterTest.exporter(100, false, "ru");
        }

        @Override
        public String golden() {
            return "small.ru.txt";
        }
    }

    @Nested
    class Narrow implements ExporterContract {
        @Override
        public Exporter exporter() {
            return TextExporterTest.exporter(40, false, "en");
        }

        @Override
        public String golden() {
            return "small.narrow.txt";
        }
    }

    @Test
    void noLineIsWiderThanAskedFor() throws IOException {
        for (int width : new int[] {40, 60, 80, 100, 160}) {
            StringWriter out = new StringWriter();
            exporter(width, false, "ru").write(SmallReading.reading(), out);
            out.toString().lines().forEach(line -> assertTrue(line.length() <= width, () -> width + ": " + line));
        }
    }

    @Test
    void coloursOnlyWhenAskedFor() throws IOException {
        StringWriter plain = new StringWriter();
        StringWriter coloured = new StringWriter();
        exporter(80, false, "ru").write(SmallReading.reading(), plain);
        exporter(80, true, "ru").write(SmallReading.reading(), coloured);
        assertFalse(plain.toString().contains("\u001b"));
        assertTrue(coloured.toString().contains("\u001b"));
    }
}
