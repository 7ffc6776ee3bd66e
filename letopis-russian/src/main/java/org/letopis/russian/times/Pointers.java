package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.YearName;
import org.letopis.russian.times.Term.Kind;

/// Reads what compares a time with another: «того же», «следующего», «прошлого».
final class Pointers {

    private Pointers() {}

    /// Which time a pointer points to.
    enum Direction {
        SAME,
        THIS,
        NEXT,
        LAST,
        PREVIOUS;

        YearName year() {
            return switch (this) {
                case SAME -> new YearName.FromContext(0);
                case THIS -> new YearName.FromNow(0);
                case NEXT -> new YearName.FromContext(1);
                case LAST -> new YearName.FromNow(-1);
                case PREVIOUS -> new YearName.FromContext(-1);
            };
        }
    }

    /// «того же», «этого же самого», «следующего». «Этот же» is the same, whatever now is.
    static Optional<Found<Direction>> read(Items items, int at) {
        if (!items.is(at, Kind.POINTER)) {
            return Optional.empty();
        }
        Direction direction = Direction.values()[items.term(at).value()];
        int end = at + 1;
        boolean stressed = items.isOneOf(end, "же", "ж");
        if (stressed) {
            end++;
        }
        if (items.form(end).startsWith("сам") && items.form(end).length() == 6) {
            end++;
        }
        return Optional.of(new Found<>(stressed && direction == Direction.THIS ? Direction.SAME : direction, end));
    }

    /// «того же года», «следующего г.», «с. г.».
    static Optional<Found<YearName>> year(Items items, int at) {
        if (items.isOneOf(at, "с", "т") && items.is(at + 1, "г") && items.word(at).text().endsWith(".")) {
            return Optional.of(new Found<>(Direction.THIS.year(), at + 2));
        }
        return read(items, at)
                .filter(pointer -> items.isYearWord(pointer.end()) && !isPlural(items, pointer.end()))
                .map(pointer -> new Found<>(pointer.value().year(), pointer.end() + 1));
    }

    static boolean isPlural(Items items, int at) {
        return switch (items.form(at)) {
            case "годы", "годов", "годам", "годами", "годах", "гг", "дни", "дней", "дням", "днями", "днях",
                    "недели", "недель", "неделях", "месяцы", "месяцев", "месяцах", "века", "веков", "веках",
                    "вечера", "вечеров", "ночи", "часы", "часов", "минуты", "минут" -> true;
            default -> false;
        };
    }
}
