package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.Range;
import org.letopis.russian.times.Expression.Year;
import org.letopis.russian.times.Expression.YearName;
import org.letopis.russian.times.Term.Kind;

/// Two years and a dash: «1908—12», «1919–1926 гг.», «1904/05».
final class YearRanges implements Family {

    @Override
    public Optional<Match> read(Items items, int at) {
        if (items.is(at - 1, Kind.NUMBERING) || items.is(at - 1, "с") && items.has(at - 1) && items.word(at - 1).text().endsWith(".")) {
            return Optional.empty();
        }
        return years(items, at).map(years -> {
            var from = new Year(new YearName.Given(years.value()[0]));
            var to = new Year(new YearName.Given(years.value()[1]));
            return new Match(years.end(), new Range(from, to), "year.range");
        });
    }

    /// The first and the last year.
    static Optional<Found<int[]>> years(Items items, int at) {
        if (!items.isBare(at, 4) || items.number(at) < 500 || items.number(at) > 2100) {
            return Optional.empty();
        }
        int first = items.number(at);
        int next = items.isYearWord(at + 1) ? at + 2 : at + 1;
        boolean slash = items.is(next, "/");
        int to = slash ? next + 1 : items.afterDash(next);
        if (to == next || !items.ending(to).isEmpty() || items.is(to + 1, Kind.MONTH) || Years.isCounted(items, to)) {
            return Optional.empty();
        }
        int last = items.digits(to) == 2 ? first / 100 * 100 + items.number(to) : items.number(to);
        boolean fits = (items.digits(to) == 2 || items.digits(to) == 4) && last > first && last < first + 200 && last <= 2100;
        if (!fits || slash && last != first + 1) {
            return Optional.empty();
        }
        return Optional.of(new Found<>(new int[] {first, last}, yearWord(items, to + 1)));
    }

    /// After «гг.», «годы», «уч. год».
    private static int yearWord(Items items, int at) {
        int word = items.isOneOf(at, "уч", "учебный") || items.isOneOf(at, "учебного", "учебном") ? at + 1 : at;
        return items.isYearWord(word) ? word + 1 : at;
    }
}
