package org.letopis.russian.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;
import org.letopis.time.JulianCalendar;
import org.threeten.extra.chrono.JulianDate;

/// Our own arithmetic against the calendar of ThreeTen-Extra.
class JulianCalendarTest {

    @Test
    void agreesOnEveryDayOfTwelveCenturies() {
        LocalDate end = LocalDate.of(2000, 1, 1);
        for (LocalDate day = LocalDate.of(800, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            JulianDate julian = JulianDate.from(day);
            assertEquals(day, JulianCalendar.toGregorian(
                    julian.get(ChronoField.YEAR),
                    julian.get(ChronoField.MONTH_OF_YEAR),
                    julian.get(ChronoField.DAY_OF_MONTH)));
        }
    }
}
