package org.letopis.russian.morph;

import java.util.List;
import org.letopis.segment.Sentence;

/// A sentence of an annotated corpus, with one annotation for each token.
public record AnnotatedSentence(Sentence sentence, List<Annotation> annotations) {

    public AnnotatedSentence {
        annotations = List.copyOf(annotations);
    }

    /// Whether its annotation is of the coarser kind of OpenCorpora.
    public boolean isCoarse() {
        return annotations.getFirst().coarse();
    }
}
