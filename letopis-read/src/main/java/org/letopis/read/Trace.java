package org.letopis.read;

import java.util.List;
import org.letopis.find.Phrase;
import org.letopis.link.Cast;
import org.letopis.model.Reading;
import org.letopis.morph.TaggedText;

/// A reading together with the steps that led to it, for `letopis explain`.
public record Trace(TaggedText text, List<Phrase> phrases, Cast cast, Reading reading) {}
