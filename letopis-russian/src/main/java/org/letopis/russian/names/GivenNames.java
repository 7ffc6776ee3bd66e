package org.letopis.russian.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.Gender;
import org.letopis.russian.data.Lines;

/// The list of given names, by the nominative.
final class GivenNames {

    private static final String LIST = "given-names.tsv";

    private final Map<String, Entry> names;

    /// @param word whether the same letters are another word too: «Вера», «Лев», «Роман»
    record Entry(String name, Gender gender, boolean word) {}

    private GivenNames(Map<String, Entry> names) {
        this.names = names;
    }

    static GivenNames load() {
        Map<String, Entry> names = new HashMap<>();
        for (String line : Lines.of(GivenNames.class, LIST)) {
            String[] cells = line.split("\t");
            Gender gender =
                    switch (cells[1]) {
                        case "m" -> Gender.MASCULINE;
                        case "f" -> Gender.FEMININE;
                        default -> Gender.UNKNOWN;
                    };
            names.put(Letters.folded(cells[0]), new Entry(cells[0], gender, cells.length > 2));
        }
        return new GivenNames(names);
    }

    /// The entry of a name in the nominative.
    Optional<Entry> entry(String nominative) {
        return Optional.ofNullable(names.get(Letters.folded(nominative)));
    }
}
