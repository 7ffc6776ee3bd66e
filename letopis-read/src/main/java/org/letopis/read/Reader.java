package org.letopis.read;

import java.util.ArrayList;
import java.util.List;
import org.letopis.find.Finder;
import org.letopis.find.Phrase;
import org.letopis.link.Cast;
import org.letopis.model.Reading;
import org.letopis.model.SourceText;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.say.Said;
import org.letopis.segment.Sentence;

/// Reads a source. Holds no state: the same text gives the same reading, from any number of threads.
public final class Reader {

    private final Language language;

    public Reader(Language language) {
        this.language = language;
    }

    /// Whatever the text, this returns a reading; what is wrong with the text stands in its notices.
    public Reading read(SourceText source) {
        return trace(source).reading();
    }

    /// Reads a source and keeps the steps.
    public Trace trace(SourceText source) {
        var clean = language.cleaner().clean(source.text());
        var sentences = language.segmenter().segment(clean);
        var text = new TaggedText(source, clean, tag(sentences));
        var phrases = find(text);
        var cast = language.linker().link(text, phrases);
        var said = language.sayer().say(text, phrases, cast);
        var statements = language.reasoner().reason(said.statements(), Gathering.times(phrases));
        var everyone = cast.with(said.voices());
        var reasoned = new Said(statements, said.voices(), said.notices());
        return new Trace(text, phrases, everyone, Gathering.reading(text, phrases, everyone, reasoned));
    }

    private List<TaggedSentence> tag(List<Sentence> sentences) {
        List<TaggedSentence> tagged = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            var words = language.tagger().tag(sentence);
            tagged.add(new TaggedSentence(tagged.size(), sentence.span(), sentence.paragraph(), words));
        }
        return tagged;
    }

    private List<Phrase> find(TaggedText text) {
        List<Phrase> found = new ArrayList<>();
        for (Finder finder : language.finders()) {
            found.addAll(finder.find(text, List.copyOf(found)));
        }
        return List.copyOf(found);
    }
}
