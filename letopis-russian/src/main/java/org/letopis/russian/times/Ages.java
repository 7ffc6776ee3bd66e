package org.letopis.russian.times;

import java.util.Optional;
import java.util.Set;
import org.letopis.russian.times.Expression.Age;
import org.letopis.russian.times.Term.Kind;

/// Ages: «девяти лет», «в возрасте 60 лет», «на 61-м году жизни», «18 лет от роду».
final class Ages implements Family {

    private static final Set<String> TURNING =
            Set.of("исполнилось", "исполнился", "исполняется", "исполнится", "минуло", "стукнуло", "возрасте", "возраста");
    private static final Set<String> BEING = Set.of("было", "шел", "едва", "только", "всего", "уже");

    @Override
    public Optional<Match> read(Items items, int at) {
        return yearOfLife(items, at).or(() -> years(items, at));
    }

    /// «87-м году жизни»; without «жизни» after «на» and a number that no year of a stay reaches.
    private static Optional<Match> yearOfLife(Items items, int at) {
        var number = items.number(at) > 0 && !items.ending(at).isEmpty()
                ? Optional.of(new Found<>(items.number(at), at + 1))
                : Numerals.ordinal(items, at);
        if (number.isEmpty() || number.get().value() > 120 || !items.isUnit(number.get().end(), Unit.YEAR)) {
            return Optional.empty();
        }
        int year = number.get().end();
        int end = items.is(year + 1, "жизни") ? year + 2 : year + 1;
        boolean age = end > year + 1 || items.is(at - 1, "на") && number.get().value() >= 12 && items.isOneOf(year, "году", "год");
        return age ? Optional.of(made(number.get().value() - 1, end)) : Optional.empty();
    }

    private static Optional<Match> years(Items items, int at) {
        var number = Numerals.cardinal(items, at);
        if (number.isEmpty() || number.get().value() > 120) {
            return Optional.empty();
        }
        int unit = number.get().end();
        if (!items.isOneOf(unit, "лет", "года") && !items.isOneOf(unit, "год", "году")) {
            return Optional.empty();
        }
        if (items.is(unit + 1, "от") && items.is(unit + 2, "роду")) {
            return Optional.of(made(number.get().value(), unit + 3));
        }
        boolean turning = items.isOneOf(at - 1, TURNING) || items.isOneOf(at - 2, TURNING) && items.isOneOf(at - 1, BEING);
        boolean being = items.isOneOf(at - 1, BEING) && isDative(items, at);
        return turning || being || isGenitiveAlone(items, at, unit)
                ? Optional.of(made(number.get().value(), unit + 1))
                : Optional.empty();
    }

    /// «ему было 18 лет», «Льву шёл»: a dative shortly before.
    private static boolean isDative(Items items, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
            if (items.isOneOf(i, "ему", "ей") || items.isOneOf(i, "мне", "нам")) {
                return true;
            }
        }
        return false;
    }

    /// «Девяти лет его отвезли в Одессу», «умер пятидесяти лет»: the genitive with no word before it that asks for one.
    private static boolean isGenitiveAlone(Items items, int at, int unit) {
        if (items.number(at) >= 0 || !items.is(unit, "лет") || !isGenitive(items, at)) {
            return false;
        }
        boolean opens = at == 0 || items.isOneOf(at - 1, ",", "—") || items.isOneOf(at - 1, ";", "и");
        return opens || items.word(at - 1).tag().isVerb();
    }

    private static boolean isGenitive(Items items, int at) {
        String form = items.form(at);
        return items.is(at, Kind.CARDINAL) && (form.endsWith("и") || form.endsWith("х") || form.equals("сорока") || form.equals("ста"));
    }

    private static Match made(int years, int end) {
        return new Match(end, new Age(Unit.YEAR.length(years)), "age");
    }
}
