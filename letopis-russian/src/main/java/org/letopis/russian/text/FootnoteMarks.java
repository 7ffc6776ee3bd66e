package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.List;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Leaves out the marks of footnotes that stick to words: `[1]`, `¹`, `*`. A censored name (`князь N***`) is none, nor is
/// a measure (`м²`) or a year in brackets.
final class FootnoteMarks implements Mender {

    private static final int SHORTEST_WORD = 3;

    @Override
    public List<Repair> mend(String text) {
        List<Repair> repairs = new ArrayList<>();
        int at = 1;
        while (at < text.length()) {
            int end = sticks(text, at) ? markEnd(text, at) : at;
            if (end > at) {
                repairs.add(new Repair(new Span(at, end), "", "footnote"));
            }
            at = Math.max(end, at + 1);
        }
        return repairs;
    }

    private static boolean sticks(String text, int at) {
        char before = text.charAt(at - 1);
        return Letters.isCyrillic(before) || ".,;:!?…»”\")".indexOf(before) >= 0;
    }

    private static int markEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '[') {
            int digits = Letters.skipDigits(text, at + 1);
            boolean closed = digits > at + 1 && digits <= at + 4 && Letters.at(text, digits) == ']';
            return closed && !Letters.isLetter(Letters.at(text, digits + 1)) ? digits + 1 : at;
        }
        if (isSuperscript(c)) {
            int end = at;
            while (end < text.length() && isSuperscript(text.charAt(end))) {
                end++;
            }
            return isUnit(text, at) ? at : end;
        }
        return c == '*' ? starEnd(text, at) : at;
    }

    private static int starEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        int start = Letters.wordStart(text, at);
        boolean word = at - start >= SHORTEST_WORD && Letters.at(text, start - 1) != '*';
        boolean ends = Letters.isSpace(Letters.at(text, end)) || ".,;:!?…»)".indexOf(Letters.at(text, end)) >= 0;
        return word && ends && end - at <= 3 ? end : at;
    }

    private static boolean isSuperscript(char c) {
        return c == '¹' || c == '²' || c == '³' || c == '\u2070' || c >= '\u2074' && c <= '\u2079';
    }

    private static boolean isUnit(String text, int at) {
        return at - Letters.wordStart(text, at) <= 2 && Letters.isLetter(Letters.at(text, at - 1));
    }
}
