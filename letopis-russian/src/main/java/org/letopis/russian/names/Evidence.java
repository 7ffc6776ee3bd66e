package org.letopis.russian.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.letopis.find.Referent.PersonName;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.morph.Word;
import org.letopis.segment.Token.Kind;

/// What a text itself tells of the names in it: the surnames that stand beside other parts of a name, and the words that it
/// also writes small.
final class Evidence {

    private final Set<String> surnames = new HashSet<>();
    private final Set<String> givens = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    /// How often a capitalised form stands where its capital must mean something.
    private final Map<String, Integer> inside = new HashMap<>();

    Evidence(TaggedText text) {
        for (TaggedSentence sentence : text.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Word word = sentence.word(i);
                if (word.token().kind() != Kind.WORD) {
                    continue;
                }
                if (!word.isCapitalized()) {
                    small.add(Letters.folded(word.text()));
                } else if (i > 0 && sentence.word(i - 1).token().kind() != Kind.PUNCTUATION) {
                    inside.merge(Letters.folded(word.text()), 1, Integer::sum);
                }
            }
        }
    }

    void add(PersonName name) {
        String surname = name.surname();
        if (!surname.isEmpty()) {
            surnames.add(Letters.folded(surname.substring(surname.lastIndexOf(' ') + 1)));
        }
        if (name.given().length() > 2) {
            givens.add(Letters.folded(name.given()));
        }
    }

    boolean hasSurname(String nominative) {
        return surnames.contains(Letters.folded(nominative));
    }

    boolean hasGiven(String nominative) {
        return givens.contains(Letters.folded(nominative));
    }

    boolean isWrittenSmall(String form) {
        return small.contains(Letters.folded(form));
    }

    boolean isCapitalInside(String form) {
        return inside.containsKey(Letters.folded(form));
    }
}
