package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.Day;
import org.letopis.russian.times.Expression.Style;
import org.letopis.russian.times.Expression.YearName;

/// Days in figures: «14.11.1927», «3(16).12.1905», «26.10(7.11).1879», «7/20.XI.1917», «8/III 1892».
final class NumericDays implements Family {

    @Override
    public Optional<Match> read(Items items, int at) {
        if (!isPart(items, at, 31) || isInsideNumber(items, at)) {
            return Optional.empty();
        }
        int day = items.number(at);
        int end = at + 1;
        int otherDay = 0;
        int otherMonth = 0;
        if (items.isOneOf(end, "(", "[") && isPart(items, end + 1, 31) && items.isOneOf(end + 2, ")", "]")) {
            otherDay = items.number(end + 1);
            end += 3;
        } else if (items.is(end, "/") && isPart(items, end + 1, 31) && month(items, end + 3) > 0 && isSign(items, end + 2)) {
            otherDay = items.number(end + 1);
            end += 2;
        }
        if (!isSign(items, end)) {
            return Optional.empty();
        }
        int month = month(items, end + 1);
        if (month == 0) {
            return Optional.empty();
        }
        boolean roman = items.number(end + 1) < 0;
        end += 2;
        if (otherDay == 0) {
            int bracket = items.is(end, ".") ? end + 1 : end;
            if (items.isOneOf(bracket, "(", "[") && isPart(items, bracket + 1, 31) && isSign(items, bracket + 2) && month(items, bracket + 3) > 0) {
                int close = items.is(bracket + 4, ".") ? bracket + 5 : bracket + 4;
                if (!items.isOneOf(close, ")", "]")) {
                    return Optional.empty();
                }
                otherDay = items.number(bracket + 1);
                otherMonth = month(items, bracket + 3);
                end = close + 1;
            }
        } else {
            otherMonth = month;
        }
        int yearAt = isSign(items, end) || items.is(end, ",") ? end + 1 : end;
        var year = year(items, yearAt, roman || otherDay > 0, yearAt > end);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        end = year.get().end();
        if (otherDay > 0) {
            return Days.doubled(
                    new Day(month, day, year.get().value(), Style.OLD),
                    new Day(otherMonth, otherDay, year.get().value(), Style.NEW),
                    end);
        }
        Found<Style> style = Styles.after(items, end);
        return Days.made(new Day(month, day, year.get().value(), style.value()), style.end(), "day.numeric");
    }

    private static Optional<Found<YearName>> year(Items items, int at, boolean sure, boolean signed) {
        int end = items.isYearWord(at + 1) ? at + 2 : at + 1;
        if (items.isBare(at, 4) && items.number(at) > 0 && items.number(at) <= 2100) {
            return Optional.of(new Found<>(new YearName.Given(items.number(at)), end));
        }
        boolean two = items.isBare(at, 2) && signed && !items.isSpaced(at);
        return two ? Optional.of(new Found<>(new YearName.Short(items.number(at)), end)) : Optional.empty();
    }

    private static boolean isPart(Items items, int at, int most) {
        return items.number(at) >= 1 && items.number(at) <= most && items.digits(at) <= 2 && items.ending(at).isEmpty();
    }

    private static boolean isSign(Items items, int at) {
        return items.isOneOf(at, ".", "/") || items.is(at, "-") && !items.isSpaced(at);
    }

    private static int month(Items items, int at) {
        if (isPart(items, at, 12)) {
            return items.isSpaced(at) ? 0 : items.number(at);
        }
        int roman = items.roman(at);
        return roman <= 12 ? roman : 0;
    }

    private static boolean isInsideNumber(Items items, int at) {
        return items.has(at - 2) && !items.isSpaced(at) && !items.isSpaced(at - 1)
                && items.isOneOf(at - 1, ".", "/") && items.number(at - 2) >= 0;
    }
}
