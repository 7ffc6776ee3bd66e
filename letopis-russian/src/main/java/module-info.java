import org.jspecify.annotations.NullMarked;

/// All that knows Russian. Start with `org.letopis.russian.Russian`.
@NullMarked
module org.letopis.russian {
    requires static org.jspecify;
    requires transitive org.letopis.read;
    requires org.carrot2.morfologik.stemming;
    requires org.carrot2.morfologik.fsa;
    requires org.threeten.extra;

    exports org.letopis.russian;
}
