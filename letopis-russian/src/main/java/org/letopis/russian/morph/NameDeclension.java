package org.letopis.russian.morph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;

/// Leads names back from the form in the text to the nominative: «Троцкого» → «Троцкий», «Льву» → «Лев», «Алма-Ату» →
/// «Алма-Ата».
///
/// The dictionary knows many names; where it is silent the rules of `declensions.tsv` decide by the ending. Capitals stay
/// as they are in the text.
public final class NameDeclension {

    /// What sort of name it is.
    public enum Kind {
        GIVEN_NAME,
        PATRONYMIC,
        SURNAME,
        PLACE
    }

    /// A nominative that a form may come from.
    ///
    /// @param casus the case in which the form then stands, `NONE` for a name that does not decline
    /// @param number plural for a form that names several («Горчаковы»); the name is then that of one man
    /// @param known whether the dictionary has it as a name of that kind
    public record Nominative(String name, Case casus, Gender gender, Number number, boolean known) {}

    private final Dictionary dictionary;
    private final Declensions declensions = Declensions.ALL;

    public NameDeclension(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// The nominative that fits best.
    ///
    /// @param casus as far as known, else `NONE`; a hint, which a form that cannot stand in that case overrules
    /// @param gender of its bearer as far as known, else `NONE`
    public Optional<String> nominative(String form, Case casus, Gender gender, Kind kind) {
        return best(form, casus, gender, kind).map(Nominative::name);
    }

    /// The nominative that fits best, with what it says about the form.
    public Optional<Nominative> best(String form, Case casus, Gender gender, Kind kind) {
        int hyphen = form.lastIndexOf('-');
        List<Nominative> found = nominatives(form, kind);
        if (hyphen > 0 && hyphen < form.length() - 1 && found.stream().noneMatch(Nominative::known)) {
            return compound(form, hyphen, casus, gender, kind);
        }
        return found.stream().max(Comparator.comparingInt(nominative -> score(nominative, casus, gender)));
    }

    /// All nominatives that a form may come from, the likelier first.
    public List<Nominative> nominatives(String form, Kind kind) {
        String lower = form.toLowerCase(Locale.ROOT);
        List<Nominative> found = new ArrayList<>(ofDictionary(form, lower, kind));
        for (Declensions.Rule rule : declensions.of(lower, kind)) {
            Nominative nominative = byRule(form, rule, kind);
            if (found.stream().noneMatch(other -> same(other, nominative))) {
                found.add(nominative);
            }
        }
        found.sort(Comparator.comparing(nominative -> !nominative.known()));
        return List.copyOf(found);
    }

    private Optional<Nominative> compound(String form, int hyphen, Case casus, Gender gender, Kind kind) {
        int inner = form.indexOf("-на-");
        if (kind == Kind.PLACE && inner > 0) {
            return best(form.substring(0, inner), casus, gender, kind).map(head -> with(head, "", form.substring(inner)));
        }
        Optional<Nominative> last = best(form.substring(hyphen + 1), casus, gender, kind);
        String first = form.substring(0, hyphen);
        if (kind == Kind.PLACE || last.isEmpty() || declensions.isFixed(first)) {
            return last.map(name -> with(name, first + "-", ""));
        }
        Case seen = last.get().casus() == Case.NONE ? casus : last.get().casus();
        String head = nominative(first, seen, last.get().gender(), kind).orElse(first);
        return last.map(name -> with(name, head + "-", ""));
    }

    private static Nominative with(Nominative name, String before, String after) {
        return new Nominative(before + name.name + after, name.casus, name.gender, name.number, name.known);
    }

    private List<Nominative> ofDictionary(String form, String lower, Kind kind) {
        List<Nominative> found = new ArrayList<>();
        for (Analysis analysis : dictionary.analyses(lower)) {
            Tag tag = analysis.tag();
            boolean woman = kind == Kind.SURNAME && tag.gender() == Gender.FEM && tag.casus() != Case.NOM;
            boolean several = kind == Kind.PLACE && tag.number() == Number.PLUR && !isPlural(analysis.lemma());
            if (isOf(analysis, kind) && !woman && !several) {
                String name = tag.casus() == Case.NOM && tag.number() != Number.PLUR ? lower : analysis.lemma();
                found.add(new Nominative(
                        capitalizedAs(form, name), tag.casus(), tag.gender(), tag.number(), true));
            }
        }
        return found;
    }

    private boolean isPlural(String lemma) {
        return dictionary.analyses(lemma).stream()
                .anyMatch(analysis -> analysis.tag().casus() == Case.NOM && analysis.tag().number() == Number.PLUR);
    }

    private Nominative byRule(String form, Declensions.Rule rule, Kind kind) {
        String name = form.substring(0, form.length() - rule.cut()) + rule.put();
        boolean known = dictionary.analyses(name).stream()
                .anyMatch(analysis -> isOf(analysis, kind)
                        && (analysis.tag().casus() == Case.NONE
                                || analysis.tag().casus() == Case.NOM
                                        && (analysis.tag().gender() == rule.gender() || kind == Kind.PLACE)));
        return new Nominative(capitalizedAs(form, name), rule.casus(), rule.gender(), rule.number(), known);
    }

    private static boolean isOf(Analysis analysis, Kind kind) {
        return switch (kind) {
            case GIVEN_NAME -> analysis.kind() == Analysis.Kind.GIVEN_NAME;
            case PATRONYMIC -> analysis.kind() == Analysis.Kind.PATRONYMIC;
            case SURNAME -> analysis.kind() == Analysis.Kind.SURNAME;
            case PLACE -> analysis.kind() == Analysis.Kind.COMMON
                    && analysis.tag().pos() == Tag.Pos.NOUN
                    && analysis.tag().animacy() == Tag.Animacy.INAN;
        };
    }

    private static boolean same(Nominative one, Nominative other) {
        return one.casus == other.casus
                && one.number == other.number
                && one.gender == other.gender
                && one.name.equals(other.name);
    }

    private static int score(Nominative nominative, Case casus, Gender gender) {
        int score = nominative.known ? 4 : 0;
        if (casus != Case.NONE) {
            score += nominative.casus == casus ? 5 : nominative.casus == Case.NONE ? 4 : -5;
        }
        if (gender != Gender.NONE && nominative.gender != Gender.NONE) {
            score += nominative.gender == gender ? 3 : -3;
        }
        if (nominative.number != Number.PLUR) {
            return score;
        }
        return nominative.gender == Gender.NONE ? score - 1 : score - 4;
    }

    /// In capitals where the form has them: at the beginning, after hyphens, or throughout.
    private static String capitalizedAs(String form, String name) {
        if (form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))) {
            return name.toUpperCase(Locale.ROOT);
        }
        StringBuilder text = new StringBuilder(name);
        int there = 0;
        int here = 0;
        while (there >= 0 && here >= 0 && there < form.length() && here < name.length()) {
            if (Character.isUpperCase(form.charAt(there))) {
                text.setCharAt(here, Character.toUpperCase(name.charAt(here)));
            }
            there = after(form, there);
            here = after(name, here);
        }
        return text.toString();
    }

    private static int after(String text, int from) {
        int hyphen = text.indexOf('-', from);
        return hyphen < 0 ? -1 : hyphen + 1;
    }
}
