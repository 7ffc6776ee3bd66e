package org.letopis.say;

import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.morph.TaggedSentence;
import org.letopis.time.Dating;

/// What a time means in its sentence: «с 1936» begins an open interval, «до 1933» ends one.
@FunctionalInterface
public interface TimeSense {

    /// Empty where the time cannot be placed or is a length.
    Optional<Dating> of(TaggedSentence sentence, Phrase time);
}
