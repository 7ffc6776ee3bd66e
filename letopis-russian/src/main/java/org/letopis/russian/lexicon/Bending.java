package org.letopis.russian.lexicon;

import java.util.Locale;

/// One word of a name: what stays of it in all cases, how the rest bends, and a tail that never bends («-на-Дону»).
public record Bending(String stem, Bend bend, String tail) {

    /// The longest ending of any bend.
    public static final int LONGEST_ENDING = 3;

    /// @param nominative as a list writes it; words in capitals and foreign ones do not bend
    public static Bending of(String nominative) {
        String word = Folded.of(nominative);
        int tail = word.indexOf("-на-");
        if (tail > 0) {
            Bending first = of(nominative.substring(0, tail));
            return new Bending(first.stem, first.bend, word.substring(tail));
        }
        if (word.length() < 3 || nominative.equals(nominative.toUpperCase(Locale.ROOT))) {
            return new Bending(word, Bend.NONE, "");
        }
        Bend bend = bend(word);
        return new Bending(stem(word, bend), bend, "");
    }

    private static Bend bend(String word) {
        String two = word.substring(word.length() - 2);
        return switch (two) {
            case "ый", "ой" -> Bend.MASCULINE_ADJECTIVE;
            case "ий" -> word.endsWith("кий") || word.endsWith("ний") || word.endsWith("хий")
                    ? Bend.MASCULINE_ADJECTIVE
                    : Bend.SHORT_I;
            case "ая", "яя" -> Bend.FEMININE_ADJECTIVE;
            case "ое", "ее" -> Bend.NEUTER_ADJECTIVE;
            case "ые", "ие" -> Bend.PLURAL_ADJECTIVE;
            default -> byLastLetter(word.charAt(word.length() - 1));
        };
    }

    private static Bend byLastLetter(char last) {
        return switch (last) {
            case 'а' -> Bend.HARD_A;
            case 'я' -> Bend.SOFT_A;
            case 'ь' -> Bend.SOFT_SIGN;
            case 'й' -> Bend.SHORT_I;
            case 'о', 'е' -> Bend.NEUTER;
            case 'ы' -> Bend.BARE_PLURAL;
            case 'и' -> Bend.PLURAL;
            case 'у', 'ю', 'э' -> Bend.NONE;
            default -> last >= 'а' && last <= 'я' ? Bend.CONSONANT : Bend.NONE;
        };
    }

    private static String stem(String word, Bend bend) {
        return switch (bend) {
            case NONE, CONSONANT -> word;
            case MASCULINE_ADJECTIVE, FEMININE_ADJECTIVE, NEUTER_ADJECTIVE, PLURAL_ADJECTIVE ->
                word.substring(0, word.length() - 2);
            case HARD_A, SOFT_A, SOFT_SIGN, SHORT_I, NEUTER, PLURAL, BARE_PLURAL ->
                word.substring(0, word.length() - 1);
        };
    }

    /// The stem that loses its vowel in the oblique cases: «Орёл», «Елец», «Торжок» give «орл», «ельц», «торжк»; the same
    /// stem where it loses none.
    public Bending withoutFleetingVowel() {
        int size = stem.length();
        if (bend != Bend.CONSONANT || size < 4) {
            return this;
        }
        String before = stem.substring(0, size - 2);
        String shorter =
                switch (stem.substring(size - 2)) {
                    case "ец" -> before + (before.endsWith("л") ? "ьц" : "ц");
                    case "ок" -> before + "к";
                    default -> stem.equals("орел") ? "орл" : stem;
                };
        return shorter.equals(stem) ? this : new Bending(shorter, bend, tail);
    }

    public boolean isFormedBy(String folded) {
        if (!folded.startsWith(stem) || !folded.endsWith(tail) || folded.length() < stem.length() + tail.length()) {
            return false;
        }
        return bend.allows(folded.substring(stem.length(), folded.length() - tail.length()));
    }

    public boolean isAdjective() {
        return switch (bend) {
            case MASCULINE_ADJECTIVE, FEMININE_ADJECTIVE, NEUTER_ADJECTIVE, PLURAL_ADJECTIVE -> true;
            default -> false;
        };
    }
}
