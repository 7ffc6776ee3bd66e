package org.letopis.russian.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.Gender;
import org.letopis.russian.data.Lines;

/// The words of kinship.
final class Kin {

    private final Map<String, Entry> byLemma = new HashMap<>();

    /// @param relative what such a relative is to the other («сын» is a son)
    /// @param toHim what the other is to such a relative, if a man
    /// @param toHer the same, if a woman
    record Entry(String relative, String toHim, String toHer) {

        static final Entry CHILD = new Entry("other", "father", "mother");

        /// «Дети» are sons and daughters, each by name.
        String relative(Gender gender) {
            if (!isChild() || !relative.equals("other")) {
                return relative;
            }
            return switch (gender) {
                case MASCULINE -> "son";
                case FEMININE -> "daughter";
                case UNKNOWN -> relative;
            };
        }

        boolean isChild() {
            return toHim.equals("father") && toHer.equals("mother");
        }

        String other(Gender gender) {
            return gender == Gender.FEMININE ? toHer : toHim;
        }
    }

    static Kin load() {
        Kin kin = new Kin();
        List<String> lines = Lines.of(Kin.class, "kin.tsv");
        for (String line : lines) {
            String[] columns = line.split("\t");
            kin.byLemma.put(columns[0], new Entry(columns[1], columns[2], columns[3]));
        }
        return kin;
    }

    Optional<Entry> of(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma));
    }
}
