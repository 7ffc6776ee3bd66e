package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.Century;
import org.letopis.russian.times.Expression.Range;
import org.letopis.segment.Token;

/// Centuries: «XIX в.», «19-й век», «в пятнадцатом столетии», «XVII—XVIII вв.», «V в. до н. э.».
final class Centuries implements Family {

    @Override
    public Optional<Match> read(Items items, int at) {
        return operand(items, at);
    }

    static Optional<Match> operand(Items items, int at) {
        int dash = items.afterDash(at + 1);
        if (dash > at + 1 && items.roman(at) > 0) {
            var last = century(items, dash);
            if (last.isPresent() && last.get().value() > items.roman(at)) {
                return Optional.of(new Match(
                        last.get().end(), new Range(new Century(items.roman(at)), new Century(last.get().value())), "century.range"));
            }
        }
        return century(items, at).map(century -> new Match(century.end(), new Century(century.value()), "century"));
    }

    /// Its number, below zero before the common era.
    static Optional<Found<Integer>> century(Items items, int at) {
        var ordinal = Numerals.anyOrdinal(items, at);
        if (ordinal.isEmpty() || ordinal.get().value() > 21 || !isCenturyWord(items, ordinal.get().end())) {
            return Optional.empty();
        }
        int number = ordinal.get().value();
        int end = ordinal.get().end() + 1;
        if (items.is(end, "до") && isEra(items, end + 1)) {
            return Optional.of(new Found<>(-number, end + 3));
        }
        return Optional.of(new Found<>(number, isEra(items, end) ? end + 2 : end));
    }

    private static boolean isEra(Items items, int at) {
        return items.isOneOf(at, "н", "нашей") && items.isOneOf(at + 1, "э", "эры");
    }

    /// «в.» is a century after a numeral, «в» a preposition.
    private static boolean isCenturyWord(Items items, int at) {
        if (items.isUnit(at, Unit.CENTURY) || items.isOneOf(at, "вв", "стол")) {
            return true;
        }
        return items.is(at, "в")
                && (items.word(at).token().kind() == Token.Kind.ABBREVIATION
                        || items.word(at).text().endsWith(".")
                        || items.is(at + 1, ".") && !items.isSpaced(at + 1));
    }
}
