package org.letopis.morph;

/// Part of speech and grammatical features, named as Universal Dependencies name them. `NONE` stands where a feature
/// does not apply or is not known (an abbreviated word has no case that one can see), and agrees with every value.
public record Tag(
        Pos pos,
        Case casus,
        Number number,
        Gender gender,
        Animacy animacy,
        Person person,
        Tense tense,
        VerbForm form,
        Voice voice,
        Aspect aspect,
        Variant variant) {

    public enum Pos {
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X
    }

    public enum Case {
        NONE,
        NOM,
        GEN,
        DAT,
        ACC,
        INS,
        LOC;

        /// Whether a word seen as this case may stand where `other` is asked for.
        public boolean agrees(Case other) {
            return this == NONE || other == NONE || this == other;
        }
    }

    public enum Number {
        NONE,
        SING,
        PLUR
    }

    public enum Gender {
        NONE,
        MASC,
        FEM,
        NEUT
    }

    public enum Animacy {
        NONE,
        ANIM,
        INAN
    }

    public enum Person {
        NONE,
        FIRST,
        SECOND,
        THIRD
    }

    public enum Tense {
        NONE,
        PAST,
        PRES,
        FUT
    }

    public enum VerbForm {
        NONE,
        FIN,
        INF,
        /// A participle, also a short one (`variant` tells).
        PART,
        /// An adverbial participle.
        CONV
    }

    public enum Voice {
        NONE,
        ACT,
        PASS,
        MID
    }

    public enum Aspect {
        NONE,
        PERF,
        IMP
    }

    public enum Variant {
        NONE,
        SHORT
    }

    /// A tag of that part of speech alone.
    public static Tag of(Pos pos) {
        return new Tag(
                pos,
                Case.NONE,
                Number.NONE,
                Gender.NONE,
                Animacy.NONE,
                Person.NONE,
                Tense.NONE,
                VerbForm.NONE,
                Voice.NONE,
                Aspect.NONE,
                Variant.NONE);
    }

    public boolean isVerb() {
        return pos == Pos.VERB || pos == Pos.AUX;
    }

    public boolean isFinite() {
        return isVerb() && form == VerbForm.FIN;
    }

    public boolean isNominal() {
        return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.PRON;
    }

    public boolean isShortParticiple() {
        return form == VerbForm.PART && variant == Variant.SHORT;
    }
}
