package org.letopis.say;

import java.util.List;
import java.util.Locale;
import org.letopis.morph.Tag.Case;

/// How a language marks a role: by a preposition, a case, or certain words.
///
/// @param preposition in lower case, empty for none
/// @param lemmas the heads that may fill it; empty for any
record Marker(String preposition, Case casus, List<String> lemmas) {

    /// Reads `acc`, `в+loc` or `в+acc:плен/неволя`; a preposition of several words is joined by `_`.
    static Marker parse(String text) {
        int colon = text.indexOf(':');
        List<String> lemmas = colon < 0 ? List.of() : List.of(text.substring(colon + 1).split("/"));
        String marking = colon < 0 ? text : text.substring(0, colon);
        int plus = marking.indexOf('+');
        String preposition = plus < 0 ? "" : marking.substring(0, plus).replace('_', ' ');
        return new Marker(preposition, Case.valueOf(marking.substring(plus + 1).toUpperCase(Locale.ROOT)), lemmas);
    }

    /// @param passive whether the predicate is passive, so that what was its object stands in the nominative
    boolean fits(Argument argument, boolean passive) {
        Case asked = passive && casus == Case.ACC && preposition.isEmpty() ? Case.NOM : casus;
        return preposition.equals(argument.preposition())
                && agrees(asked, argument)
                && (lemmas.isEmpty() || lemmas.contains(argument.lemma()));
    }

    private static boolean agrees(Case asked, Argument argument) {
        if (!asked.agrees(argument.casus())) {
            return false;
        }
        // Without a preposition a word of unseen case could be anything: only a found thing may fill the role.
        return argument.casus() != Case.NONE || !argument.preposition().isEmpty() || argument.entity().isPresent();
    }
}
