package org.letopis.russian.segment;

/// What the end of a word betrays before anybody has looked it up.
final class Endings {

    private static final String[] ADJECTIVE = {
        "ский", "ская", "ское", "ские", "скую", "ского", "ской", "ском", "скому", "ским", "ских", "скими", "цкий",
        "цкую", "цкое", "цкого", "цкой", "цком", "цкая", "ный", "ную", "ное", "ная", "ные", "ного", "ной", "ном", "вый",
        "вую", "вое", "вая", "вого", "вой", "вом", "лый", "лую", "лое", "лой"
    };
    private static final String[] VERB = {
        "л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ет", "ёт", "ит", "ют", "ут", "ат", "ят", "ется", "ится",
        "ются", "ан", "ён", "ен", "ана", "ена", "аны", "ены"
    };

    private Endings() {}

    static boolean isAdjective(String word) {
        return endsWithAny(word, ADJECTIVE);
    }

    /// A finite verb or a short participle.
    static boolean isVerb(String word) {
        return endsWithAny(word, VERB);
    }

    private static boolean endsWithAny(String word, String[] endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
