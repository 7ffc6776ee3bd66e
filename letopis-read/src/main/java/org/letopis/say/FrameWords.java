package org.letopis.say;

import java.util.Map;
import java.util.Set;
import org.letopis.model.Status;

/// What the frame engine must know of a language besides its frames, all in lower case.
///
/// @param negations particles that deny the predicate they stand before
/// @param governors lemmas of verbs and short adjectives that govern an infinitive, with what they make of it
/// @param doubts words, several joined by a blank, that make a clause uncertain
/// @param conditionals particles of what is not so
/// @param carriers nouns that only carry the thing named after them: «пост», «состав», «звание»
/// @param silent lemmas of verbs that tell no deed: of speech, thought and being
/// @param there words that point back to a place, as «там», «где», «оттуда»
public record FrameWords(
        Set<String> negations,
        Map<String, Status> governors,
        Set<String> doubts,
        Set<String> conditionals,
        Set<String> carriers,
        Set<String> silent,
        Set<String> there) {

    public FrameWords {
        negations = Set.copyOf(negations);
        governors = Map.copyOf(governors);
        doubts = Set.copyOf(doubts);
        conditionals = Set.copyOf(conditionals);
        carriers = Set.copyOf(carriers);
        silent = Set.copyOf(silent);
        there = Set.copyOf(there);
    }
}
