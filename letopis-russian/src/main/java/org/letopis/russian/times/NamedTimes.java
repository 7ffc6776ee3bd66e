package org.letopis.russian.times;

import java.util.Optional;
import java.util.Set;
import org.letopis.russian.times.Expression.Fixed;
import org.letopis.russian.times.Term.Kind;
import org.letopis.time.Edtf;

/// The months that became events: «в дни Октября», «после Февраля», written with a capital and without a year.
final class NamedTimes implements Family {

    private static final Set<String> PREPOSITIONS = Set.of("после", "до", "накануне", "с");

    @Override
    public Optional<Match> read(Items items, int at) {
        if (items.isOneOf(at, "дни", "дней") && isNamed(items, at + 1)) {
            return Optional.of(new Match(at + 2, month(items, at + 1), "named"));
        }
        return items.isOneOf(at - 1, PREPOSITIONS) && isNamed(items, at)
                ? Optional.of(new Match(at + 1, month(items, at), "named"))
                : Optional.empty();
    }

    private static boolean isNamed(Items items, int at) {
        return items.isOneOf(at, "октября", "февраля") && items.isCapitalized(at) && Years.after(items, at + 1).isEmpty();
    }

    private static Expression month(Items items, int at) {
        return new Fixed(new Edtf.Month(1917, items.is(at, Kind.MONTH) ? items.term(at).value() : 10));
    }
}
