package org.letopis.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/// A date of ISO 8601-2 (EDTF), levels 0 to 2 as far as sources need them. Its `toString` is its notation, and [#parse]
/// reads that back.
///
/// The value is Gregorian, except as the `written` of a [Dating], which counts as its source does.
public sealed interface Edtf {

    /// The first and the last day that it may mean.
    Bounds bounds();

    /// @throws IllegalArgumentException for what is no EDTF, or an EDTF that no source here needs (sets, times of day)
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    /// An end of an interval.
    sealed interface End {}

    /// A time that is no interval, however long: a day, a year, a decade.
    sealed interface Point extends Edtf, End {

        /// The same time, said to be about right.
        default Point about() {
            return new Qualified(this, Qualification.APPROXIMATE);
        }

        /// The same time, doubted.
        default Point doubted() {
            return new Qualified(this, Qualification.UNCERTAIN);
        }
    }

    /// `1917-10-25`. The 29th of February is a day of every fourth year here: the Julian calendar has it in 1900.
    record Day(int year, int month, int day) implements Point {

        public Day {
            check(isDay(year, month, day), "no day", year, month, day);
        }

        public static boolean isDay(int year, int month, int day) {
            return isYear(year) && 1 <= month && month <= 12 && 1 <= day && day <= lastDay(year, month);
        }

        private static int lastDay(int year, int month) {
            return month == 2 && Math.floorMod(year, 4) == 0 ? 29 : YearMonth.of(year, month).lengthOfMonth();
        }

        public static Day of(LocalDate date) {
            return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }

        public LocalDate date() {
            return LocalDate.of(year, month, 1).plusDays(day - 1L);
        }

        @Override
        public Bounds bounds() {
            return new Bounds(date(), date());
        }

        @Override
        public String toString() {
            return digits(year) + twoDigits(month) + twoDigits(day);
        }
    }

    /// `1917-10`.
    record Month(int year, int month) implements Point {

        public Month {
            check(isYear(year) && 1 <= month && month <= 12, "no month", year, month);
        }

        @Override
        public Bounds bounds() {
            return Bounds.months(year, month, year, month);
        }

        @Override
        public String toString() {
            return digits(year) + twoDigits(month);
        }
    }

    /// `1917`.
    record Year(int year) implements Point {

        public Year {
            check(isYear(year), "no year of four digits", year);
        }

        @Override
        public Bounds bounds() {
            return Bounds.months(year, 1, year, 12);
        }

        @Override
        public String toString() {
            return digits(year);
        }
    }

    /// `192X`, the 1920s.
    ///
    /// @param first its first year
    record Decade(int first) implements Point {

        public Decade {
            check(first >= 0 && isYear(first) && first % 10 == 0, "no first year of a decade", first);
        }

        @Override
        public Bounds bounds() {
            return Bounds.months(first, 1, first + 9, 12);
        }

        @Override
        public String toString() {
            return digits(first).substring(0, 3) + "X";
        }
    }

    /// `18XX`. The notation means 1800 to 1899, the nineteenth century is 1801 to 1900: the bounds hold both.
    ///
    /// @param first the year with which its notation begins
    record Century(int first) implements Point {

        public Century {
            check(first >= 0 && isYear(first) && first % 100 == 0, "no first year of a century", first);
        }

        @Override
        public Bounds bounds() {
            return Bounds.months(first, 1, first + 100, 12);
        }

        @Override
        public String toString() {
            return digits(first).substring(0, 2) + "XX";
        }
    }

    /// `1917-21`, the spring of 1917.
    record InSeason(int year, Season season) implements Point {

        public InSeason {
            check(isYear(year), "no year of four digits", year);
        }

        /// The winter of a year may be its beginning or its end.
        @Override
        public Bounds bounds() {
            return switch (season) {
                case SPRING -> Bounds.months(year, 3, year, 5);
                case SUMMER -> Bounds.months(year, 6, year, 8);
                case AUTUMN -> Bounds.months(year, 9, year, 11);
                case WINTER -> Bounds.months(year, 1, year + 1, 2);
            };
        }

        @Override
        public String toString() {
            return digits(year) + twoDigits(season.code());
        }
    }

    /// `1919-33`, the first quarter of 1919.
    record Quarter(int year, int quarter) implements Point {

        public Quarter {
            check(isYear(year) && 1 <= quarter && quarter <= 4, "no quarter", year, quarter);
        }

        @Override
        public Bounds bounds() {
            return Bounds.months(year, 3 * quarter - 2, year, 3 * quarter);
        }

        @Override
        public String toString() {
            return digits(year) + twoDigits(32 + quarter);
        }
    }

    /// `XXXX-10-25`, a day of a year that the text does not tell.
    record YearlessDay(int month, int day) implements Point {

        public YearlessDay {
            check(Day.isDay(2000, month, day), "no day of a year", month, day);
        }

        @Override
        public Bounds bounds() {
            return Bounds.ANY;
        }

        @Override
        public String toString() {
            return "XXXX" + twoDigits(month) + twoDigits(day);
        }
    }

    /// `XXXX-10`, a month of a year that the text does not tell.
    record YearlessMonth(int month) implements Point {

        public YearlessMonth {
            check(1 <= month && month <= 12, "no month", month);
        }

        @Override
        public Bounds bounds() {
            return Bounds.ANY;
        }

        @Override
        public String toString() {
            return "XXXX" + twoDigits(month);
        }
    }

    /// `1880~`, `1880?`, `1880%`.
    record Qualified(Point point, Qualification qualification) implements Point {

        public Qualified {
            if (point instanceof Qualified) {
                throw new IllegalArgumentException("a qualified date must not be qualified again, got " + point);
            }
        }

        @Override
        public Point about() {
            return new Qualified(point, qualification.and(Qualification.APPROXIMATE));
        }

        @Override
        public Point doubted() {
            return new Qualified(point, qualification.and(Qualification.UNCERTAIN));
        }

        /// «Около» means a few of the units in which the source counts: three on either side are allowed.
        @Override
        public Bounds bounds() {
            return qualification == Qualification.UNCERTAIN ? point.bounds() : point.bounds().widenedByLengths(3);
        }

        @Override
        public String toString() {
            return point.toString() + qualification.mark();
        }
    }

    /// `1908/1912`, `1936/..`, `../1933`, `/1933`.
    record Interval(End from, End to) implements Edtf {

        public Interval {
            if (!(from instanceof Point) && !(to instanceof Point)) {
                throw new IllegalArgumentException("an interval must have one end at least");
            }
        }

        public static Interval from(Point start) {
            return new Interval(start, Unbounded.OPEN);
        }

        public static Interval until(Point end) {
            return new Interval(Unbounded.OPEN, end);
        }

        @Override
        public Bounds bounds() {
            return new Bounds(
                    from instanceof Point point ? point.bounds().earliest() : LocalDate.MIN,
                    to instanceof Point point ? point.bounds().latest() : LocalDate.MAX);
        }

        @Override
        public String toString() {
            return from + "/" + to;
        }
    }

    /// An end that no date gives.
    enum Unbounded implements End {
        /// It goes on: `1936/..`.
        OPEN,
        /// Nobody knows it: `1936/`.
        UNKNOWN;

        @Override
        public String toString() {
            return this == OPEN ? ".." : "";
        }
    }

    /// How sure a date is.
    enum Qualification {
        APPROXIMATE('~'),
        UNCERTAIN('?'),
        BOTH('%');

        private final char mark;

        Qualification(char mark) {
            this.mark = mark;
        }

        public char mark() {
            return mark;
        }

        Qualification and(Qualification other) {
            return this == other ? this : BOTH;
        }
    }

    private static boolean isYear(int year) {
        return -9999 <= year && year <= 9999;
    }

    private static void check(boolean holds, String what, int... values) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": " + java.util.Arrays.toString(values));
        }
    }

    private static String digits(int year) {
        return year < 0 ? String.format(Locale.ROOT, "-%04d", -year) : String.format(Locale.ROOT, "%04d", year);
    }

    private static String twoDigits(int value) {
        return value < 10 ? "-0" + value : "-" + value;
    }
}
