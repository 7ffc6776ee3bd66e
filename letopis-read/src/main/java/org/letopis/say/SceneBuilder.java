package org.letopis.say;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.link.Cast;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.syntax.ClauseSplitter;
import org.letopis.syntax.ClauseWords;

/// Sets the scene: parts each sentence into clauses and finds their arguments.
public final class SceneBuilder {

    private final ClauseSplitter splitter;

    public SceneBuilder(ClauseWords words) {
        this.splitter = new ClauseSplitter(words);
    }

    public Scene build(TaggedText text, List<Phrase> phrases, Cast cast) {
        List<List<Phrase>> bySentence = new ArrayList<>();
        text.sentences().forEach(_ -> bySentence.add(new ArrayList<>()));
        phrases.forEach(phrase -> bySentence.get(phrase.sentence()).add(phrase));
        List<SentenceScene> scenes = new ArrayList<>(bySentence.size());
        for (TaggedSentence sentence : text.sentences()) {
            List<Phrase> here = bySentence.get(sentence.index());
            here.sort(Comparator.comparingInt(Phrase::first).thenComparing(Phrase::end, Comparator.reverseOrder()));
            scenes.add(scene(sentence, here, cast));
        }
        return new Scene(text, scenes, cast);
    }

    private SentenceScene scene(TaggedSentence sentence, List<Phrase> phrases, Cast cast) {
        List<Phrase> times =
                phrases.stream().filter(phrase -> phrase.referent() instanceof Referent.Moment).toList();
        BitSet shielded = new BitSet(sentence.size());
        phrases.forEach(phrase -> shielded.set(phrase.first(), phrase.end()));
        return new SentenceScene(
                sentence,
                phrases,
                times,
                splitter.split(sentence, shielded),
                new Arguments(sentence, phrases, cast).found());
    }
}
