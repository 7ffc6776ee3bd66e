package org.letopis.russian.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Lexicon.Match;
import org.letopis.russian.morph.Nominative;

/// What offices are called: the fullest form that the text gives, the same for «наркоминдел» and «народный комиссар по
/// иностранным делам».
final class OfficeNames {

    private final Map<String, String> ids;

    private OfficeNames(Map<String, String> ids) {
        this.ids = ids;
    }

    static OfficeNames load() {
        Map<String, String> ids = new HashMap<>();
        for (String line : Lines.of(OfficeNames.class, "offices.tsv")) {
            String[] columns = line.split("\t", -1);
            String id = key(columns[0]);
            ids.putIfAbsent(id, id);
            for (String variant : columns[1].split("\\|")) {
                ids.putIfAbsent(key(variant), id);
            }
        }
        return new OfficeNames(ids);
    }

    String name(TaggedSentence sentence, int first, int end, int matchFirst, Match<Post> match) {
        String name = Nominative.of(sentence, first, matchFirst, match.name(), match.head(), match.end(), end);
        return Folded.lowerFirst(name);
    }

    /// Gives phrases that mean one office one name, the fullest of theirs.
    List<Phrase> settle(TaggedText text, List<Phrase> offices) {
        Map<String, String> fullest = new HashMap<>();
        for (Phrase office : offices) {
            if (office.referent() instanceof Referent.OfficeName(String name)) {
                fullest.merge(id(name), name, (one, other) -> other.length() > one.length() ? other : one);
            }
        }
        List<Phrase> settled = new ArrayList<>(offices.size());
        for (Phrase office : offices) {
            settled.add(office.referent() instanceof Referent.OfficeName(String name)
                    ? named(office, fullest.getOrDefault(id(name), name))
                    : office);
        }
        return settled;
    }

    private static Phrase named(Phrase office, String name) {
        return new Phrase(
                office.sentence(), office.first(), office.end(), office.head(), office.type(),
                new Referent.OfficeName(name), office.foundBy());
    }

    private String id(String name) {
        String key = key(name);
        return ids.getOrDefault(key, key);
    }

    private static String key(String name) {
        return Folded.of(name).replace("народный комиссар", "нарком").replace("«", "").replace("»", "").replace("\"", "");
    }
}
