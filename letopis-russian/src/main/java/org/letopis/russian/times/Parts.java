package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.Part;
import org.letopis.russian.times.Expression.Year;
import org.letopis.russian.times.Term.Kind;

/// Parts of something longer: «в начале 1917», «в конце ноября», «во второй половине XIX в.», «в первых числах мая».
final class Parts implements Family {

    @Override
    public Optional<Match> read(Items items, int at) {
        return operand(items, at);
    }

    static Optional<Match> operand(Items items, int at) {
        if (items.is(at, Kind.PART)) {
            return of(items, at + 1, items.term(at).value(), 3);
        }
        if (items.is(at, Kind.FRACTION) && items.term(at).value() == 2) {
            return of(items, at + 1, 2, 3);
        }
        if (items.is(at, Kind.LAST)) {
            return items.is(at + 1, Kind.FRACTION)
                    ? of(items, at + 2, items.term(at + 1).value(), items.term(at + 1).value())
                    : ofNumbers(items, at, 3);
        }
        if (items.form(at).startsWith("перв")) {
            var days = ofNumbers(items, at, 1);
            if (days.isPresent()) {
                return days;
            }
        }
        var ordinal = Numerals.anyOrdinal(items, at);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int number = ordinal.get().value();
        int end = ordinal.get().end();
        if (items.is(end, Kind.FRACTION)) {
            int of = items.term(end).value();
            return number <= of ? of(items, end + 1, number, of) : Optional.empty();
        }
        return items.is(end, Kind.QUARTER) && number <= 4 ? quarter(items, end + 1, number) : Optional.empty();
    }

    /// «в первых числах мая 1917».
    private static Optional<Match> ofNumbers(Items items, int at, int part) {
        return items.form(at + 1).startsWith("числ") ? of(items, at + 2, part, 3) : Optional.empty();
    }

    private static Optional<Match> quarter(Items items, int at, int number) {
        return Years.after(items, at)
                .map(year -> new Match(year.end(), new Expression.Quarter(number, year.value()), "part.quarter"));
    }

    private static Optional<Match> of(Items items, int at, int number, int of) {
        return whole(items, at).map(whole -> new Match(whole.end(), new Part(number, of, whole.expression()), "part"));
    }

    private static Optional<Match> whole(Items items, int at) {
        return Decades.operand(items, at)
                .or(() -> Centuries.operand(items, at))
                .or(() -> Months.operand(items, at))
                .or(() -> Seasons.operand(items, at))
                .or(() -> new YearRanges().read(items, at))
                .or(() -> Years.after(items, at).map(year -> new Match(year.end(), new Year(year.value()), "year")));
    }
}
