package org.letopis.russian.speech;

import java.util.List;
import java.util.Optional;

/// The words that tell who says something: «сказал вчера Милюков», «по словам Витте».
///
/// @param word the verb or noun of saying; of a bare name the name's head
/// @param where the words among which the speaker, the hearer and the time stand
record Telling(int word, Optional<SayingVerb> verb, List<Stretch> where, Form form) {

    Telling {
        where = List.copyOf(where);
    }

    enum Form {
        /// A verb; its subject speaks.
        VERB,
        /// A noun; who stands after it in the genitive speaks, or whose it is.
        SOURCE,
        /// A name after a preposition: «по Волкогонову», «если верить Потресову», «как слышал от брата».
        NAME,
        /// Nothing: one line of a dialogue among others.
        NOTHING
    }

    boolean holds(int at) {
        return where.stream().anyMatch(stretch -> stretch.contains(at));
    }

    int first() {
        return where.stream().mapToInt(Stretch::first).min().orElse(word);
    }

    int end() {
        return where.stream().mapToInt(Stretch::end).max().orElse(word + 1);
    }
}
