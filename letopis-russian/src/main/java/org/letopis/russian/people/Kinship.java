package org.letopis.russian.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.model.Gender;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Lexicon;

/// What a word for a relative says: what the relative is to the one whose relative he is, and his or her gender.
///
/// @param relation a value of `kinship` in a reading: father, mother, spouse, son, daughter, brother, sister, grandparent,
///     uncle, in-law, other
public record Kinship(String relation, Gender gender) {

    /// All words for kin, by the lemma of the noun or the whole expression («двоюродный брат»), ё as е.
    public static Map<String, Kinship> words() {
        Map<String, Kinship> words = new HashMap<>();
        for (String line : Lines.of(Kinship.class, "kin.tsv")) {
            String[] columns = line.split("\t");
            words.put(Folded.of(columns[0]), parse(columns));
        }
        return Map.copyOf(words);
    }

    /// The words for kin as a list to find them by.
    static void addTo(Lexicon<Person> people) {
        for (String line : Lines.of(Kinship.class, "kin.tsv")) {
            String[] columns = line.split("\t");
            people.add(columns[0], new Person(Person.Kind.KIN, Set.of(), Optional.of(parse(columns))));
        }
    }

    private static Kinship parse(String[] columns) {
        Gender gender = switch (columns[2]) {
            case "m" -> Gender.MASCULINE;
            case "f" -> Gender.FEMININE;
            default -> Gender.UNKNOWN;
        };
        return new Kinship(columns[1], gender);
    }
}
