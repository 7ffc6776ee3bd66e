package org.letopis.morph;

import java.util.List;
import org.letopis.segment.Sentence;

/// Gives each token of a sentence its lemma and tag: as many words as tokens, in the same order.
@FunctionalInterface
public interface Tagger {

    List<Word> tag(Sentence sentence);
}
