package org.letopis.syntax;

import java.util.Set;

/// What the splitter must know of a language, in lower case.
///
/// @param subordinators conjunctions that open a subordinate clause
/// @param relatives lemmas of pronouns that open a relative clause
/// @param coordinators conjunctions that join clauses as well as words
public record ClauseWords(Set<String> subordinators, Set<String> relatives, Set<String> coordinators) {

    public ClauseWords {
        subordinators = Set.copyOf(subordinators);
        relatives = Set.copyOf(relatives);
        coordinators = Set.copyOf(coordinators);
    }
}
