package org.letopis.russian.times;

/// Roman numerals as Russian texts print them, also with Cyrillic letters for the Latin ones.
final class Romans {

    private Romans() {}

    /// Its value up to 39, the most that a date needs; 0 for what is no numeral.
    static int value(String text) {
        if (text.isEmpty() || text.length() > 7) {
            return 0;
        }
        int value = 0;
        int last = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int digit = digit(text.charAt(i));
            if (digit == 0) {
                return 0;
            }
            value += digit < last ? -digit : digit;
            last = digit;
        }
        return 0 < value && value < 40 ? value : 0;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I', 'І', 'l' -> 1;
            case 'V' -> 5;
            case 'X', 'Х' -> 10;
            default -> 0;
        };
    }
}
