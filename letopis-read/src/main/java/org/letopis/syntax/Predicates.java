package org.letopis.syntax;

import org.letopis.morph.Tag;
import org.letopis.morph.Word;

/// Which words can head a clause.
public final class Predicates {

    private Predicates() {}

    /// A finite verb, a short participle or a short adjective.
    public static boolean isPredicate(Word word) {
        Tag tag = word.tag();
        return tag.isFinite()
                || tag.isShortParticiple()
                || (tag.pos() == Tag.Pos.ADJ && tag.variant() == Tag.Variant.SHORT);
    }

    public static boolean isConverb(Word word) {
        return word.tag().form() == Tag.VerbForm.CONV;
    }

    /// A participle that stands with a noun, not as a predicate.
    public static boolean isAttributive(Word word) {
        return word.tag().form() == Tag.VerbForm.PART && word.tag().variant() != Tag.Variant.SHORT;
    }

    /// «был» before «назначен» or before a noun: the link, not the predicate.
    public static boolean isCopula(Word word) {
        return word.tag().pos() == Tag.Pos.AUX;
    }
}
