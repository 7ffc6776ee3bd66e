package org.letopis.russian.times;

import java.util.Optional;
import java.util.Set;
import org.letopis.russian.times.Expression.Month;
import org.letopis.russian.times.Expression.YearName;
import org.letopis.russian.times.Term.Kind;

/// Months: «янв. 1928», «в мае», «окт. того же года».
final class Months implements Family {

    private static final Set<String> PREPOSITIONS =
            Set.of("в", "во", "с", "со", "до", "по", "к", "на", "за", "от", "весь", "начиная", "около", "после", "под", "сего");

    @Override
    public Optional<Match> read(Items items, int at) {
        return operand(items, at).filter(month -> isAlone(items, at, (Month) month.expression()));
    }

    /// A month where a range or a part of it is being read.
    static Optional<Match> operand(Items items, int at) {
        if (!items.is(at, Kind.MONTH)) {
            return Optional.empty();
        }
        int end = items.isOneOf(at + 1, "месяца", "месяце") ? at + 2 : items.afterStop(at + 1);
        var year = Years.after(items, end);
        // «в марте 15» is a day: its number stands before the month, so only a full year is read here.
        YearName name = year.map(Found::value).orElse(YearName.ABSENT);
        return Optional.of(new Match(year.map(Found::end).orElse(end), new Month(items.term(at).value(), name), "month"));
    }

    /// A month without a year must be introduced, so that neither Марта nor Август becomes one.
    private static boolean isAlone(Items items, int at, Month month) {
        if (month.year().ifNamed().isPresent()) {
            return true;
        }
        return items.isOneOf(at - 1, PREPOSITIONS) && !items.isCapitalized(at)
                || items.isOneOf(at - 1, Lists.JOINTS) && items.is(at - 2, Kind.MONTH);
    }
}
