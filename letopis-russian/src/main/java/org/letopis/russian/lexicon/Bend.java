package org.letopis.russian.lexicon;

import java.util.List;

/// How a proper name bends in the singular, or in the plural where it has no singular: the endings that its stem takes.
///
/// The endings are those of all cases together: a name is found by its form, its case is the tagger's business.
public enum Bend {
    MASCULINE_ADJECTIVE("ый ий ой ого его ому ему ым им ом ем"),
    FEMININE_ADJECTIVE("ая яя ой ей ую юю ою ею"),
    NEUTER_ADJECTIVE("ое ее ого его ому ему ым им ом ем"),
    PLURAL_ADJECTIVE("ые ие ых их ым им ыми ими"),
    HARD_A("а ы и е у ой ою ей ею"),
    SOFT_A("я и е ю ей ею"),
    CONSONANT(" а у ом ем е"),
    SOFT_SIGN("ь и ью я ю ем е"),
    SHORT_I("й я ю ем е и"),
    NEUTER("о е а я у ю ом ем и ым"),
    PLURAL("ы и а ам ям ами ями ах ях ов ев ей"),
    /// «Афины», «Канны»: no ending in the genitive.
    BARE_PLURAL("ы и ам ям ами ями ах ях ов ей "),
    NONE("");

    private final List<String> endings;

    Bend(String endings) {
        this.endings = List.of(endings.split(" ", -1));
    }

    public boolean allows(String ending) {
        return endings.contains(ending);
    }
}
