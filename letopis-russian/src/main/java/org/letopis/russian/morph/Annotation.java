package org.letopis.russian.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Tag.Tense;
import org.letopis.morph.Tag.VerbForm;

/// What an annotated corpus says of a token, and which of our candidates say the same.
///
/// @param tag what it says in our terms; what it leaves open is `NONE`
/// @param coarse whether it is of OpenCorpora, which takes participles for adjectives, parts no conjunctions and has no
///     future tense
/// @param known false where the corpus itself gave up (`X`)
public record Annotation(String lemma, Tag tag, boolean imperative, boolean coarse, boolean known) {

    /// The candidates that agree with the corpus: in all, or if there is none, but for a part of speech that is a matter
    /// of schools. Empty if no candidate does.
    List<Analysis> among(List<Analysis> candidates) {
        List<Analysis> exact = new ArrayList<>();
        List<Analysis> loose = new ArrayList<>();
        for (Analysis candidate : candidates) {
            if (known && agrees(candidate.tag())) {
                if (samePos(candidate.tag())) {
                    exact.add(candidate);
                } else if (similarPos(candidate.tag())) {
                    loose.add(candidate);
                }
            }
        }
        return narrowed(exact.isEmpty() ? loose : exact);
    }

    /// Those that decline, if any does, and of them those with the corpus's lemma, if any has it: a form that can be read
    /// as declined is, and the others only happen to agree.
    private List<Analysis> narrowed(List<Analysis> found) {
        List<Analysis> declined = preferred(found, candidate -> candidate.tag().casus() == tag.casus());
        return preferred(declined, candidate -> plain(candidate.lemma()).equals(plain(lemma)));
    }

    private static List<Analysis> preferred(List<Analysis> found, Predicate<Analysis> better) {
        List<Analysis> preferred = found.stream().filter(better).toList();
        return preferred.isEmpty() ? found : preferred;
    }

    private static String plain(String lemma) {
        return lemma.replace('ё', 'е');
    }

    /// Whether it says the same in every feature that both have.
    boolean matches(Tag other) {
        return known && samePos(other) && agrees(other);
    }

    boolean samePos(Tag other) {
        if (tag.pos() == other.pos() || isBe(other)) {
            return true;
        }
        return coarse
                && (tag.pos() == Pos.CCONJ && other.pos() == Pos.SCONJ
                        || tag.pos() == Pos.ADJ && other.form() == VerbForm.PART);
    }

    private boolean isBe(Tag other) {
        return tag.isVerb() && other.pos() == Pos.AUX;
    }

    private boolean similarPos(Tag other) {
        int similar = kin(tag.pos());
        return similar != 0 && similar == kin(other.form() == VerbForm.PART ? Pos.ADJ : other.pos());
    }

    private static int kin(Pos pos) {
        return switch (pos) {
            case ADJ, DET, PRON, NUM -> 1;
            case NOUN, PROPN -> 2;
            case ADV, PART, CCONJ, SCONJ, ADP, INTJ -> 3;
            default -> 0;
        };
    }

    private boolean agrees(Tag other) {
        return sameCase(other)
                && (tag.number() == Number.NONE || other.number() == Number.NONE || tag.number() == other.number())
                && (tag.gender() == Gender.NONE
                        || other.gender() == Gender.NONE
                        || tag.number() == Number.PLUR
                        || tag.gender() == other.gender())
                && sameForm(other)
                && tag.variant() == other.variant();
    }

    private boolean sameCase(Tag other) {
        boolean undeclined = other.casus() == Case.NONE && (other.pos() == Pos.NOUN || other.pos() == Pos.PROPN);
        return tag.casus() == other.casus() || undeclined || tag.casus() == Case.NONE && tag.isNominal();
    }

    private boolean sameForm(Tag other) {
        if (tag.form() != other.form()) {
            return coarse && tag.form() == VerbForm.NONE && other.form() == VerbForm.PART;
        }
        if (tag.form() != VerbForm.FIN) {
            return true;
        }
        return imperative == (other.tense() == Tense.NONE)
                && (tag.tense() == Tense.NONE || tag.tense() == other.tense())
                && (tag.person() == Tag.Person.NONE || tag.person() == other.person());
    }
}
