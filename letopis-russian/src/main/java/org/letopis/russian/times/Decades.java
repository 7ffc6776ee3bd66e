package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.Decade;
import org.letopis.russian.times.Expression.Range;
import org.letopis.russian.times.Term.Kind;

/// Decades: «в 1920-х», «20-е годы», «двадцатые годы», «1880—1890-х гг.», «70-х гг. XIX в.».
final class Decades implements Family {

    @Override
    public Optional<Match> read(Items items, int at) {
        return operand(items, at);
    }

    static Optional<Match> operand(Items items, int at) {
        var first = years(items, at);
        int dash = first.map(Found::end).orElse(at + 1);
        if (first.isPresent() && !isTens(items, at)) {
            return Optional.of(made(items, first.get().value(), first.get().end()));
        }
        // «20—30-х», «1880-х — 1890-х»: the first may leave its ending out.
        int second = items.afterDash(dash);
        int bare = items.isBare(at, 4) || items.isBare(at, 2) ? items.number(at) : -1;
        if (second > dash && isTens(items, second) && (first.isPresent() || bare > 0 && bare % 10 == 0)) {
            var last = years(items, second);
            int from = first.map(Found::value).orElse(bare);
            if (last.isPresent()) {
                Match to = made(items, last.get().value(), last.get().end());
                return Optional.of(new Match(to.end(), new Range(sameCentury(from, to.expression()), to.expression()), "decade.range"));
            }
        }
        return first.map(decade -> made(items, decade.value(), decade.end()));
    }

    private static Expression sameCentury(int from, Expression to) {
        int years = to instanceof Decade(int last) && from < 100 && last >= 100 ? last / 100 * 100 + from : from;
        return new Decade(years);
    }

    /// The decade's years, without the century told after it.
    private static Found<Integer> found(int years, int end) {
        return new Found<>(years, end);
    }

    private static Optional<Found<Integer>> years(Items items, int at) {
        if (isTens(items, at)) {
            int value = items.digits(at) == 3 ? 1000 + items.number(at) : items.number(at);
            int end = items.isYearWord(at + 1) ? at + 2 : at + 1;
            boolean sure = items.digits(at) > 2 || end > at + 1 || isShortAlone(items, at);
            return sure ? Optional.of(found(value, end)) : Optional.empty();
        }
        // «в 1860 гг.»
        if (items.isBare(at, 4) && items.number(at) % 10 == 0 && items.is(at + 1, "гг") && items.number(at) > 1000
                && !items.isDash(at - 1) && !items.isOneOf(at - 1, "и", ",")) {
            return Optional.of(found(items.number(at), at + 2));
        }
        return Numerals.ordinal(items, at)
                .filter(ordinal -> ordinal.value() >= 10 && ordinal.value() % 10 == 0)
                .filter(ordinal -> isPlural(items.form(ordinal.end() - 1)) && items.isYearWord(ordinal.end()))
                .map(ordinal -> found(ordinal.value(), ordinal.end() + 1));
    }

    private static boolean isTens(Items items, int at) {
        int value = items.number(at);
        boolean ending = switch (items.ending(at)) {
            case "х", "е", "ые", "ых", "ым", "ми", "ыми" -> true;
            default -> false;
        };
        return ending && value >= 10 && value % 10 == 0 && items.digits(at) >= 2 && items.digits(at) <= 4;
    }

    /// «в конце 20-х», never «20-х чисел» nor «20-е августа».
    private static boolean isShortAlone(Items items, int at) {
        return !items.is(at + 1, Kind.MONTH) && Years.isElliptic(items, at)
                && (items.isOneOf(at - 1, Years.PREPOSITIONS) || items.is(at - 1, Kind.PART) || items.isDash(at - 1) || items.isDash(at + 1));
    }

    private static boolean isPlural(String form) {
        return form.endsWith("ые") || form.endsWith("ых") || form.endsWith("ым") || form.endsWith("ыми");
    }

    private static Match made(Items items, int years, int end) {
        if (years < 100) {
            var century = Centuries.century(items, end);
            if (century.isPresent() && century.get().value() > 0) {
                return new Match(century.get().end(), new Decade((century.get().value() - 1) * 100 + years), "decade");
            }
        }
        return new Match(end, new Decade(years), "decade");
    }
}
