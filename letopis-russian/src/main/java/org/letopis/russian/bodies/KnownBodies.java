package org.letopis.russian.bodies;

import java.util.Optional;
import org.letopis.morph.TaggedSentence;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.NameList;

/// Bodies of the list.
final class KnownBodies {

    /// @param name this variant of the name, nominative
    /// @param common the name under which all its variants are one body
    record Known(String name, String common) {}

    private final NameList<Known> names = new NameList<>();

    static KnownBodies load() {
        KnownBodies bodies = new KnownBodies();
        for (String line : Lines.of(KnownBodies.class, "bodies.tsv")) {
            String[] columns = line.split("\t", -1);
            bodies.names.add(columns[0], new Known(columns[0], columns[0]));
            if (columns.length > 1) {
                for (String variant : columns[1].split(";")) {
                    if (!variant.isBlank() && variant.indexOf('«') < 0) {
                        bodies.names.add(variant, new Known(variant, columns[0]));
                    }
                }
            }
        }
        return bodies;
    }

    Optional<NameList.Match<Known>> longest(TaggedSentence sentence, int at) {
        return names.longest(sentence, at);
    }
}
