package org.letopis.russian.text;

/// What the menders ask of characters.
final class Letters {

    private Letters() {}

    /// Also the letters that the reform of 1918 abolished.
    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isCyrillic(c) || isLatin(c) || c >= '\u00AA' && Character.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '¬';
    }

    static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-' || c == '\u2012' || c == '\u2015' || c == '−';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// White space that stays in its line.
    static boolean isBlank(char c) {
        return isSpace(c) && !isBreak(c);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B';
    }

    static boolean isVowel(char c) {
        return "аеёиоуыэюяАЕЁИОУЫЭЮЯіІѣѢѵѴ".indexOf(c) >= 0;
    }

    static boolean hasVowel(CharSequence word) {
        return word.chars().anyMatch(c -> isVowel((char) c));
    }

    /// The character at an offset, or a space outside the text.
    static char at(String text, int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
    }

    /// Where the letters that begin at `from` end.
    static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Where the letters that end at `to` begin.
    static int wordStart(String text, int to) {
        int at = to;
        while (at > 0 && isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
