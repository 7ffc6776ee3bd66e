package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.List;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Leaves out lines that hold nothing but the number of a page: `— 417 —`, or a bare `417` that cuts a sentence.
final class PageNumbers implements Mender {

    @Override
    public List<Repair> mend(String text) {
        List<Repair> repairs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Letters.isBreak(text.charAt(end))) {
                end++;
            }
            int next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
            if (end - at <= 20 && isPageNumber(text, at, end, next)) {
                repairs.add(new Repair(new Span(at, next), "", "page number"));
            }
            at = next;
        }
        return repairs;
    }

    private static boolean isPageNumber(String text, int start, int end, int next) {
        int from = Letters.skipBlanks(text, start);
        boolean dashed = Letters.isDash(Letters.at(text, from));
        int digits = dashed ? Letters.skipBlanks(text, from + 1) : from;
        int behind = Letters.skipDigits(text, digits);
        if (behind == digits || behind - digits > 4 || behind > end) {
            return false;
        }
        int last = Letters.skipBlanks(text, behind);
        if (!dashed) {
            return last == end && cutsSentence(text, start, next);
        }
        return Letters.isDash(Letters.at(text, last)) && last < end && Letters.skipBlanks(text, last + 1) == end;
    }

    /// Whether the line before breaks off, and the one behind goes on with a small letter.
    private static boolean cutsSentence(String text, int start, int next) {
        int before = start - 1;
        while (before > 0 && Letters.isSpace(text.charAt(before))) {
            before--;
        }
        int behind = next;
        while (behind < text.length() && Letters.isSpace(text.charAt(behind))) {
            behind++;
        }
        char last = Letters.at(text, before);
        return (Character.isLowerCase(last) || Letters.isHyphen(last) || last == ',')
                && Character.isLowerCase(Letters.at(text, behind));
    }
}
