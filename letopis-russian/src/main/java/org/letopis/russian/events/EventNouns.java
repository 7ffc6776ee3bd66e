package org.letopis.russian.events;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;

/// Nouns that head the name of an event, and what each needs to be one.
final class EventNouns {

    enum Need {
        /// A number, an adjective with a capital, or the genitive of a body.
        NUMBER,
        /// An adjective or a complement.
        NAMED,
        /// An adjective with a capital: «Брестский мир».
        ADJECTIVE,
        /// Nothing.
        ALONE
    }

    record EventNoun(String word, Need need) {}

    private final Map<String, EventNoun> byWord = new HashMap<>();

    static EventNouns load() {
        EventNouns nouns = new EventNouns();
        for (String line : Lines.of(EventNouns.class, "kinds.tsv")) {
            String[] columns = line.split("\t", -1);
            EventNoun noun = new EventNoun(columns[0], Need.valueOf(columns[2].toUpperCase(Locale.ROOT)));
            nouns.byWord.put(Folded.of(columns[0]), noun);
            if (!columns[1].isEmpty()) {
                nouns.byWord.put(columns[1], noun);
            }
        }
        return nouns;
    }

    Optional<EventNoun> of(Word word) {
        EventNoun shortened = byWord.get(Folded.of(word.text()));
        return shortened != null ? Optional.of(shortened) : Optional.ofNullable(byWord.get(Folded.of(word.lemma())));
    }
}
