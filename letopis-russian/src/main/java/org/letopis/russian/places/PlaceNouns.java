package org.letopis.russian.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.MentionType;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;
import org.letopis.segment.Token.Kind;

/// Words such as «село», «губерния» and «улица», which say that the name beside them is a place.
final class PlaceNouns {

    /// How such a word stands to the name.
    enum Use {
        /// The name alone is the mention.
        BARE,
        /// An adjective before the word makes the name.
        LAND,
        /// An adjective before it or a name after it; the word belongs to the mention.
        SITE
    }

    record PlaceNoun(String word, MentionType type, Use use) {}

    private final Map<String, PlaceNoun> byLemma = new HashMap<>();
    private final Map<String, Map<Use, PlaceNoun>> byShortened = new HashMap<>();

    static PlaceNouns load() {
        PlaceNouns nouns = new PlaceNouns();
        for (String line : Lines.of(PlaceNouns.class, "nouns.tsv")) {
            String[] columns = line.split("\t", -1);
            Use use = Use.valueOf(columns[3].toUpperCase(java.util.Locale.ROOT));
            PlaceNoun noun = new PlaceNoun(columns[0], MentionType.valueOf(columns[2]), use);
            nouns.byLemma.put(Folded.of(columns[0]), noun);
            for (String shortened : columns[1].split(" ")) {
                nouns.byShortened
                        .computeIfAbsent(shortened, _ -> new HashMap<>())
                        .putIfAbsent(use, noun);
            }
        }
        return nouns;
    }

    Optional<PlaceNoun> of(Word word, Use use) {
        String text = word.text();
        if (word.token().kind() == Kind.WORD && text.indexOf('-') < 0) {
            PlaceNoun noun = byLemma.get(Folded.of(word.lemma()));
            return noun != null && noun.use() == use ? Optional.of(noun) : Optional.empty();
        }
        if (text.isEmpty() || !Character.isLowerCase(text.charAt(0))) {
            return Optional.empty();
        }
        return Optional.ofNullable(byShortened.getOrDefault(text, Map.of()).get(use));
    }
}
