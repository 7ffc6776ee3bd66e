package org.letopis.russian.names;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.letopis.model.Gender;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;

/// Chooses among the readings of a form by what stands around it: gender and case of the other parts of the name, the
/// tag, and whether the text has the nominative elsewhere.
final class NameSense {

    private final Predicate<String> written;
    private final Predicate<String> named;

    /// @param written whether the text has a capitalised form
    /// @param named whether the text has a surname beside other parts of a name
    NameSense(Predicate<String> written, Predicate<String> named) {
        this.written = written;
        this.named = named;
    }

    /// What is known before choosing.
    ///
    /// @param casus of the parts already understood, `NONE` if they do not tell
    /// @param asked the cases that a preposition before the name asks for, empty if none stands there
    record Known(Gender gender, Case casus, Set<Case> asked) {

        static Known asked(Set<Case> asked) {
            return new Known(Gender.UNKNOWN, Case.NONE, asked);
        }

        Known with(NameReading part) {
            return new Known(
                    gender == Gender.UNKNOWN ? part.gender() : gender,
                    casus == Case.NONE ? part.casus() : casus,
                    asked);
        }
    }

    /// @return the best reading; the form itself as a name of no case where nothing fits
    NameReading choose(String form, List<NameReading> readings, Known known, Tag tag) {
        NameReading best = new NameReading(Letters.titled(form), known.gender(), Case.NONE, false);
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < readings.size(); i++) {
            NameReading reading = readings.get(i);
            int score = score(form, reading, known, tag) * 32 - i;
            if (score > most) {
                most = score;
                best = reading;
            }
        }
        return best;
    }

    private int score(String form, NameReading reading, Known known, Tag tag) {
        int score = reading.typical() ? 3 : 0;
        if (!reading.agrees(known.gender())) {
            score -= 12;
        }
        if (known.casus() != Case.NONE) {
            score += reading.casus() == known.casus() ? 5 : reading.casus() == Case.NONE ? 3 : -8;
        } else if (!known.asked().isEmpty()) {
            score += known.asked().contains(reading.casus()) ? 4 : reading.casus() == Case.NONE ? 3 : -6;
        }
        if (tag.casus() != Case.NONE && known.casus() == Case.NONE) {
            score += reading.casus() == tag.casus() ? 3 : reading.casus() == Case.NONE ? 2 : 0;
        }
        boolean itself = Letters.folded(form).equals(Letters.folded(reading.nominative()));
        if (!itself && written.test(Letters.folded(reading.nominative()))) {
            score += 3;
        }
        if (named.test(reading.nominative())) {
            score += 5;
        }
        if (itself && reading.casus() == Case.NOM && !reading.typical() && SurnameShapes.looksOblique(form)) {
            score -= 4;
        }
        return score + (reading.gender() == Gender.MASCULINE ? 1 : 0);
    }
}
