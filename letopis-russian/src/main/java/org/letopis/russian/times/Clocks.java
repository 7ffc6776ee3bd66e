package org.letopis.russian.times;

import java.util.Optional;
import java.util.Set;
import org.letopis.russian.times.Expression.Clock;
import org.letopis.russian.times.Term.Kind;

/// Hours and parts of the day: «в 2 часа 52 минуты ночи», «18:30», «утром 26 октября», «ночь на 12 июня».
///
/// @param day what may stand beside a part of the day
record Clocks(Family day) implements Family {

    private static final Set<String> ADVERBS = Set.of("утром", "вечером", "ночью");
    private static final Set<String> PREPOSITIONS = Set.of("к", "до", "под", "с", "на", "в", "о", "об", "от");

    @Override
    public Optional<Match> read(Items items, int at) {
        return digital(items, at).or(() -> hours(items, at)).or(() -> partOfDay(items, at)).or(() -> dayWithPart(items, at));
    }

    private static Optional<Match> digital(Items items, int at) {
        boolean hour = items.number(at) >= 0 && items.number(at) < 24 && items.digits(at) <= 2 && items.ending(at).isEmpty();
        return hour && items.is(at + 1, ":") && items.isBare(at + 2, 2) && items.number(at + 2) < 60 && !items.isSpaced(at + 2)
                        && !items.is(at + 3, ":")
                ? clock(at + 3, "clock")
                : Optional.empty();
    }

    /// «в четыре часа утра», «в час ночи», «в 10 ч. 30 мин. вечера». Two hours without a part of the day are a length.
    private static Optional<Match> hours(Items items, int at) {
        boolean one = items.isOneOf(at, "час", "часу");
        var number = one ? Optional.of(new Found<>(1, at)) : Numerals.cardinal(items, at);
        if (number.isEmpty() || number.get().value() > 24 || !items.isUnit(number.get().end(), Unit.HOUR)) {
            return Optional.empty();
        }
        int end = number.get().end() + 1;
        var minutes = Numerals.cardinal(items, end);
        if (minutes.isPresent() && items.isUnit(minutes.get().end(), Unit.MINUTE)) {
            end = minutes.get().end() + 1;
        }
        return switch (items.form(end)) {
            case "утра", "вечера", "ночи", "дня", "пополудни", "пополуночи" -> clock(end + 1, "clock");
            default -> Optional.empty();
        };
    }

    /// «утром», «утром 26 октября», «ночь на 12 июня», «до рассвета».
    private Optional<Match> partOfDay(Items items, int at) {
        if (!items.is(at, Kind.DAYPART) && !items.is(at, "днем")) {
            return Optional.empty();
        }
        int next = items.term(at).value() == 2 && items.is(at + 1, "на") ? at + 2 : at + 1;
        next = items.is(next, "в") || items.is(next, "с") ? next + 1 : next;
        var date = day.read(items, next);
        if (date.isPresent()) {
            return Optional.of(new Match(date.get().end(), date.get().expression(), "clock.day"));
        }
        boolean alone = items.isOneOf(at, ADVERBS)
                || items.isOneOf(at - 1, PREPOSITIONS) && !items.word(at).text().isEmpty() && items.is(at, Kind.DAYPART);
        return alone ? clock(at + 1, "clock.part") : Optional.empty();
    }

    /// «26 октября вечером», «в пятницу утром».
    private Optional<Match> dayWithPart(Items items, int at) {
        return day.read(items, at)
                .filter(date -> items.isOneOf(date.end(), ADVERBS))
                .map(date -> new Match(date.end() + 1, date.expression(), "clock.day"));
    }

    private static Optional<Match> clock(int end, String rule) {
        return Optional.of(new Match(end, new Clock(), rule));
    }
}
