package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.FromNow;
import org.letopis.russian.times.Expression.Later;
import org.letopis.russian.times.Expression.Shift;
import org.letopis.russian.times.Expression.Vague;
import org.letopis.russian.times.Pointers.Direction;
import org.letopis.russian.times.Term.Kind;

/// Times counted from another: «в том же году», «через три года», «годом ранее», «месяц спустя», «два года назад».
final class Relatives implements Family {

    @Override
    public Optional<Match> read(Items items, int at) {
        return pointed(items, at)
                .or(() -> before(items, at))
                .or(() -> after(items, at))
                .or(() -> instrumental(items, at));
    }

    /// «том же году», «следующий день», «следующие два года», «прошлом месяце», «тем же вечером».
    private static Optional<Match> pointed(Items items, int at) {
        var pointer = Pointers.read(items, at);
        if (pointer.isEmpty()) {
            return Optional.empty();
        }
        Direction direction = pointer.get().value();
        int end = pointer.get().end();
        if (items.is(end, Kind.DAYPART)) {
            Expression day = direction == Direction.NEXT ? new Shift(1, Unit.DAY) : direction == Direction.SAME ? new Expression.Same(Unit.DAY) : new Vague();
            return Optional.of(new Match(end + 1, day, "relative.daypart"));
        }
        if (direction == Direction.NEXT && !items.is(end, Kind.UNIT)) {
            var count = Numerals.cardinal(items, end);
            return count.filter(found -> items.is(found.end(), Kind.UNIT) && found.value() < 100)
                    .map(found -> new Match(
                            found.end() + 1, new Expression.Next(found.value(), Unit.of(items.term(found.end()))), "relative.next"));
        }
        if (!items.is(end, Kind.UNIT) || items.form(end).length() == 1 && !items.is(end, "г")) {
            return Optional.empty();
        }
        Unit unit = Unit.of(items.term(end));
        // «В тот же час» is a manner of saying at once.
        boolean instant = unit == Unit.HOUR || unit == Unit.MINUTE;
        if (instant || Pointers.isPlural(items, end) || items.is(end, "лет")) {
            return Optional.empty();
        }
        return Optional.of(new Match(end + 1, pointedUnit(direction, unit), "relative.pointed"));
    }

    private static Expression pointedUnit(Direction direction, Unit unit) {
        if (unit == Unit.YEAR) {
            return new Expression.Year(direction.year());
        }
        return switch (direction) {
            case SAME -> new Expression.Same(unit);
            case THIS -> unit == Unit.DAY ? new Expression.Same(unit) : new FromNow(0, unit);
            case NEXT -> new Shift(1, unit);
            case LAST -> new FromNow(-1, unit);
            case PREVIOUS -> new Shift(-1, unit);
        };
    }

    /// «через три года», «спустя год», «за год до этого».
    private static Optional<Match> before(Items items, int at) {
        boolean later = items.is(at, "через") || items.is(at, "спустя");
        if (!later && !items.is(at, "за")) {
            return Optional.empty();
        }
        int from = items.isOneOf(at + 1, "почти", "еще") || items.is(at + 1, "ровно") ? at + 2 : at + 1;
        if (later && items.is(from, Kind.VAGUE) && items.is(from + 1, Kind.UNIT)) {
            return Optional.of(new Match(from + 2, new Later(), "relative.later"));
        }
        if (later && items.isOneOf(from, "полгода", "полугода")) {
            return Optional.of(new Match(from + 1, new Shift(6, Unit.MONTH), "relative.later"));
        }
        var counted = counted(items, from);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        int end = counted.get().end();
        if (later) {
            return Optional.of(new Match(end, counted.get().value().shift(1), "relative.later"));
        }
        boolean anchored = items.is(end, "до") && (items.isOneOf(end + 1, "этого", "того") || items.is(end + 1, "сего"));
        return anchored ? Optional.of(new Match(end + 2, counted.get().value().shift(-1), "relative.earlier")) : Optional.empty();
    }

    /// «год спустя», «три года назад», «два года тому назад», «несколько лет спустя».
    private static Optional<Match> after(Items items, int at) {
        if (items.is(at, Kind.VAGUE) && items.is(at + 1, Kind.UNIT) && items.isOneOf(at + 2, "спустя", "назад")) {
            return Optional.of(new Match(at + 3, items.is(at + 2, "спустя") ? new Later() : new Vague(), "relative.later"));
        }
        if (items.is(at, "полгода") && items.is(at + 1, "спустя")) {
            return Optional.of(new Match(at + 2, new Shift(6, Unit.MONTH), "relative.later"));
        }
        return counted(items, at).flatMap(counted -> {
            int end = counted.end();
            if (items.is(end, "тому") && items.is(end + 1, "назад")) {
                end++;
            }
            return switch (items.form(end)) {
                case "спустя", "позже", "позднее" -> Optional.of(new Match(end + 1, counted.value().shift(1), "relative.later"));
                case "назад" -> Optional.of(new Match(end + 1, counted.value().fromNow(), "relative.ago"));
                case "ранее", "раньше" -> Optional.of(new Match(end + 1, counted.value().shift(-1), "relative.earlier"));
                default -> Optional.empty();
            };
        });
    }

    /// «годом ранее», «двумя годами позже», «месяцем раньше», «днём позже».
    private static Optional<Match> instrumental(Items items, int at) {
        var number = Numerals.cardinal(items, at);
        int unit = number.map(Found::end).orElse(at);
        boolean form = switch (items.form(unit)) {
            case "годом", "годами", "месяцем", "месяцами", "днем", "днями", "неделей", "неделями", "веком" -> true;
            default -> false;
        };
        if (!form) {
            return Optional.empty();
        }
        int sign = switch (items.form(unit + 1)) {
            case "позже", "позднее", "спустя" -> 1;
            case "ранее", "раньше", "прежде" -> -1;
            default -> 0;
        };
        int count = number.map(Found::value).orElse(1);
        return sign == 0
                ? Optional.empty()
                : Optional.of(new Match(unit + 2, new Shift(sign * count, Unit.of(items.term(unit))), "relative.measured"));
    }

    private record Counted(int count, Unit unit) {

        Shift shift(int sign) {
            return new Shift(sign * count, unit);
        }

        FromNow fromNow() {
            return new FromNow(-count, unit);
        }
    }

    private static Optional<Found<Counted>> counted(Items items, int at) {
        return Lengths.count(items, at)
                .filter(count -> items.is(count.end(), Kind.UNIT))
                .map(count -> new Found<>(new Counted(count.value(), Unit.of(items.term(count.end()))), count.end() + 1));
    }
}
