package org.letopis.russian.names;

import java.util.List;
import java.util.Set;
import org.letopis.find.Referent.PersonName;
import org.letopis.model.Gender;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Word;
import org.letopis.russian.names.NameSense.Known;
import org.letopis.segment.Token.Kind;

/// Makes the person's name in the nominative of what a pattern found. Each part that is understood tells the next one
/// gender and case: first the patronymic, which is never mistaken, then the given name, then the surname.
final class NameMaker {

    private final NameSense sense;

    NameMaker(NameSense sense) {
        this.sense = sense;
    }

    PersonName name(Line line, Found found) {
        Known known = Known.asked(asked(line, found.first()));
        String patronymic = "";
        if (found.patronymic() != Found.NONE) {
            List<NameReading> given = found.given() == Found.NONE ? List.of() : line.given(found.given());
            NameReading reading = choose(line, found.patronymic(), line.patronymic(found.patronymic()), known, given);
            patronymic = reading.nominative();
            known = known.with(reading);
        }
        String given = "";
        if (found.given() != Found.NONE) {
            List<NameReading> surname = found.surname() == Found.NONE ? List.of() : line.surname(found.surname());
            NameReading reading = choose(line, found.given(), line.given(found.given()), known, surname);
            known = known.with(reading);
            given = found.byname().isEmpty() ? reading.nominative() : reading.nominative() + " " + byname(line, found, known);
        }
        String surname = "";
        Gender gender = known.gender();
        if (found.surname() != Found.NONE) {
            NameReading reading = choose(line, found.surname(), line.surname(found.surname()), known, List.of());
            surname = found.particle() + reading.nominative();
            gender = gender == Gender.UNKNOWN && isTelling(reading) ? reading.gender() : gender;
        }
        if (!found.initials().isEmpty()) {
            String[] initials = found.initials().split(" ");
            given = initials[0];
            patronymic = initials.length > 1 ? initials[initials.length - 1] : "";
        }
        return new PersonName(surname, given, patronymic, gender);
    }

    private static Set<Case> asked(Line line, int first) {
        if (first == 0) {
            return Set.of();
        }
        Word before = line.word(first - 1);
        return before.tag().pos() == Pos.ADP ? Government.asked(before.lemma()) : Set.of();
    }

    /// Whether the surname's form tells man from woman: «Перовская», «Седов», «Каплана».
    private static boolean isTelling(NameReading reading) {
        return SurnameShapes.isTelling(reading.nominative())
                || reading.gender() == Gender.MASCULINE && reading.casus() != Case.NOM && reading.casus() != Case.NONE;
    }

    private NameReading choose(Line line, int at, List<NameReading> readings, Known known, List<NameReading> others) {
        List<NameReading> agreeing = readings.stream()
                .filter(reading -> others.stream().anyMatch(reading::agrees))
                .toList();
        return sense.choose(
                line.form(at), agreeing.isEmpty() ? readings : agreeing, known, line.word(at).tag());
    }

    private String byname(Line line, Found found, Known known) {
        int at = found.given() + 1;
        boolean number = line.word(at).token().kind() == Kind.ROMAN || Letters.isAllCapitals(line.form(at));
        return number ? line.form(at) : choose(line, at, line.surname(at), known, List.of()).nominative();
    }
}
