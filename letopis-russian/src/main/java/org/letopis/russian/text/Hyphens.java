package org.letopis.russian.text;

import java.util.Locale;
import java.util.Set;
import org.letopis.russian.morph.Dictionary;

/// Decides whether a hyphen belongs to a word or only divides it.
final class Hyphens {

    private static final int SHORTEST_JOINED = 5;

    private final Dictionary dictionary;
    private final Set<String> parts;

    /// @param parts first parts of real hyphenated words
    Hyphens(Dictionary dictionary, Set<String> parts) {
        this.dictionary = dictionary;
        this.parts = parts;
    }

    /// What a hyphen between two parts of a word is.
    enum Kind {
        /// Certainly left over from the end of a line: «ака-демик».
        STRAY,
        /// A word either way: «за-вод». The rest of the text must tell.
        DOUBTFUL,
        /// The word's own: «Брест-Литовск», «по-русски».
        OWN
    }

    Kind of(String left, String right) {
        String joined = left + right;
        boolean tooShort = left.length() < 2 || right.length() < 2 || joined.length() < SHORTEST_JOINED;
        if (tooShort || Character.isUpperCase(right.charAt(0)) || !Letters.hasVowel(left) || !Letters.hasVowel(right)) {
            return Kind.OWN;
        }
        String first = left.toLowerCase(Locale.ROOT);
        if (parts.contains(first) && dictionary.knows(right) || dictionary.knows(left + '-' + right)) {
            return Kind.OWN;
        }
        boolean pieces = dictionary.knows(left) && dictionary.knows(right);
        if (knows(joined)) {
            return pieces ? Kind.DOUBTFUL : Kind.STRAY;
        }
        return pieces || parts.contains(first) || right.length() < 3 ? Kind.OWN : Kind.DOUBTFUL;
    }

    /// Also «небольшевизм».
    boolean knows(String word) {
        return dictionary.knows(word)
                || word.length() > 6 && word.regionMatches(true, 0, "не", 0, 2) && dictionary.knows(word.substring(2));
    }

    boolean isWord(String word) {
        return dictionary.knows(word);
    }
}
