package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.letopis.russian.morph.Dictionary;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Parts words from the numbers they are glued to: `С1936`, `Летом1917`, `26декабря`. Names of things keep theirs (`Т34`).
final class GluedNumbers implements Mender {

    private final Dictionary dictionary;
    private final Set<String> before;
    private final Set<String> after;

    /// @param before words that stand before numbers
    /// @param after words that stand behind numbers
    GluedNumbers(Dictionary dictionary, Set<String> before, Set<String> after) {
        this.dictionary = dictionary;
        this.before = before;
        this.after = after;
    }

    @Override
    public List<Repair> mend(String text) {
        List<Repair> repairs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Letters.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = Letters.skipDigits(text, at);
            if (isPartedBefore(text, at, end)) {
                repairs.add(new Repair(new Span(at, at), " ", "glued"));
            }
            if (isPartedBehind(text, at, end)) {
                repairs.add(new Repair(new Span(end, end), " ", "glued"));
            }
            at = end;
        }
        return repairs;
    }

    private boolean isPartedBefore(String text, int start, int end) {
        int from = Letters.wordStart(text, start);
        if (from == start || start - from > 20 || !isFree(text, from - 1)) {
            return false;
        }
        String word = text.substring(from, start);
        if (before.contains(word.toLowerCase(Locale.ROOT)) && !isCapitals(word)) {
            return word.length() > 1 ? end - start <= 4 : isYear(text, start, end) || isDay(text, start, end);
        }
        return isYear(text, start, end) && word.length() > 2 && isSmall(word) && dictionary.knows(word);
    }

    private boolean isPartedBehind(String text, int start, int end) {
        int to = Letters.wordEnd(text, end);
        if (to - end < 3 || to - end > 20 || end - start > 4 || !isFree(text, to)) {
            return false;
        }
        String word = text.substring(end, to);
        return after.contains(word) || word.length() > 4 && isYear(text, start, end) && isSmall(word)
                && !word.startsWith("лет") && dictionary.knows(word);
    }

    /// A year of four digits, also with its ending: «1920-х».
    private static boolean isYear(String text, int start, int end) {
        if (end - start != 4) {
            return false;
        }
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        return first == '1' || first == '2' && second == '0';
    }

    /// «В18-м», «С5 марта»: one or two digits with an ending or a month.
    private boolean isDay(String text, int start, int end) {
        if (end - start > 2) {
            return false;
        }
        boolean ending = Letters.isHyphen(Letters.at(text, end)) && Character.isLowerCase(Letters.at(text, end + 1));
        int next = Letters.skipBlanks(text, end);
        return ending && Letters.wordEnd(text, end + 1) - end <= 4
                || next > end && after.contains(text.substring(next, Math.min(Letters.wordEnd(text, next), next + 20)));
    }

    private static boolean isFree(String text, int offset) {
        char c = Letters.at(text, offset);
        return !Letters.isDigit(c) && !Letters.isHyphen(c) && c != '_' && c != '/' && c != '@' && c != '#';
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isSmall(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Letters.isCyrillic(c) || i > 0 && Character.isUpperCase(c)) {
                return false;
            }
        }
        return true;
    }
}
