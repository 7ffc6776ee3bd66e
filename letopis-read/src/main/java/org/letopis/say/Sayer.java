package org.letopis.say;

import java.util.List;
import org.letopis.find.Phrase;
import org.letopis.link.Cast;
import org.letopis.morph.TaggedText;

/// Makes statements of what was found, each in its voice.
@FunctionalInterface
public interface Sayer {

    Said say(TaggedText text, List<Phrase> phrases, Cast cast);
}
