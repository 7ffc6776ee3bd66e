package org.letopis.russian.text;

import java.util.Locale;
import java.util.Set;
import org.letopis.russian.morph.Dictionary;

/// Decides whether a hyphen belongs to a word or only divides it.
final class Hyphens {

    private static final int SHORTEST_JOINED = 5;

    private final Dictionary dictionary;
    private final Set<String> prefixes;
    private final Set<String> places;

    /// @param prefixes first parts of real hyphenated words whose second part is a word
    /// @param places first parts of place names and of what is made of them
    Hyphens(Dictionary dictionary, Set<String> prefixes, Set<String> places) {
        this.dictionary = dictionary;
        this.prefixes = prefixes;
        this.places = places;
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
        boolean rightKnown = dictionary.knows(right);
        boolean placed = places.contains(first) && isAdjectiveOfPlace(right);
        if (placed || prefixes.contains(first) && rightKnown || dictionary.knows(left + '-' + right)) {
            return Kind.OWN;
        }
        boolean pieces = dictionary.knows(left) && rightKnown;
        if (knows(joined)) {
            boolean compound = first.endsWith("о") && rightKnown && right.length() > 4;
            return pieces || compound ? Kind.DOUBTFUL : Kind.STRAY;
        }
        return pieces || rightKnown || places.contains(first) || right.length() < 3 ? Kind.OWN : Kind.DOUBTFUL;
    }

    /// «лос-анджелесской»
    private static boolean isAdjectiveOfPlace(String right) {
        int at = right.indexOf("ск", Math.max(1, right.length() - 6));
        return at > 0;
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
