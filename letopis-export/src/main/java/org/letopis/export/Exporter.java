package org.letopis.export;

import java.io.IOException;
import java.io.Writer;
import org.letopis.model.Reading;

/// Writes a reading in one format. Holds no state: the same reading gives the same characters.
@FunctionalInterface
public interface Exporter {

    /// Writes the whole reading; neither closes nor flushes `out`.
    void write(Reading reading, Writer out) throws IOException;
}
