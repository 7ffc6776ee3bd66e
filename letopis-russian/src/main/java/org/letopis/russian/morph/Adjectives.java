package org.letopis.russian.morph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;

/// Endings of adjectives, of participles and of nouns that look like them («командующий», «рабочий»).
public final class Adjectives {

    private static final String[] HARD = {
        "ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ою", "ое", "ые", "ых", "ыми"
    };
    private static final String[] SOFT = {
        "ий", "его", "ему", "им", "ем", "яя", "ей", "юю", "ею", "ее", "ие", "их", "ими"
    };
    private static final String[] VELAR = {
        "ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ою", "ое", "ие", "их", "ими"
    };
    private static final String[] HUSHING = {
        "ий", "его", "ему", "им", "ем", "ая", "ей", "ую", "ею", "ее", "ие", "их", "ими"
    };
    /// Of «третий»: «третьего», «третья».
    private static final String[] SHORT = {
        "ий", "ьего", "ьему", "ьим", "ьем", "ья", "ьей", "ью", "ьею", "ье", "ьи", "ьих", "ьими"
    };
    private static final Set<String> OF_HARD = endings(HARD);
    private static final Set<String> OF_SOFT = endings(SOFT);
    private static final Set<String> OF_VELAR = endings(VELAR);
    private static final Set<String> OF_HUSHING = endings(HUSHING);
    private static final Set<String> OF_THIRD = endings(SHORT);
    private static final int GEN = 1;
    private static final int DAT = 2;
    private static final int INS = 3;
    private static final int LOC = 4;
    private static final int FEM_NOM = 5;
    private static final int FEM_OBLIQUE = 6;
    private static final int FEM_ACC = 7;
    private static final int NEUT_NOM = 9;
    private static final int PLUR_NOM = 10;
    private static final int PLUR_GEN = 11;
    private static final int PLUR_INS = 12;

    private static final Set<String> NOUNS = Set.of("гений", "герой", "ковбой", "разбой", "строй", "покой", "перебой", "прибой");

    private Adjectives() {}

    /// With -ой, which some masculines have in the nominative.
    private static Set<String> endings(String[] endings) {
        Set<String> all = new HashSet<>(List.of(endings));
        all.add("ой");
        return Set.copyOf(all);
    }

    /// Whether a word in its dictionary form ends as an adjective does.
    public static boolean looksLike(String lemma) {
        return lemma.length() > 3
                && !NOUNS.contains(lemma)
                && (lemma.endsWith("ый") || lemma.endsWith("ий") && !isNounInIy(lemma) || lemma.endsWith("ой"));
    }

    private static boolean isNounInIy(String lemma) {
        char before = lemma.charAt(lemma.length() - 3);
        return "гкхжчшщн".indexOf(before) < 0 && !lemma.endsWith("третий");
    }

    /// The forms of a word in its dictionary form.
    public static Stem stemOf(String lemma) {
        String stem = stem(lemma);
        if (lemma.endsWith("третий")) {
            return new Stem(stem, OF_THIRD);
        }
        if (!lemma.endsWith("ий")) {
            return new Stem(stem, hasI(stem) ? OF_VELAR : OF_HARD);
        }
        return new Stem(stem, isVelar(stem) ? OF_VELAR : isHushing(stem) ? OF_HUSHING : OF_SOFT);
    }

    /// @param lemma masculine nominative singular
    /// @param gender `NONE` counts as masculine
    public static String inflect(String lemma, Gender gender, Number number, Case casus, boolean animate) {
        if (!looksLike(lemma)) {
            return lemma;
        }
        String stem = stem(lemma);
        if (number == Number.PLUR) {
            return join(lemma, stem, plural(casus, animate));
        }
        return switch (gender) {
            case FEM -> join(lemma, stem, feminine(casus));
            case NEUT -> join(lemma, stem, neuter(casus));
            case MASC, NONE -> {
                int ending = masculine(casus, animate);
                yield ending == 0 ? lemma : join(lemma, stem, ending);
            }
        };
    }

    private static int plural(Case casus, boolean animate) {
        return switch (casus) {
            case NOM, NONE -> PLUR_NOM;
            case ACC -> animate ? PLUR_GEN : PLUR_NOM;
            case GEN, LOC -> PLUR_GEN;
            case DAT -> INS;
            case INS -> PLUR_INS;
        };
    }

    private static int feminine(Case casus) {
        return switch (casus) {
            case NOM, NONE -> FEM_NOM;
            case ACC -> FEM_ACC;
            case GEN, DAT, INS, LOC -> FEM_OBLIQUE;
        };
    }

    private static int neuter(Case casus) {
        return switch (casus) {
            case NOM, NONE, ACC -> NEUT_NOM;
            case GEN, DAT, INS, LOC -> masculine(casus, false);
        };
    }

    private static int masculine(Case casus, boolean animate) {
        return switch (casus) {
            case NOM, NONE -> 0;
            case ACC -> animate ? GEN : 0;
            case GEN -> GEN;
            case DAT -> DAT;
            case INS -> INS;
            case LOC -> LOC;
        };
    }

    private static String stem(String lemma) {
        return lemma.substring(0, lemma.length() - 2);
    }

    private static String join(String lemma, String stem, int ending) {
        if (lemma.endsWith("третий")) {
            return stem + SHORT[ending];
        }
        if (lemma.endsWith("ий") && !hasI(stem)) {
            return stem + SOFT[ending];
        }
        if (lemma.endsWith("ий") && isHushing(stem)) {
            return stem + HUSHING[ending];
        }
        return stem + (hasI(stem) ? VELAR : HARD)[ending];
    }

    private static boolean hasI(String stem) {
        return isVelar(stem) || isHushing(stem);
    }

    private static boolean isVelar(String stem) {
        return "гкх".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }

    private static boolean isHushing(String stem) {
        return "жчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }
}
