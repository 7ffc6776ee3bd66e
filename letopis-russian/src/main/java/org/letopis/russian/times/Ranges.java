package org.letopis.russian.times;

import java.util.List;
import java.util.Optional;
import org.letopis.russian.times.Expression.Day;
import org.letopis.russian.times.Expression.DoubleDay;
import org.letopis.russian.times.Expression.InSeason;
import org.letopis.russian.times.Expression.Month;
import org.letopis.russian.times.Expression.Part;
import org.letopis.russian.times.Expression.Range;
import org.letopis.russian.times.Expression.YearName;

/// Two times and a dash: «июль—авг. 1917», «окт. 1917 — март 1918», «конец 1890-х — начало 1900-х».
final class Ranges implements Family {

    private static final List<Family> OPERANDS = List.of(
            new NumericDays(), new Days(), Parts::operand, Decades::operand, Months::operand, Seasons::operand, new Years());

    @Override
    public Optional<Match> read(Items items, int at) {
        var from = operand(items, at);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int dash = from.get().end();
        int next = items.afterDash(dash);
        if (next == dash) {
            return Optional.empty();
        }
        return operand(items, next)
                .filter(to -> isPair(from.get().expression(), to.expression()))
                .map(to -> new Match(
                        to.end(),
                        new Range(withYearOf(from.get().expression(), to.expression()), to.expression()),
                        "range"));
    }

    private static Optional<Match> operand(Items items, int at) {
        return OPERANDS.stream()
                .map(family -> family.read(items, at))
                .flatMap(Optional::stream)
                .reduce((a, b) -> b.end() > a.end() ? b : a);
    }

    /// «В 1905 — 12 мая» is no range: a bare year before a day without one.
    private static boolean isPair(Expression from, Expression to) {
        boolean yearless = to instanceof Day(_, _, YearName.Absent _, _) || to instanceof Expression.DayNumber;
        return !(from instanceof Expression.DayNumber) && !(yearless && from instanceof Expression.Year);
    }

    /// The first time takes its year from the second: «июль—авг. 1917».
    static Expression withYearOf(Expression time, Expression giver) {
        return year(giver).map(year -> withYear(time, year)).orElse(time);
    }

    private static Expression withYear(Expression time, YearName year) {
        return switch (time) {
            case Day(int month, int day, YearName.Absent _, var style) -> new Day(month, day, year, style);
            case Month(int month, YearName.Absent _) -> new Month(month, year);
            case InSeason(var season, YearName.Absent _) -> new InSeason(season, year);
            case Part(int number, int of, Expression whole) -> new Part(number, of, withYear(whole, year));
            case DoubleDay(Day julian, Day gregorian) ->
                new DoubleDay((Day) withYear(julian, year), (Day) withYear(gregorian, year));
            default -> time;
        };
    }

    /// The year that a time names.
    static Optional<YearName> year(Expression time) {
        return switch (time) {
            case Day day -> day.year().ifNamed();
            case Month month -> month.year().ifNamed();
            case InSeason season -> season.year().ifNamed();
            case DoubleDay both -> both.julian().year().ifNamed();
            case Part part -> year(part.whole());
            case Range range -> year(range.from());
            default -> Optional.empty();
        };
    }
}
