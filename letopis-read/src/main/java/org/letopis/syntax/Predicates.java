package org.letopis.syntax;

import org.letopis.morph.Tag;
import org.letopis.morph.Word;
import org.letopis.segment.Token;

/// Which words can head a clause.
public final class Predicates {

    private Predicates() {}

    /// A finite verb, a short participle, a short adjective, or a verb shortened so that its form is not to be seen.
    public static boolean isPredicate(Word word) {
        Tag tag = word.tag();
        return tag.isFinite()
                || tag.isShortParticiple()
                || (tag.pos() == Tag.Pos.ADJ && tag.variant() == Tag.Variant.SHORT)
                || isShortened(word);
    }

    /// «арест.», «сосл.», «род.»: in a dictionary, «was arrested» as well as «arrested».
    public static boolean isShortened(Word word) {
        return word.token().kind() == Token.Kind.ABBREVIATION
                && word.tag().pos() == Tag.Pos.VERB
                && word.tag().form() == Tag.VerbForm.NONE;
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
