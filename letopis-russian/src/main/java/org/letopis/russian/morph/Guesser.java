package org.letopis.russian.morph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.letopis.morph.Tag;

/// What a word outside the dictionary can be.
///
/// With a capital it is a name, declined by the rules of names. Otherwise the longest tail that is a word tells, since
/// Russian inflects at the end: «анархо-|синдикалист», «пере|избран».
final class Guesser {

    private static final int SHORTEST_TAIL = 4;
    /// What is longer is no word, and trying each of its tails would take for ever.
    private static final int LONGEST = 64;

    private final Dictionary dictionary;
    private final Declensions declensions = Declensions.ALL;

    Guesser(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Empty when nothing fits.
    List<Analysis> guess(String form) {
        if (form.length() > LONGEST) {
            return List.of();
        }
        String lower = form.toLowerCase(Locale.ROOT);
        boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lower.length() - 1) {
            List<Analysis> tail = dictionary.analyses(lower.substring(hyphen + 1));
            if (!tail.isEmpty()) {
                return prefixed(lower.substring(0, hyphen + 1), tail);
            }
        }
        return capital ? name(lower) : byTail(lower);
    }

    private List<Analysis> byTail(String form) {
        int last = Math.min(form.length() - SHORTEST_TAIL, form.length() / 2 + 1);
        for (int cut = Math.max(1, form.length() - Dictionary.LONGEST); cut <= last; cut++) {
            List<Analysis> tail = dictionary.analyses(form.substring(cut)).stream()
                    .filter(found -> !found.isName() && found.kind() != Analysis.Kind.ACRONYM && isOpen(found.tag()))
                    .toList();
            if (!tail.isEmpty()) {
                return prefixed(form.substring(0, cut), tail);
            }
        }
        return List.of();
    }

    /// Classes of words to which new ones are added.
    private static boolean isOpen(Tag tag) {
        return switch (tag.pos()) {
            case NOUN, ADJ, VERB, ADV -> true;
            default -> false;
        };
    }

    private static List<Analysis> prefixed(String prefix, List<Analysis> tail) {
        return tail.stream().map(found -> found.withLemma(prefix + found.lemma())).toList();
    }

    private List<Analysis> name(String form) {
        Set<Analysis> found = new LinkedHashSet<>();
        add(found, form, NameDeclension.Kind.SURNAME, Tag.Animacy.ANIM);
        add(found, form, NameDeclension.Kind.PLACE, Tag.Animacy.INAN);
        return List.copyOf(found);
    }

    private void add(Set<Analysis> found, String form, NameDeclension.Kind kind, Tag.Animacy animacy) {
        Analysis.Kind as = animacy == Tag.Animacy.ANIM ? Analysis.Kind.SURNAME : Analysis.Kind.COMMON;
        for (Declensions.Rule rule : declensions.of(form, kind)) {
            String lemma = form.substring(0, form.length() - rule.cut()) + rule.put();
            found.add(new Analysis(lemma, Tags.name(rule.casus(), rule.number(), rule.gender(), animacy), as));
        }
    }
}
