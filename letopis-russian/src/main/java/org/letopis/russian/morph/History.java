package org.letopis.russian.morph;

import java.util.Set;
import org.letopis.learn.Scores;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;

/// What was decided to the left, as far as it matters to the next word.
final class History {

    private static final Set<String> ENDS = Set.of(";", ":", "(", ")");

    int before;
    int beforeThat;
    /// Case, number and gender of the word before.
    int agreement;
    /// The preposition whose noun has not come yet.
    int preposition;
    int verb;
    int verbKind;
    /// What the last predicate asks of its subject.
    int predicate;
    /// The last noun, name or pronoun.
    int nominal;
    /// Whether a nominative, a predicate and a comma were met in this clause.
    int met;

    void decide(WordView view, Analysis chosen) {
        Tag tag = chosen.tag();
        if (tag.pos() == Pos.PUNCT || tag.pos() == Pos.SCONJ) {
            mark(chosen, tag);
        } else if (tag.pos() == Pos.ADP) {
            preposition = view.form();
        } else if (tag.isNominal()) {
            nominal(tag);
        } else if (tag.isVerb()) {
            verb(chosen, tag);
        }
        beforeThat = before;
        before = Label.whole(tag);
        agreement = Label.agreement(tag);
    }

    private void mark(Analysis chosen, Tag tag) {
        if (tag.pos() == Pos.SCONJ || ENDS.contains(chosen.lemma())) {
            met = 0;
            verb = 0;
            verbKind = 0;
            predicate = 0;
            preposition = 0;
        } else {
            met |= 4;
        }
    }

    private void nominal(Tag tag) {
        nominal = Label.whole(tag);
        if (tag.casus() == Case.NOM) {
            met |= 1;
        }
        if (tag.casus() != Case.NONE) {
            preposition = 0;
        }
    }

    private void verb(Analysis chosen, Tag tag) {
        verb = chosen.lemma().hashCode();
        verbKind = Scores.join(Label.part(tag), (chosen.transitive() ? 1 : 0) + (chosen.lemma().endsWith("ся") ? 2 : 0));
        if (tag.isFinite() || tag.isShortParticiple()) {
            met |= 2;
            preposition = 0;
            predicate = WordView.predicate(tag);
        }
    }
}
