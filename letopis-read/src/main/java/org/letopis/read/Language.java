package org.letopis.read;

import java.util.List;
import org.letopis.clean.Cleaner;
import org.letopis.find.Finder;
import org.letopis.link.Linker;
import org.letopis.morph.Tagger;
import org.letopis.reason.Reasoner;
import org.letopis.say.Sayer;
import org.letopis.segment.Segmenter;

/// All that the pipeline must be told about a language.
///
/// @param finders in the order in which they run; each sees what the ones before it found
public record Language(
        Cleaner cleaner,
        Segmenter segmenter,
        Tagger tagger,
        List<Finder> finders,
        Linker linker,
        Sayer sayer,
        Reasoner reasoner) {

    public Language {
        finders = List.copyOf(finders);
    }
}
