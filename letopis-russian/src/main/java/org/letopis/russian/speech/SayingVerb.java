package org.letopis.russian.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letopis.morph.Tag.Case;

/// A verb of saying or thinking: one line of `saying.tsv`.
///
/// @param topics what may stand for what was said: «настаивать на отставке»
/// @param hearer how the one spoken to stands
public record SayingVerb(String lemma, Set<Use> uses, List<Government> topics, Optional<Government> hearer) {

    public SayingVerb {
        uses = Set.copyOf(uses);
        topics = List.copyOf(topics);
    }

    /// What a verb of saying does beside what is said.
    public enum Use {
        QUOTE,
        THAT,
        INF,
        NAME,
        PRAISE,
        BLAME,
        DENY,
        BARE,
        GESTURE,
        REPORT
    }

    /// A preposition, empty for none, and a case.
    public record Government(String preposition, Case casus) {}

    public boolean can(Use use) {
        return uses.contains(use);
    }

    /// Whether it can set off somebody's own words.
    boolean quotes() {
        return can(Use.QUOTE) || can(Use.GESTURE);
    }
}
