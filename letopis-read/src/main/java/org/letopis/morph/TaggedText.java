package org.letopis.morph;

import java.util.List;
import org.letopis.model.SourceText;
import org.letopis.text.AlignedText;

/// A text as far as words go: what every finder reads.
public record TaggedText(SourceText source, AlignedText text, List<TaggedSentence> sentences) {

    public TaggedText {
        sentences = List.copyOf(sentences);
    }
}
