package org.letopis.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.syntax.Clause.Range;

/// Cuts a sentence at its marks, and at conjunctions that have a predicate on either side.
final class Segments {

    private final TaggedSentence sentence;
    private final BitSet shielded;
    private final ClauseWords words;
    private final List<Segment> segments = new ArrayList<>();
    private int depth;
    private int opener = -1;
    private int start;

    private Segments(TaggedSentence sentence, BitSet shielded, ClauseWords words) {
        this.sentence = sentence;
        this.shielded = shielded;
        this.words = words;
    }

    /// @param shielded words inside phrases, whose marks part nothing
    static List<Segment> of(TaggedSentence sentence, BitSet shielded, ClauseWords words) {
        return new Segments(sentence, shielded, words).cut();
    }

    private List<Segment> cut() {
        boolean predicateBefore = false;
        int[] nextPredicate = nextPredicates();
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (shielded.get(i)) {
                continue;
            }
            if (Marks.parts(word)) {
                close(i, i + 1);
                bracket(word);
                predicateBefore = false;
            } else if (predicateBefore
                    && words.coordinators().contains(word.text().toLowerCase(Locale.ROOT))
                    && nextPredicate[i] < nextMark(i, nextPredicate[i])) {
                close(i, i + 1);
                predicateBefore = false;
            } else if (Predicates.isPredicate(word)) {
                predicateBefore = true;
            }
        }
        close(sentence.size(), sentence.size());
        return segments;
    }

    private void close(int at, int next) {
        if (at > start) {
            segments.add(new Segment(new Range(start, at), depth, opener));
        }
        start = next;
        opener = at;
    }

    private void bracket(Word word) {
        if (word.is("(") || word.is("[")) {
            depth++;
        } else if (word.is(")") || word.is("]")) {
            depth = Math.max(0, depth - 1);
        }
    }

    private int[] nextPredicates() {
        int[] next = new int[sentence.size() + 1];
        next[sentence.size()] = sentence.size();
        for (int i = sentence.size() - 1; i >= 0; i--) {
            next[i] = Predicates.isPredicate(sentence.word(i)) ? i : next[i + 1];
        }
        return next;
    }

    /// The first unshielded mark after `from`, looked for no further than `limit`.
    private int nextMark(int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            if (Marks.parts(sentence.word(i)) && !shielded.get(i)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
