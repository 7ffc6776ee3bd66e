package org.letopis.russian.names;

import java.util.Map;
import java.util.Set;
import org.letopis.morph.Tag.Case;

/// The cases that a preposition before a name asks for.
final class Government {

    private static final Map<String, Set<Case>> ASKED = Map.ofEntries(
            Map.entry("в", Set.of(Case.LOC, Case.ACC)),
            Map.entry("во", Set.of(Case.LOC, Case.ACC)),
            Map.entry("на", Set.of(Case.LOC, Case.ACC)),
            Map.entry("с", Set.of(Case.INS, Case.GEN)),
            Map.entry("со", Set.of(Case.INS, Case.GEN)),
            Map.entry("к", Set.of(Case.DAT)),
            Map.entry("ко", Set.of(Case.DAT)),
            Map.entry("по", Set.of(Case.DAT)),
            Map.entry("о", Set.of(Case.LOC)),
            Map.entry("об", Set.of(Case.LOC)),
            Map.entry("при", Set.of(Case.LOC)),
            Map.entry("за", Set.of(Case.ACC, Case.INS)),
            Map.entry("под", Set.of(Case.INS, Case.ACC)),
            Map.entry("над", Set.of(Case.INS)),
            Map.entry("перед", Set.of(Case.INS)),
            Map.entry("между", Set.of(Case.INS)),
            Map.entry("через", Set.of(Case.ACC)),
            Map.entry("про", Set.of(Case.ACC)),
            Map.entry("вопреки", Set.of(Case.DAT)),
            Map.entry("согласно", Set.of(Case.DAT)),
            Map.entry("благодаря", Set.of(Case.DAT)));

    private Government() {}

    static Set<Case> asked(String preposition) {
        return ASKED.getOrDefault(preposition, Set.of(Case.GEN));
    }
}
