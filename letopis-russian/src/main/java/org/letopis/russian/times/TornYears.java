package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.Fixed;
import org.letopis.russian.times.Expression.Range;
import org.letopis.russian.times.Expression.Year;
import org.letopis.russian.times.Expression.YearName;
import org.letopis.time.Edtf;

/// Years of which a note knows only the beginning: «(17..—1861)», «(1840—189.)».
final class TornYears implements Family {

    @Override
    public Optional<Match> read(Items items, int at) {
        var torn = torn(items, at);
        if (torn.isPresent()) {
            int next = items.afterDash(torn.get().end());
            if (next > torn.get().end() && items.isBare(next, 4)) {
                var to = new Year(new YearName.Given(items.number(next)));
                return Optional.of(new Match(next + 1, new Range(torn.get().expression(), to), "year.torn"));
            }
            return torn;
        }
        int next = items.afterDash(at + 1);
        if (next > at + 1 && items.isBare(at, 4)) {
            var from = new Year(new YearName.Given(items.number(at)));
            return torn(items, next).map(to -> new Match(to.end(), new Range(from, to.expression()), "year.torn"));
        }
        return Optional.empty();
    }

    private static Optional<Match> torn(Items items, int at) {
        int first = items.number(at);
        int dots = dots(items, at + 1);
        if (items.isBare(at, 2) && first >= 10 && first <= 20 && dots == 2) {
            int end = items.is(at + 1, ".") ? at + 3 : at + 2;
            return Optional.of(new Match(end, new Fixed(new Edtf.Century(first * 100)), "year.torn"));
        }
        boolean closes = items.isOneOf(at + 2, ")", ",") || items.isDash(at + 2);
        return items.isBare(at, 3) && first >= 100 && dots == 1 && closes
                ? Optional.of(new Match(at + 2, new Fixed(new Edtf.Decade(first * 10)), "year.torn"))
                : Optional.empty();
    }

    /// Full stops that stand close to the figures.
    private static int dots(Items items, int at) {
        if (items.isSpaced(at) || !items.has(at)) {
            return 0;
        }
        if (items.is(at, "..") || items.is(at, "…") || items.is(at, "...")) {
            return 2;
        }
        boolean one = items.is(at, ".");
        return !one ? 0 : items.is(at + 1, ".") && !items.isSpaced(at + 1) ? 2 : 1;
    }
}
