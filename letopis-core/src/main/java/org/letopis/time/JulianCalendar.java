package org.letopis.time;

import java.time.LocalDate;

/// The calendar of Russia before 14 February 1918, «старый стиль».
public final class JulianCalendar {

    /// Russia's first Gregorian day: the day after 31 January 1918 was 14 February.
    public static final LocalDate REFORM = LocalDate.of(1918, 2, 14);

    /// 1 March of the Julian year 0, as a count of days from 1970-01-01: -719470 is its Gregorian namesake, two days later.
    private static final long EPOCH = -719470;

    private JulianCalendar() {}

    /// The Gregorian day of a Julian one. Counts from March, so that the day that is put in stands last.
    public static LocalDate toGregorian(int year, int month, int day) {
        long yearFromMarch = month > 2 ? year : year - 1L;
        long monthFromMarch = Math.floorMod(month - 3, 12);
        long days = 365 * yearFromMarch
                + Math.floorDiv(yearFromMarch, 4)
                + (153 * monthFromMarch + 2) / 5
                + day
                - 1;
        return LocalDate.ofEpochDay(EPOCH + days);
    }

    /// The Gregorian meaning of a date that its source counts in the old style. Only days are shifted.
    public static Edtf toGregorian(Edtf julian) {
        return switch (julian) {
            case Edtf.Point point -> toGregorian(point);
            case Edtf.Interval(Edtf.End from, Edtf.End to) -> new Edtf.Interval(end(from), end(to));
        };
    }

    private static Edtf.End end(Edtf.End end) {
        return switch (end) {
            case Edtf.Point point -> toGregorian(point);
            case Edtf.Unbounded open -> open;
        };
    }

    private static Edtf.Point toGregorian(Edtf.Point point) {
        return switch (point) {
            case Edtf.Day(int year, int month, int day) -> Edtf.Day.of(toGregorian(year, month, day));
            case Edtf.Qualified(Edtf.Point inner, Edtf.Qualification qualification) ->
                new Edtf.Qualified(toGregorian(inner), qualification);
            default -> point;
        };
    }

    /// By how many days the Gregorian date is ahead of a Julian one: 12 in the 19th century, 13 in the 20th.
    public static int difference(Edtf.Day julian) {
        LocalDate namesake = LocalDate.of(julian.year(), julian.month(), 1).plusDays(julian.day() - 1L);
        LocalDate gregorian = toGregorian(julian.year(), julian.month(), julian.day());
        return (int) (gregorian.toEpochDay() - namesake.toEpochDay());
    }
}
