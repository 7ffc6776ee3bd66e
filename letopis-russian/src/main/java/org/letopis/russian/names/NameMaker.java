package org.letopis.russian.names;

import java.util.List;
import org.letopis.find.Referent.PersonName;
import org.letopis.model.Gender;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.russian.names.NameSense.Known;

/// Makes the person's name in the nominative of what a pattern found.
final class NameMaker {

    private final NameSense sense;

    NameMaker(NameSense sense) {
        this.sense = sense;
    }

    PersonName name(Line line, Found found) {
        Known known = Known.NOTHING;
        String patronymic = "";
        if (found.patronymic() != Found.NONE) {
            NameReading reading = choose(line, found.patronymic(), line.patronymic(found.patronymic()), known, line.given(found.given()));
            patronymic = reading.nominative();
            known = new Known(reading.gender(), reading.casus());
        }
        String given = "";
        if (found.given() != Found.NONE) {
            List<NameReading> others = found.surname() == Found.NONE ? List.of() : line.surname(found.surname());
            NameReading reading = choose(line, found.given(), line.given(found.given()), known, others);
            given = found.byname().isEmpty() ? reading.nominative() : reading.nominative() + " " + byname(line, found, reading);
            known = new Known(
                    known.gender() == Gender.UNKNOWN ? reading.gender() : known.gender(),
                    known.casus() == Case.NONE ? reading.casus() : known.casus());
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

    /// Whether the surname's own form tells man from woman: «Перовская», «Седов», «Каплана».
    private static boolean isTelling(NameReading reading) {
        String name = reading.nominative();
        return reading.typical() && (name.endsWith("а") || name.endsWith("я") || reading.gender() == Gender.MASCULINE)
                && reading.casus() != Case.NONE;
    }

    private NameReading choose(Line line, int at, List<NameReading> readings, Known known, List<NameReading> others) {
        List<NameReading> agreeing = readings.stream()
                .filter(reading -> others.stream().anyMatch(reading::agrees))
                .toList();
        Tag tag = line.word(at).tag();
        return sense.choose(line.form(at), agreeing.isEmpty() ? readings : agreeing, known, tag);
    }

    private String byname(Line line, Found found, NameReading given) {
        int at = found.given() + 1;
        Known known = new Known(given.gender(), given.casus());
        return choose(line, at, line.surname(at), known, List.of()).nominative();
    }
}
