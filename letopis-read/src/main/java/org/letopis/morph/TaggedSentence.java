package org.letopis.morph;

import java.util.List;
import org.letopis.text.Span;

/// A sentence whose words are tagged in context.
///
/// @param index its number in the text, from 0
/// @param paragraph the number of its paragraph, from 0
public record TaggedSentence(int index, Span span, int paragraph, List<Word> words) {

    public TaggedSentence {
        words = List.copyOf(words);
    }

    public Word word(int index) {
        return words.get(index);
    }

    public int size() {
        return words.size();
    }

    /// The original characters from word `first` to the one before `end`.
    public Span span(int first, int end) {
        return words.get(first).span().union(words.get(end - 1).span());
    }
}
