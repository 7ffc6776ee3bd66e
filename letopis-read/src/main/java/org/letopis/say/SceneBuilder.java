package org.letopis.say;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    private final ClauseWords clauses;
    private final Set<String> carriers;

    /// @param carriers nouns that only carry the thing named after them: «пост», «состав», «звание»
    public SceneBuilder(ClauseWords clauses, Set<String> carriers) {
        this.splitter = new ClauseSplitter(clauses);
        this.clauses = clauses;
        this.carriers = Set.copyOf(carriers);
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
        BitSet timed = new BitSet(sentence.size());
        times.forEach(time -> timed.set(time.first(), time.end()));
        return new SentenceScene(
                sentence,
                phrases,
                times,
                splitter.split(sentence, shielded, timed),
                new Arguments(sentence, phrases, cast, carriers, clauses.coordinators()).found());
    }
}
