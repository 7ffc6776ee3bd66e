package org.letopis.cli;

import org.letopis.export.Exporter;
import org.letopis.export.JsonExporter;

/// The formats that `letopis read` writes.
enum Format {
    JSON("json", new JsonExporter());

    private final String extension;
    private final Exporter exporter;

    Format(String extension, Exporter exporter) {
        this.extension = extension;
        this.exporter = exporter;
    }

    /// Of the files that it is written to, without the full stop.
    String extension() {
        return extension;
    }

    Exporter exporter() {
        return exporter;
    }
}
