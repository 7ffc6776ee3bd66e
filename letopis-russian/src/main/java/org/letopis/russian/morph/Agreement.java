package org.letopis.russian.morph;

import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;

/// Makes adjectives, participles and pronouns before a noun agree with it, once the noun is decided: «Северный» before
/// «Кипр» is decided before «Кипр» is.
final class Agreement {

    private Agreement() {}

    static void mend(WordView[] views, Analysis[] chosen) {
        for (int i = chosen.length - 2; i >= 0; i--) {
            Tag tag = chosen[i].tag();
            Tag head = chosen[i + 1].tag();
            if (attributive(tag) && (head.isNominal() || attributive(head)) && nearly(tag, head) && !agree(tag, head)) {
                for (Analysis candidate : views[i].candidates()) {
                    if (candidate.lemma().equals(chosen[i].lemma())
                            && candidate.tag().pos() == tag.pos()
                            && candidate.tag().variant() == tag.variant()
                            && agree(candidate.tag(), head)) {
                        chosen[i] = candidate;
                        break;
                    }
                }
            }
        }
    }

    private static boolean attributive(Tag tag) {
        boolean declines = tag.pos() == Pos.ADJ || tag.pos() == Pos.DET || tag.form() == Tag.VerbForm.PART;
        return declines && tag.casus() != Case.NONE;
    }

    /// Whether they differ only in gender, or as nominative and accusative do: what the decision in advance can miss.
    private static boolean nearly(Tag tag, Tag head) {
        boolean sameCase = tag.casus() == head.casus() || direct(tag.casus()) && direct(head.casus());
        return sameCase && tag.number() == head.number();
    }

    private static boolean direct(Case casus) {
        return casus == Case.NOM || casus == Case.ACC;
    }

    private static boolean agree(Tag tag, Tag head) {
        return Label.agreement(tag) == Label.agreement(head);
    }
}
