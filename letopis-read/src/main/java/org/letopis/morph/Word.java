package org.letopis.morph;

import org.letopis.segment.Token;
import org.letopis.text.Span;

/// A token with its lemma and tag.
///
/// @param lemma in lower case, ё kept where the dictionary has it; that of an abbreviation is the full word's (`чл.` →
///     `член`), that of a mark or number the token's own text; that of a participle is the verb's infinitive
public record Word(Token token, String lemma, Tag tag) {

    public String text() {
        return token.text();
    }

    public Span span() {
        return token.span();
    }

    public boolean is(String form) {
        return token.is(form);
    }

    public boolean isCapitalized() {
        return !token.text().isEmpty() && Character.isUpperCase(token.text().charAt(0));
    }
}
