package org.letopis.russian.times;

import java.util.Optional;
import java.util.Set;
import org.letopis.russian.times.Expression.FromNow;
import org.letopis.russian.times.Expression.Shift;
import org.letopis.russian.times.Term.Kind;

/// Days by their place before or after another: «вчера», «накануне», «во вторник», «в пятницу, 19 мая».
final class Deictics implements Family {

    private static final Set<String> PREPOSITIONS = Set.of("в", "во", "до", "с", "на", "к");

    @Override
    public Optional<Match> read(Items items, int at) {
        if (items.is(at, Kind.DEICTIC)) {
            return Optional.of(new Match(at + 1, new FromNow(items.term(at).value(), Unit.DAY), "deictic"));
        }
        if (items.is(at, "накануне")) {
            return Optional.of(new Match(at + 1, new Shift(-1, Unit.DAY), "deictic"));
        }
        if (!items.is(at, Kind.WEEKDAY)) {
            return Optional.empty();
        }
        int next = items.is(at + 1, ",") ? at + 2 : at + 1;
        var date = new Days().read(items, next).filter(day -> !(day.expression() instanceof Expression.DayNumber));
        if (date.isPresent()) {
            return Optional.of(new Match(date.get().end(), date.get().expression(), "weekday.day"));
        }
        return items.isOneOf(at - 1, PREPOSITIONS)
                ? Optional.of(new Match(at + 1, new Expression.Weekday(items.term(at).value()), "weekday"))
                : Optional.empty();
    }
}
