package org.letopis.export;

import java.time.Month;
import java.time.format.TextStyle;
import org.letopis.time.Dating;
import org.letopis.time.Edtf;
import org.letopis.time.Edtf.Qualification;

/// Dates in words: `7 нояб. 1879 (26 окт. ст. ст.)`, `с 1936`, `1920-е`.
final class DateWords {

    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII", "XIX", "XX", "XXI"
    };

    private final Wording wording;

    DateWords(Wording wording) {
        this.wording = wording;
    }

    /// The Gregorian date, with the day in the old style where the source gives that.
    String of(Dating dating) {
        String meaning = of(dating.edtf());
        if (dating.edtf() instanceof Edtf.Day && dating.written() instanceof Edtf.Day written
                && !written.equals(dating.edtf())) {
            return wording.of("date.old", meaning, written.day() + " " + month(written.month()));
        }
        return meaning;
    }

    String of(Edtf date) {
        return switch (date) {
            case Edtf.Day(int year, int month, int day) -> day + " " + month(month) + " " + year(year);
            case Edtf.Month(int year, int month) -> monthAlone(month) + " " + year(year);
            case Edtf.Year(int year) -> year(year);
            case Edtf.Decade(int first) -> wording.of("date.decade", year(first));
            case Edtf.Century(int first) -> wording.of("date.century", century(first / 100 + 1));
            case Edtf.InSeason(int year, var season) ->
                wording.of("season." + Labels.of(season)) + " " + year(year);
            case Edtf.Quarter(int year, int quarter) -> wording.of("date.quarter", ROMAN[quarter - 1], year(year));
            case Edtf.YearlessDay(int month, int day) -> day + " " + month(month);
            case Edtf.YearlessMonth(int month) -> monthAlone(month);
            case Edtf.Qualified(var point, var qualification) -> qualified(of(point), qualification);
            case Edtf.Interval(Edtf.Point from, Edtf.Point to) -> interval(from, to);
            case Edtf.Interval(Edtf.Point from, Edtf.Unbounded _) -> wording.of("date.from", of(from));
            case Edtf.Interval(Edtf.Unbounded _, Edtf.Point to) -> wording.of("date.until", of(to));
            case Edtf.Interval(Edtf.Unbounded _, Edtf.Unbounded _) -> wording.of("untold");
        };
    }

    private String qualified(String date, Qualification qualification) {
        return switch (qualification) {
            case APPROXIMATE -> wording.of("date.about", date);
            case UNCERTAIN -> wording.of("date.doubted", date);
            case BOTH -> wording.of("date.doubted", wording.of("date.about", date));
        };
    }

    private String interval(Edtf.Point from, Edtf.Point to) {
        if (from instanceof Edtf.Year(int first) && to instanceof Edtf.Year(int last)) {
            return year(first) + "–" + year(last);
        }
        if (from instanceof Edtf.Month(int year, int first) && to instanceof Edtf.Month(int other, int last) && year == other) {
            return monthAlone(first) + "–" + monthAlone(last) + " " + year(year);
        }
        return wording.of("date.between", of(from), of(to));
    }

    /// «мая» in «4 мая 1917», where it follows its day.
    private String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT, wording.locale());
    }

    /// «май» in «май 1917».
    private String monthAlone(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, wording.locale());
    }

    /// A string, since a number would be given a separator between its thousands.
    private static String year(int year) {
        return Integer.toString(year);
    }

    private String century(int number) {
        return number <= ROMAN.length ? ROMAN[number - 1] : Integer.toString(number);
    }
}
