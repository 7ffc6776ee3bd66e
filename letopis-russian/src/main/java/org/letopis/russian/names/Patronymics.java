package org.letopis.russian.names;

import static org.letopis.russian.names.Letters.bent;

import java.util.Set;

/// Tells patronymics from surnames in -ович: «Давидович» has a father in the list of names, «Шостакович» has none.
final class Patronymics {

    /// Those in -ич alone, made of names in -а and -я; the others in -ич may be surnames.
    private static final Set<String> SHORT = Set.of(
            "ильич", "кузьмич", "козьмич", "фомич", "лукич", "никитич", "саввич", "фокич", "зосимич", "акимич", "егорыч",
            "митрич", "палыч", "ильинична", "кузьминична", "козьминична", "фоминична", "лукинична", "никитична", "саввична",
            "фокинична");

    private final GivenNames given;

    Patronymics(GivenNames given) {
        this.given = given;
    }

    /// Whether a nominative has the shape of a patronymic.
    static boolean isShaped(String nominative) {
        String folded = Letters.folded(nominative);
        return SHORT.contains(folded)
                || folded.length() > 5
                        && (folded.endsWith("ович") || folded.endsWith("евич") || folded.endsWith("овна")
                                || folded.endsWith("евна") || folded.endsWith("ыч") || folded.endsWith("аич")
                                || folded.endsWith("еич") || folded.endsWith("ична"));
    }

    /// Whether it is certainly one: the father's name is in the list.
    boolean isCertain(String nominative) {
        String folded = Letters.folded(nominative);
        if (SHORT.contains(folded) || folded.endsWith("овна") || folded.endsWith("евна") || folded.endsWith("ична")) {
            return true;
        }
        if (folded.endsWith("ович")) {
            return isFather(bent(folded, 4, "")) || folded.equals("львович") || folded.equals("павлович");
        }
        if (folded.endsWith("евич")) {
            String father = bent(folded, 4, "");
            return isFather(father + "й") || isFather(father + "ь") || isFather(father) || folded.equals("яковлевич")
                    || father.endsWith("ь") && isFather(bent(father, 1, "ий"));
        }
        return folded.endsWith("ыч") && isFather(bent(folded, 2, ""))
                || (folded.endsWith("аич") || folded.endsWith("еич")) && isFather(bent(folded, 2, "й"));
    }

    private boolean isFather(String name) {
        return given.entry(name).isPresent();
    }
}
