package org.letopis.model;

import java.util.List;
import java.util.Optional;
import org.letopis.text.Span;

/// What a statement claims. Facts, quotations and judgements never mix: each has its own record.
public sealed interface Claim {

    StatementType type();

    /// Something that happened or was so.
    ///
    /// @param type any but utterance and judgement
    /// @param kinship what the relative is to the subject, for family
    /// @param kind which naming, origin or meeting it is
    /// @param value a name or origin that is no entity
    record Fact(
            StatementType type, Phase phase, Optional<String> kinship, Optional<String> kind, Optional<String> value)
            implements Claim {

        public Fact {
            if (type == StatementType.UTTERANCE || type == StatementType.JUDGEMENT) {
                throw new IllegalArgumentException("a fact must not be of type " + type);
            }
        }

        public static Fact of(StatementType type, Phase phase) {
            return new Fact(type, phase, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /// Somebody said or wrote something.
    ///
    /// @param content what was said, in text order; empty where the text names only its topic
    record Utterance(Manner manner, List<Span> content) implements Claim {

        public Utterance {
            content = List.copyOf(content);
        }

        @Override
        public StatementType type() {
            return StatementType.UTTERANCE;
        }
    }

    /// The voice praises or blames the subject.
    ///
    /// @param words the judging words, in text order
    record Judgement(Polarity polarity, List<Span> words) implements Claim {

        public Judgement {
            words = List.copyOf(words);
        }

        @Override
        public StatementType type() {
            return StatementType.JUDGEMENT;
        }
    }

    /// Whether the words themselves are given, or only their sense.
    enum Manner {
        QUOTED,
        REPORTED
    }
}
