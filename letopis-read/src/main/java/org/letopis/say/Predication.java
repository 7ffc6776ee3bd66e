package org.letopis.say;

import org.letopis.model.Status;
import org.letopis.syntax.Clause;

/// A word that says something: a verb in whatever form, or a noun made of one.
///
/// @param word its place in the sentence
/// @param first the first word of its group: the negation, auxiliary or governor before it
/// @param governor the verb that governs this infinitive, -1 for none
/// @param status what negation, governor and adverbs make of it
record Predication(int word, int first, int governor, Form form, Clause clause, Status status) {

    /// How it stands in its clause, which tells where its subject and arguments are.
    enum Form {
        FINITE,
        /// A short participle: passive.
        SHORT,
        /// A shortened verb, active or passive.
        SHORTENED,
        INFINITIVE,
        PARTICIPLE,
        PASSIVE_PARTICIPLE,
        CONVERB,
        NOUN;

        boolean isPassive() {
            return this == SHORT || this == PASSIVE_PARTICIPLE;
        }
    }

    /// The word with which a subject agrees.
    int agreeing() {
        return governor >= 0 ? governor : word;
    }
}
