package org.letopis.link;

import java.util.List;
import org.letopis.find.Phrase;
import org.letopis.morph.TaggedText;

/// Joins phrases and pronouns to entities. Entity `eN` stands at place N - 1 of the cast's list.
@FunctionalInterface
public interface Linker {

    Cast link(TaggedText text, List<Phrase> phrases);
}
