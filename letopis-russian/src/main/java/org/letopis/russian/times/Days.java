package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.Day;
import org.letopis.russian.times.Expression.DoubleDay;
import org.letopis.russian.times.Expression.Style;
import org.letopis.russian.times.Expression.YearName;
import org.letopis.russian.times.Term.Kind;
import org.letopis.time.Edtf;

/// Days with their month in words: «26 октября 1879 г.», «25 октября (7 ноября) 1917», «8/20 марта 1892», «26—28 мая».
final class Days implements Family {

    @Override
    public Optional<Match> read(Items items, int at) {
        var first = number(items, at);
        if (first.isEmpty() || isGluedToNumber(items, at)) {
            return Optional.empty();
        }
        int day = first.get().value();
        int next = first.get().end();
        if (items.is(next, Kind.MONTH)) {
            return withMonth(items, day, items.term(next).value(), next + 1);
        }
        if (items.isOneOf(next, "(", "[") || items.is(next, "/")) {
            return twoNumbers(items, day, next);
        }
        int afterDash = items.afterDash(next);
        if (afterDash > next) {
            return days(items, day, afterDash);
        }
        return listed(items, day, next).or(() -> ofMonthTold(items, day, next));
    }

    /// «26», «26-го», «двадцать шестого».
    static Optional<Found<Integer>> number(Items items, int at) {
        if (items.number(at) >= 0) {
            boolean fits = items.digits(at) <= 2 && items.number(at) >= 1 && items.number(at) <= 31;
            return switch (items.ending(at)) {
                case "", "го", "е", "ое", "ого", "му", "й" -> fits ? Optional.of(new Found<>(items.number(at), at + 1)) : Optional.empty();
                default -> Optional.empty();
            };
        }
        return Numerals.ordinal(items, at)
                .filter(day -> day.value() <= 31)
                .filter(day -> items.form(day.end() - 1).endsWith("го") || items.form(day.end() - 1).endsWith("е")
                        || items.form(day.end() - 1).endsWith("му"));
    }

    /// «5.26 октября» is no 26th.
    private static boolean isGluedToNumber(Items items, int at) {
        return items.has(at - 2) && !items.isSpaced(at) && !items.isSpaced(at - 1)
                && items.isOneOf(at - 1, ".", ",") && items.number(at - 2) >= 0;
    }

    private static Optional<Match> withMonth(Items items, int day, int month, int at) {
        int end = items.isOneOf(at, "месяца", "мес") ? at + 1 : items.afterStop(at);
        var year = Years.after(items, end);
        if (year.isPresent()) {
            end = year.get().end();
        }
        YearName name = year.map(Found::value).orElse(YearName.ABSENT);
        if (items.isOneOf(end, "(", "[") || items.is(end, "/")) {
            var other = secondDay(items, day, month, name, end);
            if (other.isPresent()) {
                return other;
            }
        }
        Found<Style> style = Styles.after(items, end);
        return made(new Day(month, day, name, style.value()), style.end(), "day");
    }

    /// «25 октября (7 ноября) 1917», «25 декабря 1899 (6 января 1900)», «25 октября/7 ноября 1917».
    private static Optional<Match> secondDay(Items items, int day, int month, YearName year, int bracket) {
        boolean slash = items.is(bracket, "/");
        var second = number(items, bracket + 1);
        if (second.isEmpty() || !items.is(second.get().end(), Kind.MONTH)) {
            return Optional.empty();
        }
        int otherMonth = items.term(second.get().end()).value();
        int end = items.afterStop(second.get().end() + 1);
        var inner = Years.after(items, end);
        if (inner.isPresent()) {
            end = inner.get().end();
        }
        if (!slash) {
            end = Styles.after(items, end).end();
            if (!items.isOneOf(end, ")", "]")) {
                return Optional.empty();
            }
            end++;
        }
        YearName name = year;
        var outer = year.ifNamed().isPresent() ? Optional.<Found<YearName>>empty() : Years.after(items, end);
        if (outer.isPresent()) {
            name = outer.get().value();
            end = outer.get().end();
        } else if (name.ifNamed().isEmpty() && inner.isPresent()) {
            name = inner.get().value();
        }
        YearName second2 = inner.map(Found::value).orElse(name);
        return doubled(new Day(month, day, name, Style.OLD), new Day(otherMonth, second.get().value(), second2, Style.NEW), end);
    }

    /// «1 (14) сент. 1912», «8/20 марта 1892».
    private static Optional<Match> twoNumbers(Items items, int day, int sign) {
        var second = number(items, sign + 1);
        if (second.isEmpty()) {
            return Optional.empty();
        }
        int end = second.get().end();
        if (!items.is(sign, "/")) {
            if (!items.isOneOf(end, ")", "]")) {
                return Optional.empty();
            }
            end++;
        }
        if (!items.is(end, Kind.MONTH)) {
            return Optional.empty();
        }
        int month = items.term(end).value();
        var year = Years.after(items, items.afterStop(end + 1));
        YearName name = year.map(Found::value).orElse(YearName.ABSENT);
        end = year.map(Found::end).orElse(items.afterStop(end + 1));
        return doubled(new Day(month, day, name, Style.OLD), new Day(month, second.get().value(), name, Style.NEW), end);
    }

    static Optional<Match> doubled(Day julian, Day gregorian, int end) {
        if (!isDay(julian) || !isDay(gregorian)) {
            return Optional.empty();
        }
        int ahead = Math.floorMod(dayOfYear(gregorian) - dayOfYear(julian), 365);
        return 9 <= ahead && ahead <= 15
                ? Optional.of(new Match(end, new DoubleDay(julian, gregorian), "day.double"))
                : Optional.empty();
    }

    private static int dayOfYear(Day day) {
        return new Edtf.Day(1900, day.month(), Math.min(day.day(), 28)).date().getDayOfYear() + Math.max(0, day.day() - 28);
    }

    /// «26—28 мая 1918».
    private static Optional<Match> days(Items items, int day, int at) {
        var last = number(items, at);
        if (last.isEmpty() || last.get().value() <= day || !items.is(last.get().end(), Kind.MONTH)) {
            return Optional.empty();
        }
        return withMonth(items, last.get().value(), items.term(last.get().end()).value(), last.get().end() + 1)
                .filter(match -> match.expression() instanceof Day)
                .map(match -> range(day, (Day) match.expression(), match.end()));
    }

    private static Match range(int day, Day last, int end) {
        Day first = new Day(last.month(), day, last.year(), last.style());
        return new Match(end, new Expression.Range(first, last), "day.range");
    }

    /// The «26» of «26 и 27 марта», «с 5 по 10 мая»; a row has few members.
    private static Optional<Match> listed(Items items, int day, int next) {
        int end = next;
        for (int member = 0; member < 6 && items.isOneOf(end, Lists.JOINTS); member++) {
            var following = number(items, end + 1);
            if (following.isEmpty()) {
                break;
            }
            end = following.get().end();
            if (items.is(end, Kind.MONTH)) {
                return Optional.of(new Match(next, new Expression.DayNumber(day), "day.listed"));
            }
        }
        return Optional.empty();
    }

    /// «12 числа того же месяца», «21-го».
    private static Optional<Match> ofMonthTold(Items items, int day, int next) {
        boolean number = items.isOneOf(next, "числа", "число");
        if (number) {
            int end = Pointers.read(items, next + 1)
                    .filter(pointer -> items.isUnit(pointer.end(), Unit.MONTH))
                    .map(pointer -> pointer.end() + 1)
                    .orElse(next + 1);
            return Optional.of(new Match(end, new Expression.DayNumber(day), "day.of-month"));
        }
        boolean genitive = items.ending(next - 1).equals("го") || items.ending(next - 1).equals("ого");
        return genitive && Years.isElliptic(items, next - 1)
                ? Optional.of(new Match(next, new Expression.DayNumber(day), "day.of-month"))
                : Optional.empty();
    }

    static boolean isDay(Day day) {
        return Edtf.Day.isDay(2000, day.month(), day.day());
    }

    static Optional<Match> made(Day day, int end, String rule) {
        return isDay(day) ? Optional.of(new Match(end, day, rule)) : Optional.empty();
    }
}
