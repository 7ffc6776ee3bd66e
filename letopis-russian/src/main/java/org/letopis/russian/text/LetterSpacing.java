package org.letopis.russian.text;

import java.util.ArrayList;
import java.util.List;
import org.letopis.russian.morph.Dictionary;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Closes up words that were set with spaces between the letters for emphasis: `Т р о ц к и й`.
final class LetterSpacing implements Mender {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;

    private final Dictionary dictionary;

    LetterSpacing(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public List<Repair> mend(String text) {
        List<Repair> repairs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int letters = isLone(text, at) ? lettersFrom(text, at) : 0;
            if (letters >= SHORTEST) {
                close(text, at, at + 2 * letters - 1, repairs);
            }
            at += Math.max(1, 2 * letters - 1);
        }
        return repairs;
    }

    /// How many lone letters follow each other with one space between.
    private static int lettersFrom(String text, int at) {
        int letters = 1;
        while (Letters.isBlank(Letters.at(text, at + 2 * letters - 1)) && isLone(text, at + 2 * letters)) {
            letters++;
        }
        return letters;
    }

    private static boolean isLone(String text, int at) {
        return Letters.isCyrillic(Letters.at(text, at))
                && !Letters.isLetter(Letters.at(text, at - 1))
                && !Letters.isLetter(Letters.at(text, at + 1))
                && !Letters.isDigit(Letters.at(text, at + 1));
    }

    /// Several spaced words run into each other where only one space stands between them too; a capital begins a new one.
    private void close(String text, int start, int end, List<Repair> repairs) {
        boolean capitals = Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(start + 2));
        int from = start;
        for (int at = start + 2; at <= end + 1; at += 2) {
            boolean stops = at >= end || !capitals && Character.isUpperCase(text.charAt(at));
            if (stops) {
                closeWord(text, from, Math.min(at - 1, end), repairs);
                from = at;
            }
        }
    }

    private void closeWord(String text, int start, int end, List<Repair> repairs) {
        StringBuilder word = new StringBuilder();
        for (int at = start; at < end; at += 2) {
            word.append(text.charAt(at));
        }
        boolean name = Character.isUpperCase(word.charAt(0)) && word.length() > 1 && Character.isLowerCase(word.charAt(1));
        boolean fits = word.length() >= SHORTEST && word.length() <= LONGEST && Letters.hasVowel(word);
        if (!fits && !(name && dictionary.knows(word.toString())) || !name && !dictionary.knows(word.toString())) {
            return;
        }
        int last = isConjunction(word) ? end - 2 : end;
        for (int at = start + 1; at < last; at += 2) {
            repairs.add(new Repair(new Span(at, at + 1), "", "letter-spacing"));
        }
    }

    /// «Л е н и н и»: the last letter is a word of its own.
    private boolean isConjunction(StringBuilder word) {
        String shorter = word.substring(0, word.length() - 1);
        return "авиксоу".indexOf(word.charAt(word.length() - 1)) >= 0
                && !dictionary.knows(word.toString())
                && dictionary.knows(shorter);
    }
}
