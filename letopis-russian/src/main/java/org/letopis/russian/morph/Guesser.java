package org.letopis.russian.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;

/// What a word outside the dictionary can be.
///
/// First its second half is looked up («анархо-синдикалист»), then its tail behind a prefix («пере|избран»), then its
/// ending is tried, as that of a surname when it has a capital.
final class Guesser {

    private static final int SHORTEST_TAIL = 5;
    private static final int LONGEST_PREFIX = 7;

    private final Dictionary dictionary;

    Guesser(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Empty when nothing fits.
    List<Analysis> guess(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0) {
            List<Analysis> tail = dictionary.analyses(lower.substring(hyphen + 1));
            return prefixed(lower.substring(0, hyphen + 1), tail.isEmpty() && capital ? surname(lower) : tail);
        }
        List<Analysis> names = capital ? surname(lower) : List.of();
        return names.isEmpty() ? byTail(lower) : names;
    }

    private List<Analysis> byTail(String form) {
        int last = Math.min(LONGEST_PREFIX, form.length() - SHORTEST_TAIL);
        for (int cut = 1; cut <= last; cut++) {
            List<Analysis> tail = dictionary.analyses(form.substring(cut)).stream()
                    .filter(found -> !found.isName() && found.kind() != Analysis.Kind.ACRONYM)
                    .toList();
            if (!tail.isEmpty()) {
                return prefixed(form.substring(0, cut), tail);
            }
        }
        return List.of();
    }

    private static List<Analysis> prefixed(String prefix, List<Analysis> tail) {
        return tail.stream()
                .map(found -> new Analysis(prefix + found.lemma(), found.tag(), found.kind()))
                .toList();
    }

    private static List<Analysis> surname(String form) {
        List<Analysis> found = new ArrayList<>();
        for (Ending ending : ENDINGS) {
            if (form.length() > ending.form.length() + 1 && form.endsWith(ending.form)) {
                String lemma = form.substring(0, form.length() - ending.cut) + ending.put;
                found.add(new Analysis(lemma, name(ending), Analysis.Kind.SURNAME));
            }
        }
        return found;
    }

    private static Tag name(Ending ending) {
        return new Tag(
                Tag.Pos.PROPN,
                ending.casus,
                Number.SING,
                ending.gender,
                Tag.Animacy.ANIM,
                Tag.Person.NONE,
                Tag.Tense.NONE,
                Tag.VerbForm.NONE,
                Tag.Voice.NONE,
                Tag.Aspect.NONE,
                Tag.Variant.NONE);
    }

    private record Ending(String form, int cut, String put, Case casus, Gender gender) {}

    private static final List<Ending> ENDINGS = endings();

    private static List<Ending> endings() {
        List<Ending> endings = new ArrayList<>();
        for (String stem : List.of("ов", "ев", "ёв", "ин", "ын")) {
            add(endings, stem, 0, "", Gender.MASC, "", "а", "у", "а", "ым", "е");
            add(endings, stem, 0, "", Gender.FEM, "а", "ой", "ой", "у", "ой", "ой");
        }
        for (String stem : List.of("ск", "цк")) {
            add(endings, stem, 0, "ий", Gender.MASC, "ий", "ого", "ому", "ого", "им", "ом");
            add(endings, stem, 0, "ий", Gender.FEM, "ая", "ой", "ой", "ую", "ой", "ой");
        }
        for (String stem : List.of(
                "б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "ц", "ч", "ш", "щ")) {
            add(endings, stem, 0, "", Gender.MASC, "", "а", "у", "а", "ом", "е");
        }
        return List.copyOf(endings);
    }

    private static void add(
            List<Ending> endings, String stem, int cut, String put, Gender gender, String... byCase) {
        Case[] cases = {Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INS, Case.LOC};
        for (int i = 0; i < cases.length; i++) {
            endings.add(new Ending(stem + byCase[i], cut + byCase[i].length(), put, cases[i], gender));
        }
    }
}
