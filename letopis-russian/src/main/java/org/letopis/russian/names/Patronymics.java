package org.letopis.russian.names;

import static org.letopis.russian.names.Letters.bent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.letopis.model.Gender;
import org.letopis.morph.Tag.Case;

/// Patronymics in every case, known by their endings: «Давидовичем», «Ильича», «Никитичне», «Иваныч».
final class Patronymics {

    /// Those in -ич alone, made of names in -а and -я; the others in -ич may be surnames.
    private static final Set<String> SHORT =
            Set.of("ильич", "кузьмич", "фомич", "лукич", "никитич", "саввич", "фокич", "козьмич", "зосимич", "галактич");

    private final GivenNames given;

    Patronymics(GivenNames given) {
        this.given = given;
    }

    /// Everything that a form can be as a patronymic; empty if it is none.
    List<NameReading> readings(String form) {
        String folded = Letters.folded(form);
        List<NameReading> readings = new ArrayList<>(2);
        if (folded.length() < 5) {
            return readings;
        }
        man(folded, form, 0, Case.NOM, readings);
        switch (folded.charAt(folded.length() - 1)) {
            case 'а' -> {
                man(folded, form, 1, Case.GEN, readings);
                man(folded, form, 1, Case.ACC, readings);
                woman(folded, form, 1, Case.NOM, readings);
            }
            case 'у' -> {
                man(folded, form, 1, Case.DAT, readings);
                woman(folded, form, 1, Case.ACC, readings);
            }
            case 'ы' -> woman(folded, form, 1, Case.GEN, readings);
            case 'е' -> {
                man(folded, form, 1, Case.LOC, readings);
                woman(folded, form, 1, Case.DAT, readings);
                woman(folded, form, 1, Case.LOC, readings);
            }
            case 'м' -> {
                if (folded.endsWith("ем")) {
                    man(folded, form, 2, Case.INS, readings);
                }
            }
            case 'й', 'ю' -> {
                if (folded.endsWith("ой") || folded.endsWith("ою")) {
                    woman(folded, form, 2, Case.INS, readings);
                }
            }
            default -> {
            }
        }
        return readings;
    }

    private void man(String folded, String form, int cut, Case casus, List<NameReading> readings) {
        String stem = bent(folded, cut, "");
        boolean certain = SHORT.contains(stem) || isSpoken(stem) || isOf(stem);
        if (certain || stem.length() > 5 && (stem.endsWith("ович") || stem.endsWith("евич"))) {
            readings.add(new NameReading(bent(Letters.titled(form), cut, ""), Gender.MASCULINE, casus, certain));
        }
    }

    private void woman(String folded, String form, int cut, Case casus, List<NameReading> readings) {
        String stem = bent(folded, cut, "");
        if (stem.length() > 4 && (stem.endsWith("овн") || stem.endsWith("евн"))
                || stem.endsWith("иничн") || SHORT.contains(bent(stem, 1, ""))) {
            readings.add(new NameReading(bent(Letters.titled(form), cut, "а"), Gender.FEMININE, casus, true));
        }
    }

    /// «Иваныч», «Николаич», as they are said.
    private boolean isSpoken(String stem) {
        if (stem.endsWith("ыч")) {
            return given.entry(bent(stem, 2, "")).isPresent();
        }
        return (stem.endsWith("аич") || stem.endsWith("еич")) && given.entry(bent(stem, 2, "й")).isPresent();
    }

    /// Whether the list has the father's name; «Войнович» and «Шостакович» are sons of nobody there.
    private boolean isOf(String stem) {
        if (stem.endsWith("ович")) {
            String father = bent(stem, 4, "");
            return given.entry(father).isPresent() || father.equals("льв") || father.equals("павл");
        }
        if (stem.endsWith("евич")) {
            String father = bent(stem, 4, "");
            return given.entry(father + "й").isPresent()
                    || given.entry(father + "ь").isPresent()
                    || father.endsWith("ь") && given.entry(bent(father, 1, "ий")).isPresent()
                    || father.endsWith("л") && given.entry(father + "ь").isPresent()
                    || given.entry(father).isPresent()
                    || father.equals("яковл");
        }
        return false;
    }
}
