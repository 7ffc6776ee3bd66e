package org.letopis.say;

import java.util.List;
import org.letopis.link.Cast;
import org.letopis.model.Entity;
import org.letopis.morph.TaggedText;

/// A text ready to be understood: its sentences with clauses and arguments, and who appears in it.
public record Scene(TaggedText text, List<SentenceScene> sentences, Cast cast) {

    public Scene {
        sentences = List.copyOf(sentences);
    }

    Scene with(List<Entity> voices) {
        return voices.isEmpty() ? this : new Scene(text, sentences, cast.with(voices));
    }
}
