package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.List;
import org.letopis.russian.morph.Dictionary;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Reads the orthography from before 1918 as today's, a word at a time: `московскаго` as `московского`.
///
/// A text, or a line of it, is old when enough of its words have ѣ, ѳ, ѵ or end in ъ; a name such as «Коммерсантъ» makes
/// nothing old.
final class Orthography implements Mender {

    /// Of so many words one must look old; in old texts about every second does. Where only two do, they must stand close.
    private static final int RARITY = 12;
    private static final int RARITY_OF_TWO = 6;

    private final OldWords words;

    Orthography(Dictionary dictionary) {
        this.words = new OldWords(dictionary);
    }

    @Override
    public List<Repair> mend(String text) {
        boolean old = isOld(text, 0, text.length());
        List<Repair> repairs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Letters.isBreak(text.charAt(end))) {
                end++;
            }
            mendLine(text, start, end, old || isOld(text, start, end), repairs);
            start = end + 1;
        }
        return repairs;
    }

    private void mendLine(String text, int start, int end, boolean old, List<Repair> repairs) {
        int at = start;
        while (at < end) {
            int wordEnd = Letters.wordEnd(text, at);
            if (wordEnd > at && (old || hasLostLetter(text, at, wordEnd))) {
                String word = text.substring(at, wordEnd);
                String modern = isAbbreviated(text, at, wordEnd) ? word : words.modern(word);
                if (!modern.equals(word)) {
                    repairs.add(new Repair(new Span(at, wordEnd), modern, "orthography"));
                }
            }
            at = Math.max(wordEnd, at + 1);
        }
    }

    /// «г.», «губ.»: too short to have lost anything but a letter.
    private static boolean isAbbreviated(String text, int start, int end) {
        return Letters.at(text, end) == '.' && end - start < 4 && !hasLostLetter(text, start, end)
                && Character.toLowerCase(text.charAt(end - 1)) != 'ъ';
    }

    private static boolean isOld(String text, int start, int end) {
        int all = 0;
        int signs = 0;
        int at = start;
        while (at < end) {
            int wordEnd = Letters.wordEnd(text, at);
            if (wordEnd > at) {
                all++;
                boolean hard = wordEnd - at > 1 && Character.toLowerCase(text.charAt(wordEnd - 1)) == 'ъ';
                signs += hard || hasLostLetter(text, at, wordEnd) ? 1 : 0;
            }
            at = Math.max(wordEnd, at + 1);
        }
        return signs >= 3 && signs * RARITY >= all || signs == 2 && signs * RARITY_OF_TWO >= all;
    }

    private static boolean hasLostLetter(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if ("ѣѢѳѲѵѴ".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
