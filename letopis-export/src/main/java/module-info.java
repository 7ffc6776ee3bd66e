import org.jspecify.annotations.NullMarked;

/// Readings in the formats of the field: one class a format. Start with `org.letopis.export.Exporter`.
@NullMarked
module org.letopis.export {
    requires static org.jspecify;
    requires transitive org.letopis.core;
    requires tools.jackson.core;

    exports org.letopis.export;
}
