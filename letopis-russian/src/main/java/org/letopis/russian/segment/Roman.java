package org.letopis.russian.segment;

/// Roman numerals as printed in Russian books: `XIX`, `XIX-го`, `VI-й`.
final class Roman {

    private static final String[] UNITS = {"IX", "IV", "VIII", "VII", "VI", "V", "III", "II", "I"};
    private static final String[] TENS = {"XC", "XL", "LXXX", "LXX", "LX", "L", "XXX", "XX", "X"};
    private static final String[] HUNDREDS = {"CM", "CD", "DCCC", "DCC", "DC", "D", "CCC", "CC", "C"};

    private Roman() {}

    /// Whether a word is a numeral, with or without an ending. Single C, D, L and M are letters, and so are numbers made
    /// of them alone, such as CD.
    static boolean isNumeral(String word) {
        int hyphen = word.indexOf('-');
        String letters = hyphen < 0 ? word : word.substring(0, hyphen);
        boolean ending = hyphen < 0 || hyphen > 0 && word.length() - hyphen <= 4 && isLower(word, hyphen + 1);
        return ending && hasSmall(letters) && isValid(letters);
    }

    private static boolean isLower(String word, int from) {
        return from < word.length() && word.substring(from).chars().allMatch(Character::isLowerCase);
    }

    private static boolean hasSmall(String letters) {
        return letters.indexOf('I') >= 0 || letters.indexOf('V') >= 0 || letters.indexOf('X') >= 0;
    }

    private static boolean isValid(String letters) {
        if (letters.length() > 15) {
            return false;
        }
        int at = 0;
        while (at < 3 && at < letters.length() && letters.charAt(at) == 'M') {
            at++;
        }
        at += prefix(letters, at, HUNDREDS);
        at += prefix(letters, at, TENS);
        at += prefix(letters, at, UNITS);
        return at == letters.length();
    }

    private static int prefix(String letters, int at, String[] groups) {
        for (String group : groups) {
            if (letters.startsWith(group, at)) {
                return group.length();
            }
        }
        return 0;
    }
}
