import org.jspecify.annotations.NullMarked;

/// The pipeline, without a word of any language. Start with `org.letopis.read.Reader`.
@NullMarked
module org.letopis.read {
    requires static org.jspecify;
    requires transitive org.letopis.core;

    exports org.letopis.clean;
    exports org.letopis.find;
    exports org.letopis.learn;
    exports org.letopis.link;
    exports org.letopis.morph;
    exports org.letopis.read;
    exports org.letopis.reason;
    exports org.letopis.say;
    exports org.letopis.segment;
    exports org.letopis.syntax;
}
