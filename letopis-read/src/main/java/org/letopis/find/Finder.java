package org.letopis.find;

import java.util.List;
import org.letopis.morph.TaggedText;

/// Finds phrases of one family.
@FunctionalInterface
public interface Finder {

    /// @param found what earlier finders found, which this one may rely on or enclose, but must not cross
    /// @return the new phrases alone
    List<Phrase> find(TaggedText text, List<Phrase> found);
}
