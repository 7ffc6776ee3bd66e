package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Joins words that the end of a line divides: `про-⏎свещения`. Where the hyphen is the word's own only the line end goes:
/// `Алма-⏎Ату`, `историко-⏎литературный`.
final class LineEnds implements Mender {

    private static final Set<String> PARTICLES = Set.of("то", "либо", "нибудь", "таки", "ка", "де", "с");

    private final Hyphens hyphens;

    LineEnds(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    @Override
    public List<Repair> mend(String text) {
        List<Repair> repairs = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            if (!Letters.isHyphen(text.charAt(at)) || !Letters.isLetter(text.charAt(at - 1))) {
                continue;
            }
            int next = nextLine(text, at + 1);
            if (next > at && Letters.isLetter(Letters.at(text, next))) {
                String left = text.substring(Letters.wordStart(text, at), at);
                String right = text.substring(next, Letters.wordEnd(text, next));
                int from = isOwn(left, right) && text.charAt(at) != '¬' ? at + 1 : at;
                repairs.add(new Repair(new Span(from, next), "", "hyphen"));
                at = next;
            }
        }
        return repairs;
    }

    /// The first ink of the next line, or -1 if no line ends here or the next is empty.
    private static int nextLine(String text, int at) {
        int end = Letters.skipBlanks(text, at);
        if (!Letters.isBreak(Letters.at(text, end)) || end >= text.length()) {
            return -1;
        }
        return Letters.skipBlanks(text, end + (text.startsWith("\r\n", end) ? 2 : 1));
    }

    private boolean isOwn(String left, String right) {
        if (Character.isUpperCase(right.charAt(0))) {
            return !isAllCapitals(left);
        }
        if (hyphens.knows(left + right)) {
            return false;
        }
        return hyphens.isWord(left + '-' + right)
                || PARTICLES.contains(right)
                || left.toLowerCase(Locale.ROOT).endsWith("о") && hyphens.isWord(right) && right.length() > 4
                || hyphens.isWord(left) && hyphens.isWord(right) && left.length() > 3 && right.length() > 3;
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
