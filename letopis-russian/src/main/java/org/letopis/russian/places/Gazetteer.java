package org.letopis.russian.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.MentionType;
import org.letopis.morph.TaggedSentence;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Lines;

/// Names of places in the nominative, found in any case; and the adjectives made of them.
final class Gazetteer {

    /// A place of the lists.
    ///
    /// @param doubtful also the name of a person or a common word: a place only where something beside it says so
    record Place(String name, MentionType type, boolean doubtful) {}

    /// @param end the word after its last
    record Match(Place place, int end) {}

    private record Entry(Place place, List<Bending> words) {}

    private final Map<String, List<Entry>> byFirstStem = new HashMap<>(8192);
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
        name(place, place.name());
        for (String other : otherNames.split(", ")) {
            if (!other.isEmpty()) {
                name(new Place(place.type() == MentionType.COUNTRY ? place.name() : other, place.type(), false), other);
            }
        }
        for (String adjective : adjectives.split(",")) {
            String folded = Folded.of(adjective.strip());
            if (folded.length() > 3 && !folded.endsWith("-")) {
                byAdjective.putIfAbsent(folded.substring(0, folded.length() - 2), place);
            }
        }
    }

    private void name(Place place, String name) {
        List<Bending> words = new ArrayList<>(2);
        for (String word : name.split(" ")) {
            words.add(Bending.of(word));
        }
        enter(words.getFirst(), new Entry(place, words));
        Bending shorter = words.getFirst().withoutFleetingVowel();
        if (shorter != words.getFirst()) {
            List<Bending> others = new ArrayList<>(words);
            others.set(0, shorter);
            enter(shorter, new Entry(place, others));
        }
    }

    private void enter(Bending first, Entry entry) {
        byFirstStem.computeIfAbsent(first.stem(), _ -> new ArrayList<>(1)).add(entry);
    }

    /// The longest name that begins at a word.
    Optional<Match> longest(TaggedSentence sentence, int at) {
        String folded = Folded.of(sentence.word(at).text());
        int tail = folded.indexOf("-на-");
        String bending = tail > 0 ? folded.substring(0, tail) : folded;
        Match best = null;
        for (int cut = 0; cut <= Bending.LONGEST_ENDING && cut < bending.length(); cut++) {
            for (Entry entry : byFirstStem.getOrDefault(bending.substring(0, bending.length() - cut), List.of())) {
                int end = end(sentence, at, entry);
                if (end > at && (best == null || end > best.end())) {
                    best = new Match(entry.place(), end);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int end(TaggedSentence sentence, int at, Entry entry) {
        List<Bending> words = entry.words();
        if (at + words.size() > sentence.size()) {
            return -1;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isFormedBy(Folded.of(sentence.word(at + i).text()))) {
                return -1;
            }
        }
        return at + words.size();
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
