package org.letopis.find;

import org.letopis.model.MentionType;
import org.letopis.morph.TaggedSentence;
import org.letopis.text.Span;

/// A run of words in one sentence that refers to something. Phrases may nest («председатель [Совета [Петрограда]]»), and
/// never cross.
///
/// @param sentence the sentence's index in the text
/// @param first its first word; a preposition before it does not belong to it
/// @param end the word after its last
/// @param head the word whose case is the phrase's case
/// @param foundBy the rule or model that found it
public record Phrase(int sentence, int first, int end, int head, MentionType type, Referent referent, String foundBy) {

    public Phrase {
        if (!(0 <= first && first <= head && head < end)) {
            throw new IllegalArgumentException(
                    "must satisfy 0 <= first <= head < end, got " + first + ", " + head + ", " + end);
        }
    }

    public Span span(TaggedSentence in) {
        return in.span(first, end);
    }

    public boolean encloses(Phrase other) {
        return sentence == other.sentence && first <= other.first && other.end <= end;
    }
}
