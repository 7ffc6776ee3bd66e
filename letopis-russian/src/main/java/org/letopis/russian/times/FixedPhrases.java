package org.letopis.russian.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letopis.morph.Tag;
import org.letopis.russian.times.Expression.Later;
import org.letopis.russian.times.Expression.Then;
import org.letopis.russian.times.Expression.Vague;

/// Expressions of which every word is given in the file of phrases, and «незадолго до кончины».
///
/// @param lexicon that holds them
record FixedPhrases(Lexicon lexicon) implements Family {

    private static final Set<String> NEARNESS = Set.of("незадолго", "задолго", "вскоре", "сразу", "тотчас");

    @Override
    public Optional<Match> read(Items items, int at) {
        for (Lexicon.Phrase phrase : lexicon.phrases().getOrDefault(items.form(at), List.of())) {
            int end = at + phrase.words().size();
            if (stands(items, at, phrase.words()) && !isConjunction(items, at, end)) {
                return Optional.of(new Match(end, expression(phrase.kind()), "phrase." + phrase.kind()));
            }
        }
        return nearEvent(items, at);
    }

    private static boolean stands(Items items, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!items.is(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// «после того, как» and «позже, чем» tell a time by an event.
    private static boolean isConjunction(Items items, int at, int end) {
        int next = items.is(end, ",") ? end + 1 : end;
        return items.isOneOf(next, "как", "чем") || items.is(at - 1, "не") || items.is(at - 1, "ни");
    }

    private static Expression expression(String kind) {
        return switch (kind) {
            case "same" -> new Then();
            case "later" -> new Later();
            case "vague" -> new Vague();
            default -> throw new IllegalArgumentException("no kind of phrase: " + kind);
        };
    }

    /// «Незадолго до кончины», «вскоре после революции»: with one noun, whatever depends on it left out.
    private static Optional<Match> nearEvent(Items items, int at) {
        if (!items.isOneOf(at, NEARNESS) || !items.isOneOf(at + 1, "до", "после") || !items.has(at + 2)) {
            return Optional.empty();
        }
        int noun = at + 2;
        while (noun < at + 4 && items.has(noun + 1) && isModifier(items, noun)) {
            noun++;
        }
        return items.word(noun).tag().pos() == Tag.Pos.NOUN
                ? Optional.of(new Match(noun + 1, new Vague(), "phrase.event"))
                : Optional.empty();
    }

    private static boolean isModifier(Items items, int at) {
        return switch (items.word(at).tag().pos()) {
            case ADJ, DET, PRON -> true;
            default -> false;
        };
    }
}
