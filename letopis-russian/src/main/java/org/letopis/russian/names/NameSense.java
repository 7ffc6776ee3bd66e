package org.letopis.russian.names;

import java.util.List;
import java.util.function.Predicate;
import org.letopis.model.Gender;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;

/// Chooses among the readings of a form by what stands around it: gender and case of the other parts of the name, the
/// tag, and whether the text has the nominative elsewhere.
final class NameSense {

    private final Predicate<String> attested;

    /// @param attested whether the text has a name in the nominative, folded
    NameSense(Predicate<String> attested) {
        this.attested = attested;
    }

    /// What is known before choosing.
    ///
    /// @param casus of the parts already understood, `NONE` if they do not tell
    record Known(Gender gender, Case casus) {
        static final Known NOTHING = new Known(Gender.UNKNOWN, Case.NONE);
    }

    /// @return the best reading; the form itself as a name of no case where nothing fits
    NameReading choose(String form, List<NameReading> readings, Known known, Tag tag) {
        NameReading best = new NameReading(Letters.titled(form), known.gender(), Case.NONE, false);
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < readings.size(); i++) {
            NameReading reading = readings.get(i);
            int score = score(reading, known, tag) * 16 - i;
            if (score > most) {
                most = score;
                best = reading;
            }
        }
        return best;
    }

    private int score(NameReading reading, Known known, Tag tag) {
        int score = reading.typical() ? 2 : 0;
        if (!reading.agrees(known.gender())) {
            score -= 12;
        }
        if (known.casus() != Case.NONE) {
            score += reading.casus() == known.casus() ? 4 : reading.casus() == Case.NONE ? 1 : -8;
        } else if (tag.casus() != Case.NONE) {
            score += reading.casus() == tag.casus() ? 3 : reading.casus() == Case.NONE ? 1 : 0;
        }
        if (attested.test(Letters.folded(reading.nominative()))) {
            score += 5;
        }
        if (reading.gender() == Gender.MASCULINE) {
            score += 1;
        }
        return score;
    }
}
