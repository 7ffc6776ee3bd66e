package org.letopis.segment;

import java.util.List;
import org.letopis.text.Span;

/// A sentence, or a heading or list item that stands as one.
///
/// @param span from the first token to the last, of the original
/// @param paragraph the number of its paragraph, from 0
/// @param tokens never empty
public record Sentence(Span span, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
