package org.letopis.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.segment.Token;
import org.letopis.syntax.Clause.Kind;
import org.letopis.syntax.Clause.Range;

/// Makes clauses of segments: who interrupts whom, and what is resumed after an interruption.
public final class ClauseSplitter {

    /// How far into a segment the word stands that tells its kind: a preposition and an adverb may come before it.
    private static final int OPENING = 3;

    private final ClauseWords words;

    public ClauseSplitter(ClauseWords words) {
        this.words = words;
    }

    /// @param shielded words inside phrases, whose marks part nothing
    /// @param times words inside times: a segment that opens with a time tells something of its own, with a predicate or
    ///     without one
    public List<Clause> split(TaggedSentence sentence, BitSet shielded, BitSet times) {
        return new Splitting(sentence, Segments.of(sentence, shielded, words), times).clauses();
    }

    /// The state of one sentence being split.
    private final class Splitting {

        private final TaggedSentence sentence;
        private final List<Segment> segments;
        private final BitSet times;
        private final List<Draft> drafts = new ArrayList<>();
        /// The clause that a plain segment continues, by bracket depth.
        private final List<Integer> current = new ArrayList<>();
        /// The main clause last opened, by bracket depth.
        private final List<Integer> main = new ArrayList<>();

        Splitting(TaggedSentence sentence, List<Segment> segments, BitSet times) {
            this.sentence = sentence;
            this.segments = segments;
            this.times = times;
        }

        List<Clause> clauses() {
            for (int i = 0; i < segments.size(); i++) {
                add(segments.get(i), i + 1 < segments.size() && isDash(segments.get(i + 1).opener()));
            }
            List<Clause> clauses = new ArrayList<>(drafts.size());
            for (Draft draft : drafts) {
                clauses.add(new Clause(
                        clauses.size(), draft.ranges, draft.predicate, draft.kind, draft.host, draft.mark));
            }
            return clauses;
        }

        private void add(Segment segment, boolean beforeDash) {
            closeDeeperThan(segment.depth());
            while (current.size() <= segment.depth()) {
                current.add(-1);
                main.add(-1);
            }
            int depth = segment.depth();
            int host = current.get(depth) >= 0 || depth == 0 ? current.get(depth) : lastOpenAbove(depth);
            switch (kindOf(segment)) {
                case SUBORDINATE -> current.set(depth, open(segment, Kind.SUBORDINATE, host));
                case RELATIVE -> current.set(depth, open(segment, Kind.RELATIVE, host));
                case ADVERBIAL -> open(segment, Kind.ADVERBIAL, host);
                case PARTICIPIAL -> open(segment, Kind.PARTICIPIAL, host);
                default -> plain(segment, host, beforeDash);
            }
        }

        private void plain(Segment segment, int host, boolean beforeDash) {
            int depth = segment.depth();
            boolean hasPredicate = predicateIn(segment.range()).isPresent();
            int open = main.get(depth);
            if (open < 0) {
                openMain(segment, depth == 0 ? Kind.MAIN : Kind.PARENTHESIS, host);
            } else if (isStrong(segment.opener())) {
                openMain(segment, Kind.SEPARATE, open);
            } else if (hasPredicate && drafts.get(open).predicate.isEmpty() && !isDash(segment.opener())
                    && !drafts.get(open).standsAlone) {
                extend(open, segment);
                current.set(depth, open);
            } else if (hasPredicate) {
                openMain(segment, Kind.COORDINATE, current.get(depth));
            } else if (!isDash(segment.opener()) && opensWithTime(segment, beforeDash)) {
                if (drafts.get(open).predicate.isPresent() || drafts.get(open).standsAlone) {
                    openMain(segment, Kind.COORDINATE, current.get(depth));
                } else {
                    current.set(depth, open(segment, Kind.COORDINATE, open));
                }
            } else {
                extend(current.get(depth), segment);
            }
        }

        private void openMain(Segment segment, Kind kind, int host) {
            int opened = open(segment, kind, host);
            main.set(segment.depth(), opened);
            current.set(segment.depth(), opened);
        }

        private int open(Segment segment, Kind kind, int host) {
            OptionalInt predicate = predicateOf(segment.range(), kind);
            boolean alone = predicate.isEmpty() && opensWithTime(segment, false);
            drafts.add(new Draft(segment.range(), predicate, kind, host, segment.opener(), alone));
            return drafts.size() - 1;
        }

        private void extend(int clause, Segment segment) {
            Draft draft = drafts.get(clause);
            draft.ranges.add(segment.range());
            if (draft.predicate.isEmpty()) {
                draft.predicate = predicateIn(segment.range());
            }
        }

        private void closeDeeperThan(int depth) {
            while (current.size() > depth + 1) {
                current.removeLast();
                main.removeLast();
            }
        }

        private int lastOpenAbove(int depth) {
            for (int i = depth - 1; i >= 0; i--) {
                if (current.get(i) >= 0) {
                    return current.get(i);
                }
            }
            return -1;
        }

        private Kind kindOf(Segment segment) {
            Range range = segment.range();
            int stop = Math.min(range.end(), range.first() + OPENING);
            for (int i = range.first(); i < stop; i++) {
                Word word = sentence.word(i);
                if (words.relatives().contains(word.lemma()) && segment.opener() >= 0) {
                    return Kind.RELATIVE;
                }
                if (i < range.first() + 2 && words.subordinators().contains(word.text().toLowerCase(Locale.ROOT))) {
                    return Kind.SUBORDINATE;
                }
            }
            if (predicateIn(range).isPresent()) {
                return Kind.MAIN;
            }
            for (int i = range.first(); i < range.end(); i++) {
                if (Predicates.isConverb(sentence.word(i))) {
                    return Kind.ADVERBIAL;
                }
                if (Predicates.isAttributive(sentence.word(i)) && i < stop && segment.opener() >= 0) {
                    return Kind.PARTICIPIAL;
                }
            }
            return Kind.MAIN;
        }

        private OptionalInt predicateOf(Range range, Kind kind) {
            return switch (kind) {
                case ADVERBIAL -> first(range, Predicates::isConverb);
                case PARTICIPIAL -> first(range, Predicates::isAttributive);
                default -> predicateIn(range);
            };
        }

        private OptionalInt predicateIn(Range range) {
            OptionalInt full = first(range, word -> Predicates.isPredicate(word) && !Predicates.isCopula(word));
            return full.isPresent() ? full : first(range, Predicates::isPredicate);
        }

        private OptionalInt first(Range range, Predicate<Word> test) {
            for (int i = range.first(); i < range.end(); i++) {
                if (test.test(sentence.word(i))) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }

        /// Whether a time stands at the head of a segment and something follows it.
        private boolean opensWithTime(Segment segment, boolean beforeDash) {
            Range range = segment.range();
            int time = times.nextSetBit(range.first());
            if (time < 0 || time >= range.end() || time > range.first() + OPENING) {
                return false;
            }
            int after = times.nextClearBit(time);
            return beforeDash || after < range.end() && hasWord(after, range.end());
        }

        private boolean hasWord(int from, int end) {
            for (int i = from; i < end; i++) {
                Token.Kind kind = sentence.word(i).token().kind();
                if (kind == Token.Kind.WORD || kind == Token.Kind.ABBREVIATION) {
                    return true;
                }
            }
            return false;
        }

        private boolean isStrong(int opener) {
            return opener >= 0
                    && (sentence.word(opener).is(";") || sentence.word(opener).is(":"));
        }

        private boolean isDash(int opener) {
            return opener >= 0 && opener < sentence.size() && Marks.isDash(sentence.word(opener));
        }
    }

    /// A clause while it grows.
    private static final class Draft {

        private final List<Range> ranges = new ArrayList<>();
        private OptionalInt predicate;
        private final Kind kind;
        private final int host;
        private final int mark;
        /// Whether it says something without a predicate: «с 1914 в Лондоне».
        private final boolean standsAlone;

        Draft(Range range, OptionalInt predicate, Kind kind, int host, int mark, boolean standsAlone) {
            ranges.add(range);
            this.predicate = predicate;
            this.kind = kind;
            this.host = host;
            this.mark = mark;
            this.standsAlone = standsAlone;
        }
    }
}
