package org.letopis.russian.places;

import java.util.List;
import java.util.Set;
import org.letopis.russian.lexicon.BaseForm;

/// The nominative of a place's name that no list knows, from its form and from the preposition before it.
final class PlaceName {

    /// Prepositions by the case that they ask for.
    private static final Set<String> GENITIVE = Set.of("из", "до", "от", "у", "близ", "около", "возле", "подле", "из-под", "против");
    private static final Set<String> INSTRUMENTAL = Set.of("под", "над", "за", "перед", "между");

    /// An ending and what stands for it in the nominative; the first that fits is taken.
    private record Turn(String ending, String nominative) {}

    private static final List<Turn> LOCATIVE_OR_ACCUSATIVE = turns(
            "ове>ово еве>ево ёве>ёво ине>ино ыне>ыно ске>ск цке>цк граде>град бурге>бург поле>поль ке>ка же>жа ше>ша че>ча"
                    + " ье>ье ии>ия ску>ска ке>ка у>а ю>я ском>ское цком>цкое ной>ная ской>ская ах>ы ях>и и>ь");
    private static final List<Turn> FROM = turns(
            "ова>ово ева>ево ёва>ёво ина>ино ына>ыно ска>ск цка>цк града>град бурга>бург ской>ская ной>ная ского>ское цкого>цкое"
                    + " ого>ое ки>ка ги>га хи>ха ши>ша жи>жа чи>ча ии>ия ы>а ов>ы и>ь");
    private static final List<Turn> WITH = turns("овом>ово евом>ево иным>ино овым>ово евым>ево ском>ск ской>ская ной>на кой>ка ой>а ью>ь ом>");

    private PlaceName() {}

    private static List<Turn> turns(String table) {
        return List.of(table.split(" ")).stream()
                .map(pair -> new Turn(pair.substring(0, pair.indexOf('>')), pair.substring(pair.indexOf('>') + 1)))
                .toList();
    }

    /// @param preposition before the name, in lower case; empty for none
    /// @param lemma as tagged, which decides where the ending does not
    static String nominative(String form, String preposition, String lemma) {
        List<Turn> turns = GENITIVE.contains(preposition)
                ? FROM
                : INSTRUMENTAL.contains(preposition) ? WITH : preposition.isEmpty() ? List.of() : LOCATIVE_OR_ACCUSATIVE;
        for (Turn turn : turns) {
            if (form.length() > turn.ending().length() + 1 && form.endsWith(turn.ending())) {
                return "кгхжшчщ".indexOf(form.charAt(form.length() - turn.ending().length() - 1)) >= 0
                                && turn.nominative().equals("ы")
                        ? form.substring(0, form.length() - turn.ending().length()) + "и"
                        : form.substring(0, form.length() - turn.ending().length()) + turn.nominative();
            }
        }
        boolean related = lemma.length() > 2 && form.length() > 2 && sameBeginning(form, lemma);
        return related ? BaseForm.cased(form, lemma) : form;
    }

    private static boolean sameBeginning(String form, String lemma) {
        return form.regionMatches(true, 0, lemma, 0, Math.min(form.length(), lemma.length()) / 2 + 1);
    }
}
