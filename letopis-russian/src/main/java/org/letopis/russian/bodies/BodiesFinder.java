package org.letopis.russian.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letopis.find.Finder;
import org.letopis.find.Phrase;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Ground;

/// Finds organizations.
public final class BodiesFinder implements Finder {

    private final KnownBodies known;
    private final Heads heads;
    private final Set<String> notNames;
    private final Set<String> notBodies;

    private BodiesFinder(KnownBodies known, Heads heads, Set<String> notNames, Set<String> notBodies) {
        this.known = known;
        this.heads = heads;
        this.notNames = notNames;
        this.notBodies = notBodies;
    }

    public static BodiesFinder load() {
        return new BodiesFinder(
                KnownBodies.load(),
                Heads.load(),
                Set.copyOf(Lines.of(BodiesFinder.class, "notnames.txt")),
                Set.copyOf(Lines.of(BodiesFinder.class, "notbodies.txt")));
    }

    @Override
    public List<Phrase> find(TaggedText text, List<Phrase> found) {
        Map<Integer, Ground> grounds = Ground.of(found);
        List<Phrase> bodies = new ArrayList<>();
        for (TaggedSentence sentence : text.sentences()) {
            Ground ground = Ground.of(grounds, sentence);
            bodies.addAll(new BodySearch(known, heads, notNames, notBodies, sentence, ground).bodies());
        }
        return bodies;
    }
}
