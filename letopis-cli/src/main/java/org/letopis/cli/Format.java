package org.letopis.cli;

import java.util.Locale;
import org.letopis.export.BratExporter;
import org.letopis.export.CsvExporter;
import org.letopis.export.Exporter;
import org.letopis.export.HtmlExporter;
import org.letopis.export.JsonExporter;
import org.letopis.export.JsonlExporter;
import org.letopis.export.TextExporter;
import org.letopis.export.TextStyle;

/// The formats that `letopis read` writes.
enum Format {
    TEXT("text.txt"),
    JSON("json"),
    JSONL("jsonl"),
    HTML("html"),
    CSV("csv"),
    BRAT("ann");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /// Of the files that it is written to, without the full stop before it. A text has two, so as not to overwrite its
    /// source.
    String extension() {
        return extension;
    }

    Exporter exporter(TextStyle style) {
        return switch (this) {
            case TEXT -> new TextExporter(style);
            case JSON -> new JsonExporter();
            case JSONL -> new JsonlExporter();
            case HTML -> new HtmlExporter(style.locale());
            case CSV -> new CsvExporter();
            case BRAT -> new BratExporter();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
