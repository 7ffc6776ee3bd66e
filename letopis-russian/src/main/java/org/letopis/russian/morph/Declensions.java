package org.letopis.russian.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;
import org.letopis.russian.data.Lines;
import org.letopis.russian.morph.NameDeclension.Kind;

/// The rules by which names decline, found by the ending of the form.
final class Declensions {

    /// First parts of double surnames that never change: «Бонч-Бруевичу».
    private static final Set<String> FIXED = Set.of(
            "абдул", "белиц", "бонч", "ван", "вар", "гасан", "дюмон", "книппер", "корвин", "мелик", "сан", "тер", "фон",
            "шолом", "эль", "аль", "бен", "ибн", "иссык", "мак", "о");
    private static final Map<Character, String> SETS =
            Map.of('C', "бвдзлмнпрстф", 'K', "гкх", 'S', "жчшщ", 'V', "аеёиоуыэюя");
    private static final List<Case> CASES = List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INS, Case.LOC);
    private static final int LONGEST = 5;

    /// Read once, since several stages ask for them, and never changed.
    static final Declensions ALL = load();

    private final Map<Kind, Map<String, List<Rule>>> rules = new HashMap<>();
    private int read;

    /// A change from a form to its nominative.
    ///
    /// @param order the lower, the sooner tried
    record Rule(int order, int cut, String put, Case casus, Gender gender, Number number) {}

    private Declensions() {}

    private static Declensions load() {
        Declensions declensions = new Declensions();
        for (String line : Lines.of(Declensions.class, "declensions.tsv")) {
            declensions.read(List.of(line.split("\t")));
        }
        return declensions;
    }

    /// Rules whose ending the form has, in the order of the file.
    List<Rule> of(String form, Kind kind) {
        Map<String, List<Rule>> ofKind = rules.getOrDefault(kind, Map.of());
        List<Rule> found = new ArrayList<>();
        for (int length = 1; length <= Math.min(LONGEST, form.length() - 1); length++) {
            found.addAll(ofKind.getOrDefault(form.substring(form.length() - length), List.of()));
        }
        found.sort((one, other) -> Integer.compare(one.order, other.order));
        return found;
    }

    boolean isFixed(String part) {
        return FIXED.contains(part.toLowerCase(Locale.ROOT));
    }

    private void read(List<String> parts) {
        char set = parts.get(2).charAt(0);
        String letters = SETS.get(set);
        if (letters != null) {
            for (char letter : letters.toCharArray()) {
                List<String> spelled = new ArrayList<>(parts);
                spelled.subList(2, 9).replaceAll(part -> part.replace(set, letter));
                add(spelled);
            }
        } else {
            add(parts);
        }
    }

    private void add(List<String> parts) {
        Map<String, List<Rule>> ofKind = rules.computeIfAbsent(Kind.valueOf(parts.get(0)), kind -> new HashMap<>());
        boolean plural = parts.get(1).equals("PLUR");
        Gender gender = plural ? Gender.NONE : Gender.valueOf(parts.get(1));
        String nominative = parts.get(2);
        boolean fixed = parts.subList(3, 9).stream().allMatch("="::equals);
        for (int i = 0; i < (fixed ? 1 : CASES.size()); i++) {
            for (String variant : parts.get(3 + i).split("\\|")) {
                String ending = variant.equals("=") ? nominative : variant;
                ofKind.computeIfAbsent(ending, key -> new ArrayList<>()).add(new Rule(
                        read,
                        ending.length(),
                        nominative,
                        fixed ? Case.NONE : CASES.get(i),
                        gender,
                        plural ? Number.PLUR : Number.SING));
            }
        }
        read++;
    }
}
