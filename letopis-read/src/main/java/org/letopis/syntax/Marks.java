package org.letopis.syntax;

import org.letopis.morph.Word;
import org.letopis.segment.Token;

/// Marks of punctuation, as far as clauses depend on them.
final class Marks {

    private Marks() {}

    /// Whether a mark parts segments. Quotation marks part nothing: what they set off is a name or a word as often as a
    /// clause.
    static boolean parts(Word word) {
        return word.token().kind() == Token.Kind.PUNCTUATION
                && switch (word.text()) {
                    case ".", "«", "»", "\"", "“", "”", "„", "'", "/", "*", "№", "§" -> false;
                    case "-" -> word.token().spaced();
                    default -> true;
                };
    }

    static boolean isDash(Word word) {
        return word.is("—") || word.is("–") || word.is("-");
    }
}
