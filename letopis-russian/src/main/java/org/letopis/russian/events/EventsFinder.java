package org.letopis.russian.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.letopis.find.Finder;
import org.letopis.find.Phrase;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Ground;
import org.letopis.russian.lexicon.NameList;

/// Finds events.
public final class EventsFinder implements Finder {

    private final NameList<String> known;
    private final EventNouns nouns;

    private EventsFinder(NameList<String> known, EventNouns nouns) {
        this.known = known;
        this.nouns = nouns;
    }

    public static EventsFinder load() {
        NameList<String> known = new NameList<>();
        for (String line : Lines.of(EventsFinder.class, "events.tsv")) {
            String[] columns = line.split("\t", -1);
            known.add(columns[0], columns[0]);
            for (String other : columns.length > 1 ? columns[1].split(";") : new String[0]) {
                if (!other.isEmpty()) {
                    known.add(other, other);
                }
            }
        }
        return new EventsFinder(known, EventNouns.load());
    }

    @Override
    public List<Phrase> find(TaggedText text, List<Phrase> found) {
        Map<Integer, Ground> grounds = Ground.of(found);
        List<Phrase> events = new ArrayList<>();
        for (TaggedSentence sentence : text.sentences()) {
            events.addAll(new EventSearch(known, nouns, sentence, Ground.of(grounds, sentence)).events());
        }
        return events;
    }
}
