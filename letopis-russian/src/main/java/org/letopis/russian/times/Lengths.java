package org.letopis.russian.times;

import java.util.Optional;
import java.util.Set;
import org.letopis.russian.times.Expression.Length;
import org.letopis.russian.times.Expression.Vague;
import org.letopis.russian.times.Term.Kind;

/// Lengths of time: «три года», «почти пятьдесят пять лет», «полтора месяца», «несколько лет», «целый год».
final class Lengths implements Family {

    private static final Set<String> MEASURING =
            Set.of("почти", "около", "более", "свыше", "больше", "менее", "меньше", "ок", "приблизительно", "примерно");

    @Override
    public Optional<Match> read(Items items, int at) {
        int from = at;
        while (items.isOneOf(from, MEASURING) && from < at + 2) {
            from++;
        }
        from = items.is(from, "чем") ? from + 1 : from;
        boolean measured = from > at;
        return length(items, from)
                .filter(found -> measured || isSure(items, at, found.end()))
                .map(found -> new Match(found.end(), new Length(found.value()), "length"))
                .or(() -> vague(items, at));
    }

    /// A length in ISO 8601.
    static Optional<Found<String>> length(Items items, int at) {
        if (items.isOneOf(at, "полгода", "полугода")) {
            return Optional.of(new Found<>("P6M", at + 1));
        }
        if (items.is(at, "полвека")) {
            return Optional.of(new Found<>("P50Y", at + 1));
        }
        if (items.form(at).startsWith("полтор") && items.is(at + 1, Kind.UNIT)) {
            return half(1, Unit.of(items.term(at + 1))).map(iso -> new Found<>(iso, at + 2));
        }
        var count = count(items, at);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int number = count.get().value();
        int end = count.get().end();
        if (items.is(end, "с") && items.form(end + 1).startsWith("половин") && items.is(end + 2, Kind.UNIT)) {
            int unit = end + 2;
            return half(number, Unit.of(items.term(unit))).map(iso -> new Found<>(iso, unit + 1));
        }
        return items.is(end, Kind.UNIT)
                ? Optional.of(new Found<>(Unit.of(items.term(end)).length(number), end + 1))
                : Optional.empty();
    }

    /// The count before a unit; «год», «месяц» alone count one.
    static Optional<Found<Integer>> count(Items items, int at) {
        if (items.is(at, Kind.UNIT) && !Pointers.isPlural(items, at) && !items.is(at, "лет") && items.form(at).length() > 2) {
            return Optional.of(new Found<>(1, at));
        }
        return Numerals.cardinal(items, at).filter(found -> found.value() > 0 && found.value() < 1000);
    }

    private static Optional<String> half(int number, Unit unit) {
        return switch (unit) {
            case YEAR -> Optional.of("P" + number + "Y6M");
            case HOUR -> Optional.of("PT" + number + "H30M");
            case MONTH -> Optional.of("P" + number + "M15D");
            case DECADE -> Optional.of(Unit.YEAR.length(number * 10 + 5));
            case CENTURY -> Optional.of(Unit.YEAR.length(number * 100 + 50));
            case MINUTE, DAY, WEEK -> Optional.empty();
        };
    }

    /// «3 г.» is a length after «на», «к» and «через» only; a unit alone («год») after «на», «за», «целый».
    private static boolean isSure(Items items, int at, int end) {
        if (items.is(at, Kind.UNIT)) {
            boolean introduced = items.isOneOf(at - 1, Set.of("на", "за", "целый", "целую", "через", "почти"));
            return introduced && !items.is(end, ".") || items.is(end, "с") && items.is(end + 1, "лишним");
        }
        if (items.is(end - 1, "г")) {
            return items.digits(at) == 1 && items.isOneOf(at - 1, Set.of("на", "к", "через", "за", "теч", "течение", "—", ","));
        }
        return !items.isOneOf(end - 1, "год", "году") || items.number(at) < 32 && !items.is(at - 1, "в");
    }

    /// «несколько лет», «долгие годы», «последние месяцы», «целыми днями», «всю ночь».
    private static Optional<Match> vague(Items items, int at) {
        boolean plural = items.is(at + 1, Kind.UNIT) && (Pointers.isPlural(items, at + 1) || items.is(at + 1, "лет"));
        boolean singular = items.is(at + 1, Kind.UNIT) || items.is(at + 1, Kind.DAYPART);
        boolean first = items.is(at, Kind.ORDINAL) && items.form(at).startsWith("первы");
        if (items.is(at, Kind.WHOLE) && singular && !plural && items.is(at + 1, Kind.UNIT)) {
            return Optional.of(new Match(at + 2, new Length(Unit.of(items.term(at + 1)).length(1)), "length.whole"));
        }
        boolean holds = plural && (items.is(at, Kind.VAGUE) || items.is(at, Kind.LAST) || items.is(at, Kind.WHOLE) || first || isPast(items, at))
                || items.is(at, Kind.WHOLE) && singular;
        if (holds) {
            return Optional.of(new Match(at + 2, new Vague(), "length.vague"));
        }
        // «последние два года», «первые три дня»
        if (items.is(at, Kind.LAST) || first) {
            return length(items, at + 1)
                    .filter(found -> found.end() > at + 2)
                    .map(found -> new Match(found.end(), new Length(found.value()), "length"));
        }
        return Optional.empty();
    }

    private static boolean isPast(Items items, int at) {
        return items.is(at, Kind.POINTER) && items.term(at).value() >= 2;
    }
}
