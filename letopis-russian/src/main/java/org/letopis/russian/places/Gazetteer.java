package org.letopis.russian.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.MentionType;
import org.letopis.morph.TaggedSentence;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Bend;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.NameList;

/// Names of places in the nominative, found in any case; and the adjectives made of them.
final class Gazetteer {

    /// A place of the lists.
    ///
    /// @param doubtful also the name of a person or a common word: a place only where something beside it says so
    record Place(String name, MentionType type, boolean doubtful) {}

    private static final String[] NONE = {};

    private final NameList<Place> names = new NameList<>();
    private final Map<String, Place> byAdjective = new HashMap<>(2048);

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        for (String line : Lines.of(Gazetteer.class, "countries.tsv")) {
            String[] columns = line.split("\t", -1);
            Place place = new Place(columns[0], MentionType.COUNTRY, false);
            gazetteer.add(place, column(columns, 1), column(columns, 2));
        }
        for (String line : Lines.of(Gazetteer.class, "regions.tsv")) {
            String[] columns = line.split("\t", -1);
            boolean unsure = columns[1].equals("-");
            MentionType type = unsure ? MentionType.LOCATION : MentionType.valueOf(columns[1]);
            gazetteer.add(new Place(columns[0], type, unsure), column(columns, 2), column(columns, 3));
        }
        for (String line : Lines.of(Gazetteer.class, "cities.tsv")) {
            String[] columns = line.split("\t", -1);
            boolean doubtful = column(columns, 2).equals("?");
            gazetteer.add(new Place(columns[0], MentionType.CITY, doubtful), column(columns, 1), "");
        }
        return gazetteer;
    }

    private static String column(String[] columns, int at) {
        return at < columns.length ? columns[at] : "";
    }

    private void add(Place place, String adjectives, String otherNames) {
        names.add(place.name(), place);
        for (String other : otherNames.isEmpty() ? NONE : otherNames.split(", ")) {
            // «СССР» and «Советский Союз» are one state, «Соловки» and «Соловецкие острова» are left as they are called
            String shown = place.type() == MentionType.COUNTRY ? place.name() : other;
            names.add(other, new Place(shown, place.type(), false));
        }
        for (String adjective : adjectives.split(",")) {
            String folded = Folded.of(adjective.strip());
            if (folded.length() > 3 && !folded.endsWith("-")) {
                byAdjective.putIfAbsent(folded.substring(0, folded.length() - 2), place);
            }
        }
    }

    /// The longest name that begins at a word.
    Optional<NameList.Match<Place>> longest(TaggedSentence sentence, int at) {
        return names.longest(sentence, at);
    }

    /// The place that an adjective in any form is made of: «московского» gives Москва.
    Optional<Place> ofAdjective(String form) {
        String folded = Folded.of(form);
        int size = folded.length();
        if (size < 5) {
            return Optional.empty();
        }
        for (int cut = 2; cut <= 3 && cut < size - 2; cut++) {
            if (Bend.MASCULINE_ADJECTIVE.allows(folded.substring(size - cut))
                    || Bend.FEMININE_ADJECTIVE.allows(folded.substring(size - cut))
                    || Bend.NEUTER_ADJECTIVE.allows(folded.substring(size - cut))
                    || Bend.PLURAL_ADJECTIVE.allows(folded.substring(size - cut))) {
                Place place = byAdjective.get(folded.substring(0, size - cut));
                if (place != null) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }
}
