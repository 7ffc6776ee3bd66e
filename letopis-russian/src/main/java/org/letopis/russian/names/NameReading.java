package org.letopis.russian.names;

import org.letopis.model.Gender;
import org.letopis.morph.Tag.Case;

/// One thing that a form can be as part of a name: «Ленина» is the genitive of «Ленин», or a woman's nominative.
///
/// @param casus `NONE` for a name that never bends
/// @param typical whether the ending belongs to names alone (-ов, -ский, -енко, -ович), not to any noun
record NameReading(String nominative, Gender gender, Case casus, boolean typical) {

    boolean agrees(Gender other) {
        return gender == Gender.UNKNOWN || other == Gender.UNKNOWN || gender == other;
    }

    boolean agrees(NameReading other) {
        return casus.agrees(other.casus) && agrees(other.gender);
    }
}
