package org.letopis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.letopis.model.Reading;
import org.letopis.testkit.Golden;

/// What every exporter must do.
interface ExporterContract {

    Exporter exporter();

    /// The golden file of the small reading.
    String golden();

    @Test
    default void writesTheSmallReading() {
        Golden.assertMatches(golden(), written(SmallReading.reading()));
    }

    @Test
    default void writesTheSameTwice() {
        assertEquals(written(SmallReading.reading()), written(SmallReading.reading()));
    }

    @Test
    default void writesAReadingOfNothing() {
        assertFalse(written(SmallReading.empty()).contains("null"));
    }

    @Test
    default void leavesTheWriterOpen() throws IOException {
        boolean[] closed = new boolean[1];
        StringWriter out = new StringWriter() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        exporter().write(SmallReading.reading(), out);
        assertFalse(closed[0], "an exporter must not close what it did not open");
    }

    default String written(Reading reading) {
        StringWriter out = new StringWriter();
        try {
            exporter().write(reading, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
