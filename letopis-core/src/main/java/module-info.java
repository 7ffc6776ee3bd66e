import org.jspecify.annotations.NullMarked;

/// The values that every other part of Letopis speaks in. Depends on the JDK only.
@NullMarked
module org.letopis.core {
    requires static org.jspecify;

    exports org.letopis.text;
    exports org.letopis.time;
    exports org.letopis.model;
}
