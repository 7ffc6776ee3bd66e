package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.letopis.russian.morph.Dictionary;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Reads Latin letters inside Cyrillic words as the Cyrillic ones that look the same (`Москвe`, `CCCР`, `A. B. Иванов`), and
/// Cyrillic letters inside Roman numerals as Latin (`ХІХ в.`).
final class Lookalikes implements Mender {

    private static final String LATIN = "ABCEHIKMOPTXYaceiopxyёkmnrutgb".replace("ё", "");
    private static final String CYRILLIC = "АВСЕНІКМОРТХУасеіорхукмпгитдь";
    private static final String NUMERAL_LATIN = "IVXCMLD";
    private static final String NUMERAL_CYRILLIC = "ІѴХСМ";
    /// Letters of which each looks the same in both scripts in any type, so that a whole word can be misread.
    private static final String SAFE = "ABCEHKMOPTXYaceopxy";

    private final Dictionary dictionary;
    private final Set<String> acronyms;

    Lookalikes(Dictionary dictionary, Set<String> acronyms) {
        this.dictionary = dictionary;
        this.acronyms = acronyms;
    }

    @Override
    public List<Repair> mend(String text) {
        List<Repair> repairs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Letters.wordEnd(text, at);
            if (end > at) {
                word(text, at, end, repairs);
            }
            at = Math.max(end, at + 1);
        }
        return repairs;
    }

    private void word(String text, int start, int end, List<Repair> repairs) {
        int latin = 0;
        int cyrillic = 0;
        for (int at = start; at < end; at++) {
            latin += Letters.isLatin(text.charAt(at)) ? 1 : 0;
            cyrillic += Letters.isCyrillic(text.charAt(at)) ? 1 : 0;
        }
        if (latin + cyrillic < end - start || latin == 0 && !isNumeralLetter(text.charAt(start))) {
            return;
        }
        if (cyrillic > 0 && isNumeral(text, start, end, latin > 0)) {
            replace(text, start, end, NUMERAL_CYRILLIC, "IVXCM", repairs);
        } else if (latin > 0 && (cyrillic > 0 ? isMisread(text, start, end) : isForeignOnlyInLook(text, start, end))) {
            replace(text, start, end, LATIN, CYRILLIC, repairs);
        }
    }

    private static boolean isNumeralLetter(char c) {
        return NUMERAL_CYRILLIC.indexOf(c) >= 0;
    }

    /// «ХІХ», «XVІ», and «ХХ» where a century or a congress follows.
    private static boolean isNumeral(String text, int start, int end, boolean mixed) {
        boolean small = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (NUMERAL_LATIN.indexOf(c) < 0 && NUMERAL_CYRILLIC.indexOf(c) < 0) {
                return false;
            }
            small |= c == 'I' || c == 'V' || c == 'X' || c == 'І' || c == 'Х';
        }
        boolean marked = mixed || text.indexOf('І', start) >= start && text.indexOf('І', start) < end;
        return small && (marked && end - start > 1 || isCounted(text, end));
    }

    private static boolean isCounted(String text, int end) {
        int next = Letters.skipBlanks(text, end);
        if (next == end) {
            return false;
        }
        int wordEnd = Letters.wordEnd(text, next);
        String word = text.substring(next, Math.min(wordEnd, next + 20));
        boolean century = (word.equals("в") || word.equals("вв")) && Letters.at(text, wordEnd) == '.';
        return century
                || word.startsWith("век")
                || word.startsWith("столети")
                || word.startsWith("съезд")
                || word.startsWith("партсъезд");
    }

    private boolean isMisread(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Letters.isLatin(text.charAt(at)) && LATIN.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        String read = read(text, start, end);
        return dictionary.knows(read) || isSafe(text, start, end);
    }

    private static boolean isSafe(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Letters.isLatin(text.charAt(at)) && SAFE.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// A word all in Latin letters that is Russian all the same: an initial before a Russian surname, a preposition, an
    /// acronym, a longer word that the dictionary has.
    private boolean isForeignOnlyInLook(String text, int start, int end) {
        if (!isSafe(text, start, end) || isJoined(text, start, end)) {
            return false;
        }
        String word = text.substring(start, end);
        if (word.length() == 1) {
            return isInitial(text, start) || isPreposition(text, start);
        }
        String read = read(text, start, end);
        return acronyms.contains(read) && hasCyrillicBeside(text, start, end)
                || word.length() >= 4 && dictionary.knows(read) && hasCyrillicBeside(text, start, end);
    }

    private static boolean isJoined(String text, int start, int end) {
        return "-'’_@/\\+&".indexOf(Letters.at(text, start - 1)) >= 0 && start > 0
                || "-'’_@/\\+&".indexOf(Letters.at(text, end)) >= 0 && end < text.length();
    }

    /// «A. B. Луначарский»: single capitals with full stops, then a Russian name.
    private static boolean isInitial(String text, int start) {
        int at = start;
        for (int initials = 0; initials < 3; initials++) {
            if (!Character.isUpperCase(Letters.at(text, at)) || Letters.at(text, at + 1) != '.') {
                return false;
            }
            at = Letters.skipBlanks(text, at + 2);
            char next = Letters.at(text, at);
            if (Letters.isLetter(Letters.at(text, at + 1))) {
                return Letters.isCyrillic(next) && Character.isUpperCase(next);
            }
        }
        return false;
    }

    /// «c 1936», «Жил a Киеве» is none; «B 1917 году» at the head of a sentence.
    private static boolean isPreposition(String text, int start) {
        char c = text.charAt(start);
        if (!Letters.isBlank(Letters.at(text, start + 1))) {
            return false;
        }
        int next = Letters.skipBlanks(text, start + 1);
        boolean number = Letters.isDigit(Letters.at(text, next));
        boolean word = Letters.isCyrillic(Letters.at(text, next));
        int before = start - 1;
        while (before > 0 && Letters.isBlank(text.charAt(before))) {
            before--;
        }
        char previous = Letters.at(text, before);
        if (Character.isLowerCase(c)) {
            return "aocy".indexOf(c) >= 0 && (word || number) && (Letters.isCyrillic(previous) || previous == ',');
        }
        boolean opens = before < 0 || Letters.isBreak(previous) || ".!?…".indexOf(previous) >= 0;
        boolean small = word && Character.isLowerCase(text.charAt(next));
        return "ABCOKY".indexOf(c) >= 0 && opens && (small || number && Letters.isDigit(Letters.at(text, next + 3)));
    }

    private static boolean hasCyrillicBeside(String text, int start, int end) {
        int before = start - 1;
        while (before > 0 && !Letters.isLetter(text.charAt(before)) && !Letters.isBreak(text.charAt(before)) && start - before < 20) {
            before--;
        }
        int behind = end;
        while (behind < text.length() && !Letters.isLetter(text.charAt(behind)) && !Letters.isBreak(text.charAt(behind)) && behind - end < 20) {
            behind++;
        }
        boolean latin = Letters.isLatin(Letters.at(text, before)) || Letters.isLatin(Letters.at(text, behind));
        boolean cyrillic = Letters.isCyrillic(Letters.at(text, before)) || Letters.isCyrillic(Letters.at(text, behind));
        return cyrillic && !latin;
    }

    private static String read(String text, int start, int end) {
        StringBuilder read = new StringBuilder();
        for (int at = start; at < end; at++) {
            int look = LATIN.indexOf(text.charAt(at));
            read.append(look < 0 ? text.charAt(at) : CYRILLIC.charAt(look));
        }
        return read.toString();
    }

    private static void replace(String text, int start, int end, String from, String to, List<Repair> repairs) {
        for (int at = start; at < end; at++) {
            int look = from.indexOf(text.charAt(at));
            if (look >= 0) {
                String reason = from.equals(LATIN) ? "latin" : "cyrillic";
                repairs.add(new Repair(new Span(at, at + 1), to.substring(look, look + 1), reason));
            }
        }
    }
}
