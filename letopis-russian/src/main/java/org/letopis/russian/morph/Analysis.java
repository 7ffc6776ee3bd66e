package org.letopis.russian.morph;

import org.jspecify.annotations.Nullable;
import org.letopis.morph.Tag;

/// One thing that a form can be, seen without its context.
///
/// @param lemma in lower case; that of a patronymic is the patronymic in the nominative, that of a participle the
///     infinitive, that of a woman's surname the man's («троцкая» → «троцкий»)
/// @param transitive whether it is a form of a verb that takes an object in the accusative
public record Analysis(String lemma, Tag tag, Kind kind, boolean transitive) {

    Analysis(String lemma, Tag tag, Kind kind) {
        this(lemma, tag, kind, false);
    }

    Analysis withLemma(String other) {
        return new Analysis(other, tag, kind, transitive);
    }

    Analysis withTag(Tag other) {
        return new Analysis(lemma, other, kind, transitive);
    }

    /// Written out, as is `hashCode`: what the compiler leaves to be made at run time costs a tenth of the start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Analysis that
                && kind == that.kind
                && transitive == that.transitive
                && lemma.equals(that.lemma)
                && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return (lemma.hashCode() * 31 + kind.ordinal()) * 31 + tag.pos().ordinal() * 7 + tag.casus().ordinal();
    }

    /// What sort of word the dictionary says it is.
    public enum Kind {
        COMMON,
        GIVEN_NAME,
        PATRONYMIC,
        SURNAME,
        /// Letters read as a word: «РСДРП».
        ACRONYM
    }

    public boolean isName() {
        return kind == Kind.GIVEN_NAME || kind == Kind.PATRONYMIC || kind == Kind.SURNAME;
    }
}
