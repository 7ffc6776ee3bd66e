package org.letopis.russian.times;

import java.time.LocalDate;
import java.util.Optional;
import org.letopis.text.Span;
import org.letopis.time.Dating;
import org.letopis.time.Edtf;
import org.letopis.time.JulianCalendar;
import org.letopis.time.Reckoning;

/// A time placed on the calendar.
///
/// @param edtf Gregorian
/// @param written as the source counts
record Place(Edtf edtf, Edtf written, Reckoning reckoning) {

    Dating dating(Span span) {
        return new Dating(edtf, written, reckoning, span);
    }

    /// The day it is written as, where it is one.
    Optional<Edtf.Day> day() {
        return point().filter(Edtf.Day.class::isInstance).map(Edtf.Day.class::cast);
    }

    /// The point it is written as, or the last one of an interval.
    Optional<Edtf.Point> point() {
        return switch (written) {
            case Edtf.Qualified(Edtf.Point point, _) -> Optional.of(point);
            case Edtf.Point point -> Optional.of(point);
            case Edtf.Interval(_, Edtf.Qualified(Edtf.Point point, _)) -> Optional.of(point);
            case Edtf.Interval(_, Edtf.Point point) -> Optional.of(point);
            case Edtf.Interval(Edtf.Point point, _) -> Optional.of(point);
            default -> Optional.empty();
        };
    }

    /// A day some days later, counted in the same style.
    static Place later(Place place, Edtf.Day day, int days) {
        Edtf.Day written = plus(day, days, place.reckoning());
        Edtf edtf = place.edtf() instanceof Edtf.Day gregorian ? Edtf.Day.of(gregorian.date().plusDays(days)) : written;
        return new Place(edtf, written, place.reckoning());
    }

    private static Edtf.Day plus(Edtf.Day day, int days, Reckoning reckoning) {
        LocalDate date = day.date();
        boolean julian = reckoning == Reckoning.JULIAN || reckoning == Reckoning.BOTH;
        if (!julian) {
            return Edtf.Day.of(date.plusDays(days));
        }
        LocalDate wanted = JulianCalendar.toGregorian(day.year(), day.month(), day.day()).plusDays(days);
        Edtf.Day guess = Edtf.Day.of(date.plusDays(days));
        LocalDate reached = JulianCalendar.toGregorian(guess.year(), guess.month(), guess.day());
        return Edtf.Day.of(guess.date().plusDays(wanted.toEpochDay() - reached.toEpochDay()));
    }
}
