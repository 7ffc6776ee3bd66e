package org.letopis.russian.speech;

/// Marks of punctuation as texts set them.
final class Marks {

    private Marks() {}

    static boolean isDash(String mark) {
        return switch (mark) {
            case "—", "–", "―", "-", "--", "---" -> true;
            default -> false;
        };
    }

    /// Marks that only open.
    static boolean opens(String mark) {
        return mark.equals("«") || mark.equals("„");
    }

    /// Marks that only close.
    static boolean closes(String mark) {
        return mark.equals("»") || mark.equals("”");
    }

    /// Marks whose side the text around them tells: `"` is straight, `“` closes in Russian and German and opens in English.
    static boolean isTwoSided(String mark) {
        return mark.equals("\"") || mark.equals("“") || mark.equals("''") || mark.equals("``");
    }

    static boolean isQuote(String mark) {
        return opens(mark) || closes(mark) || isTwoSided(mark);
    }

    /// A full stop, question or exclamation mark, or dots, alone or heaped.
    static boolean endsSentence(String mark) {
        if (mark.isEmpty()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (".?!…".indexOf(mark.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
