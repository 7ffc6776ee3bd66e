package org.letopis.russian.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.letopis.find.Finder;
import org.letopis.find.Phrase;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.russian.lexicon.Ground;

/// Finds titles and names in guillemets.
public final class WorksFinder implements Finder {

    private final Genres genres;

    private WorksFinder(Genres genres) {
        this.genres = genres;
    }

    public static WorksFinder load() {
        return new WorksFinder(Genres.load());
    }

    @Override
    public List<Phrase> find(TaggedText text, List<Phrase> found) {
        Map<Integer, Ground> grounds = Ground.of(found);
        List<Phrase> works = new ArrayList<>();
        for (TaggedSentence sentence : text.sentences()) {
            works.addAll(new TitleSearch(genres, sentence, Ground.of(grounds, sentence)).titles());
        }
        return works;
    }
}
