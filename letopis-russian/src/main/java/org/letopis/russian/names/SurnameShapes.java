package org.letopis.russian.names;

import java.util.List;

/// Endings that tell a surname from any other word.
final class SurnameShapes {

    private static final List<String> TYPICAL = List.of(
            "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "цкий", "ская", "цкая", "енко", "ченко",
            "швили", "адзе", "идзе", "ович", "евич", "ич", "чук", "щук", "юк", "берг", "штейн", "ман", "дорф", "ян", "янц",
            "иани", "ский", "ской", "цкой", "сон", "айло", "ейко", "ушко", "ышев", "ых", "их", "аго", "ово", "уа");
    private static final int SHORTEST = 5;
    /// Endings that a surname hardly has in the nominative: «Меркадером», «Потресову».
    private static final List<String> OBLIQUE = List.of("ом", "ем", "ым", "ому", "ему", "ого", "его", "ой", "ою", "у", "ю", "ами", "ями");

    private SurnameShapes() {}

    static boolean isTypical(String nominative) {
        String folded = Letters.folded(nominative);
        return folded.length() >= SHORTEST && TYPICAL.stream().anyMatch(folded::endsWith);
    }

    /// Whether the nominative itself tells man from woman.
    static boolean isTelling(String nominative) {
        String folded = Letters.folded(nominative);
        for (String ending : List.of("ов", "ев", "ин", "ын", "ова", "ева", "ина", "ына", "ий", "ый", "ая", "ской", "цкой")) {
            if (folded.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    static boolean looksOblique(String form) {
        String folded = Letters.folded(form);
        return OBLIQUE.stream().anyMatch(folded::endsWith);
    }
}
