package org.letopis.russian.names;

import java.util.Locale;

/// Letters as lists compare them, and as names are written.
final class Letters {

    private static final String VOWELS = "аеёиоуыэюя";
    private static final String CONSONANTS = "бвгджзйклмнпрстфхцчшщ";

    private Letters() {}

    /// In lower case, ё as е.
    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    static boolean isConsonant(char letter) {
        return CONSONANTS.indexOf(letter) >= 0;
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /// As a name is written: «ТРОЦКИЙ» → «Троцкий», «БОНЧ-БРУЕВИЧ» → «Бонч-Бруевич». What is not all capitals stays.
    static String titled(String word) {
        if (!isAllCapitals(word)) {
            return word;
        }
        StringBuilder titled = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < titled.length(); i++) {
            if (i == 0 || titled.charAt(i - 1) == '-') {
                titled.setCharAt(i, Character.toUpperCase(titled.charAt(i)));
            }
        }
        return titled.toString();
    }

    /// Two letters at least, all of them capitals.
    static boolean isAllCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /// The ending taken away and another put instead.
    static String bent(String word, int cut, String put) {
        return word.substring(0, word.length() - cut) + put;
    }
}
