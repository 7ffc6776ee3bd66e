package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.time.Edtf;
import org.letopis.time.Season;

/// What the beginning, the second half or the last third of a time is.
final class Divisions {

    private Divisions() {}

    /// @param number which part, from 1
    /// @param of how many there are
    /// @return empty where the time is too short or open
    static Optional<Edtf> part(Edtf whole, int number, int of) {
        return switch (whole) {
            case Edtf.Year(int year) -> Optional.of(ofYear(year, number, of));
            case Edtf.Month(int year, int month) -> Optional.of(ofMonth(year, month, number, of));
            case Edtf.Decade(int first) -> Optional.of(ofDecade(first, number, of));
            case Edtf.Century(int first) -> Optional.of(ofCentury(first, number, of));
            case Edtf.InSeason(int year, Season season) -> Optional.of(ofSeason(year, season, number, of));
            case Edtf.YearlessMonth _ -> Optional.of(whole);
            default -> Optional.empty();
        };
    }

    private static Edtf ofYear(int year, int number, int of) {
        if (of == 4) {
            return new Edtf.Quarter(year, number);
        }
        int months = 12 / of;
        return new Edtf.Interval(
                new Edtf.Month(year, months * (number - 1) + 1), new Edtf.Month(year, months * number));
    }

    private static Edtf ofMonth(int year, int month, int number, int of) {
        int length = new Edtf.Month(year, month).bounds().latest().getDayOfMonth();
        int days = 30 / of;
        int last = number == of ? length : days * number;
        return new Edtf.Interval(
                new Edtf.Day(year, month, days * (number - 1) + 1), new Edtf.Day(year, month, last));
    }

    /// Thirds of a decade are four, three and three years.
    private static Edtf ofDecade(int first, int number, int of) {
        int from = of == 3 ? (number == 1 ? 0 : 3 * number - 2) : 10 / of * (number - 1);
        int to = number == of ? 9 : of == 3 ? 3 * number : 10 / of * number - 1;
        return new Edtf.Interval(new Edtf.Year(first + from), new Edtf.Year(first + to));
    }

    private static Edtf ofCentury(int first, int number, int of) {
        int years = 100 / of;
        int to = number == of ? 100 : years * number;
        return new Edtf.Interval(new Edtf.Year(first + years * (number - 1) + 1), new Edtf.Year(first + to));
    }

    private static Edtf ofSeason(int year, Season season, int number, int of) {
        return of == 3 && season != Season.WINTER
                ? new Edtf.Month(year, 3 * season.ordinal() + 2 + number)
                : new Edtf.InSeason(year, season);
    }
}
