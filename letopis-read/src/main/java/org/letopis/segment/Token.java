package org.letopis.segment;

import org.letopis.text.Span;

/// A word, number or mark.
///
/// @param span its place in the original; from here on nobody knows that the text was ever cleaned
/// @param text as cleaned: without stray hyphens and misread letters
/// @param spaced whether white space stands before it in the cleaned text
public record Token(Span span, String text, Kind kind, boolean spaced) {

    /// What a token looks like.
    public enum Kind {
        /// Letters, inner hyphens and apostrophes included.
        WORD,
        /// A shortened word with its full stop: `чл.`, `г.`, `полит.`
        ABBREVIATION,
        /// One letter, or two, with a full stop before or after a surname: `В.`, `Дж.`
        INITIAL,
        /// Digits, also `1920-х` and `1-я` with their ending.
        NUMBER,
        /// A Roman numeral: `XIX`.
        ROMAN,
        PUNCTUATION
    }

    public boolean is(String form) {
        return text.equals(form);
    }
}
