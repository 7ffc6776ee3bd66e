package org.letopis.russian.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.letopis.find.Finder;
import org.letopis.find.Phrase;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.russian.lexicon.Ground;

/// Finds places.
public final class PlacesFinder implements Finder {

    private final Gazetteer gazetteer;
    private final PlaceNouns nouns;

    private PlacesFinder(Gazetteer gazetteer, PlaceNouns nouns) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
    }

    public static PlacesFinder load() {
        return new PlacesFinder(Gazetteer.load(), PlaceNouns.load());
    }

    @Override
    public List<Phrase> find(TaggedText text, List<Phrase> found) {
        Map<Integer, Ground> grounds = Ground.of(found);
        List<Phrase> places = new ArrayList<>();
        for (TaggedSentence sentence : text.sentences()) {
            var search = new PlaceSearch(gazetteer, nouns, sentence, Ground.of(grounds, sentence));
            places.addAll(Containment.told(sentence, search.places()));
        }
        return places;
    }
}
