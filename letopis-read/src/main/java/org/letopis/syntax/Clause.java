package org.letopis.syntax;

import java.util.List;
import java.util.OptionalInt;

/// A part of a sentence about one predicate. A clause that others interrupt stands in several ranges.
///
/// @param index its number in the sentence, from 0
/// @param ranges in text order, never empty
/// @param predicate the word that heads it, none in a clause of nouns alone
/// @param host the clause that it depends on or is joined to, -1 for none
/// @param mark the mark or conjunction word that opens it, -1 for none
public record Clause(int index, List<Range> ranges, OptionalInt predicate, Kind kind, int host, int mark) {

    public Clause {
        ranges = List.copyOf(ranges);
    }

    /// How a clause hangs together with its host.
    public enum Kind {
        MAIN,
        /// Joined by a comma or a conjunction: what it lacks it may take from its host.
        COORDINATE,
        /// After «;» or a colon: stands for itself.
        SEPARATE,
        SUBORDINATE,
        RELATIVE,
        PARTICIPIAL,
        ADVERBIAL,
        PARENTHESIS
    }

    /// Words from `first` to the one before `end`.
    public record Range(int first, int end) {

        public Range {
            if (first < 0 || end <= first) {
                throw new IllegalArgumentException("must satisfy 0 <= first < end, got " + first + ", " + end);
            }
        }

        public boolean contains(int word) {
            return first <= word && word < end;
        }
    }

    public boolean contains(int word) {
        return ranges.stream().anyMatch(range -> range.contains(word));
    }

    public int first() {
        return ranges.getFirst().first();
    }

    public int end() {
        return ranges.getLast().end();
    }
}
