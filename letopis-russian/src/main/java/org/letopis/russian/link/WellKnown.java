package org.letopis.russian.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letopis.russian.data.Lines;

/// Whom Russian texts call by given name and patronymic: «Лев Давидович» may be «Троцкий».
final class WellKnown {

    private final Map<String, List<String>> surnames = new HashMap<>();

    static WellKnown load() {
        WellKnown known = new WellKnown();
        for (String line : Lines.of(WellKnown.class, "called.tsv")) {
            String[] columns = line.split("\t");
            known.surnames
                    .computeIfAbsent(Person.folded(columns[1]), _ -> new ArrayList<>())
                    .add(columns[0]);
        }
        return known;
    }

    /// The surnames that a given name and patronymic are known by.
    List<String> surnames(String given, String patronymic) {
        return surnames.getOrDefault(Person.folded(given + " " + patronymic), List.of());
    }
}
