package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.List;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Leaves out what no reader sees: soft hyphens (with the end of the line they divide), zero-width characters, direction
/// marks and control characters. Spaces that do not break are spaces, and stay.
final class Invisibles implements Mender {

    @Override
    public List<Repair> mend(String text) {
        List<Repair> repairs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isInvisible(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            boolean soft = false;
            while (at < text.length() && isInvisible(text.charAt(at))) {
                soft |= text.charAt(at++) == '\u00AD';
            }
            repairs.add(new Repair(new Span(start, soft ? afterLineEnd(text, start, at) : at), "", "invisible"));
        }
        return repairs;
    }

    /// Where the word goes on in the next line, or `at` if no line ends here.
    private static int afterLineEnd(String text, int start, int at) {
        int end = Letters.skipBlanks(text, at);
        if (!Letters.isBreak(Letters.at(text, end)) || !Letters.isLetter(Letters.at(text, start - 1))) {
            return at;
        }
        end += text.startsWith("\r\n", end) ? 2 : 1;
        end = Letters.skipBlanks(text, end);
        return Character.isLowerCase(Letters.at(text, end)) ? end : at;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\uFEFF'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2064'
                || c < ' ' && !Character.isWhitespace(c)
                || c >= '\u007F' && c <= '\u009F' && c != '\u0085';
    }
}
