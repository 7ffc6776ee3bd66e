package org.letopis.russian.times;

import java.util.ArrayList;
import java.util.List;
import org.letopis.russian.times.Expression.Day;
import org.letopis.russian.times.Expression.DayNumber;
import org.letopis.russian.times.Expression.DoubleDay;
import org.letopis.russian.times.Times.Reach;

/// Times in a row lend each other what they leave out: «26 и 27 марта 1917», «с февраля по сентябрь 1919 г.».
final class Rows {

    private Rows() {}

    static List<Reach> borrow(Items items, List<Reach> reaches) {
        List<Reach> lent = new ArrayList<>(reaches);
        for (int i = lent.size() - 2; i >= 0; i--) {
            Reach reach = lent.get(i);
            Reach next = lent.get(i + 1);
            if (isRow(items, reach.end(), next.first())) {
                lent.set(i, reach.with(lend(reach.expression(), next.expression())));
            }
        }
        return lent;
    }

    /// Only a joint stands between them, perhaps with a preposition: «в мае и в июне».
    private static boolean isRow(Items items, int from, int to) {
        return to - from == 1 && items.isOneOf(from, Lists.JOINTS)
                || to - from == 2 && items.isOneOf(from, Lists.JOINTS) && items.isOneOf(from + 1, Years.PREPOSITIONS);
    }

    private static Expression lend(Expression time, Expression giver) {
        if (time instanceof DayNumber(int number)) {
            return switch (giver) {
                case Day(int month, _, var year, var style) -> new Day(month, number, year, style);
                case DoubleDay(Day julian, _) -> new Day(julian.month(), number, julian.year(), julian.style());
                default -> time;
            };
        }
        return Ranges.withYearOf(time, giver);
    }
}
