package org.letopis.russian.morph;

import java.util.List;
import java.util.Map;

/// Forms that annotated text reads otherwise than the dictionary («который» is a pronoun there), with those readings.
record Lexicon(Map<String, List<Analysis>> forms) {

    static final Lexicon EMPTY = new Lexicon(Map.of());

    /// @param lower in lower case
    List<Analysis> of(String lower) {
        return forms.getOrDefault(lower, List.of());
    }
}
