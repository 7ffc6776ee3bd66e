package org.letopis.say;

import java.util.List;
import java.util.Locale;
import org.letopis.morph.Tag.Case;

/// How a language marks a role: by a preposition, a case, or certain words.
///
/// @param preposition in lower case, empty for none
/// @param lemmas the heads that may fill it; empty for any
record Marker(String preposition, Case casus, List<String> lemmas) {

    /// Reads `acc`, `в+loc` or `в+acc:плен/неволя`.
    static Marker parse(String text) {
        int colon = text.indexOf(':');
        List<String> lemmas = colon < 0 ? List.of() : List.of(text.substring(colon + 1).split("/"));
        String marking = colon < 0 ? text : text.substring(0, colon);
        int plus = marking.indexOf('+');
        String preposition = plus < 0 ? "" : marking.substring(0, plus).replace('_', ' ');
        return new Marker(preposition, Case.valueOf(marking.substring(plus + 1).toUpperCase(Locale.ROOT)), lemmas);
    }

    boolean fits(Argument argument, String lemma) {
        return preposition.equals(argument.preposition())
                && casus.agrees(argument.casus())
                && (lemmas.isEmpty() || lemmas.contains(lemma));
    }
}
