package org.letopis.russian.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.Gender;
import org.letopis.morph.Tag.Case;

/// The given names of the list, known in every case.
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
        for (String line : Resource.lines(LIST)) {
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

    /// Everything that a form can be as a given name; empty if it is none.
    List<NameReading> readings(String form) {
        String folded = Letters.folded(form);
        List<NameReading> readings = new ArrayList<>(4);
        for (NameReading reading : NounEndings.readings(folded)) {
            Entry entry = names.get(restored(reading.nominative()));
            if (entry != null && reading.agrees(entry.gender()) && bends(entry, reading)) {
                String name = Letters.folded(entry.name()).equals(folded) && form.indexOf('ё') < 0
                        ? Letters.titled(form)
                        : entry.name();
                readings.add(new NameReading(name, gender(entry, reading), reading.casus(), true));
            }
        }
        return readings;
    }

    /// A woman's name in a consonant and any name in -о, -у, -и never bends, and one in -а or -ь is not «of no case».
    private static boolean bends(Entry entry, NameReading reading) {
        char last = entry.name().charAt(entry.name().length() - 1);
        boolean stiff = Letters.isVowel(last) && last != 'а' && last != 'я'
                || entry.gender() == Gender.FEMININE && Letters.isConsonant(last);
        return stiff == (reading.casus() == Case.NONE);
    }

    private static Gender gender(Entry entry, NameReading reading) {
        return entry.gender() == Gender.UNKNOWN ? Gender.UNKNOWN : reading.gender();
    }

    /// The vowel that the oblique cases drop: «Льва», «Павла».
    private static String restored(String nominative) {
        return switch (nominative) {
            case "льв" -> "лев";
            case "павл" -> "павел";
            default -> nominative;
        };
    }
}
