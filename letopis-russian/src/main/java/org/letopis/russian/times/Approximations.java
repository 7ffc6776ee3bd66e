package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Expression.Length;
import org.letopis.russian.times.Term.Kind;

/// What says that a time is about right, doubtful or only a limit: «ок. 1880», «1880 (?)», «не позднее 1905».
///
/// @param plain everything that can be so
record Approximations(Family plain) implements Family {

    @Override
    public Optional<Match> read(Items items, int at) {
        if (items.is(at, Kind.ABOUT) && items.term(at).value() == 1) {
            return plain.read(items, afterPreposition(items, at + 1))
                    .filter(match -> !(match.expression() instanceof Length))
                    .map(match -> new Match(match.end(), new Expression.About(match.expression()), "about"));
        }
        if (items.is(at, "не")) {
            return limit(items, at + 1);
        }
        return plain.read(items, at).flatMap(match -> doubted(items, match));
    }

    private Optional<Match> limit(Items items, int at) {
        boolean latest = items.isOneOf(at, "позднее", "позже");
        if (!latest && !items.isOneOf(at, "ранее", "раньше")) {
            return Optional.empty();
        }
        int next = items.is(at + 1, ",") ? at + 2 : at + 1;
        next = afterPreposition(items, items.is(next, "чем") ? next + 1 : next);
        return plain.read(items, next)
                .filter(match -> !(match.expression() instanceof Length))
                .map(match -> new Match(
                        match.end(),
                        latest ? new Expression.NotAfter(match.expression()) : new Expression.NotBefore(match.expression()),
                        latest ? "about.not-after" : "about.not-before"));
    }

    private static int afterPreposition(Items items, int at) {
        return items.isOneOf(at, "в", "во") || items.is(at, "с") ? at + 1 : at;
    }

    /// «1880(?)», «1851?—1928»: a question mark that closes no sentence.
    private static Optional<Match> doubted(Items items, Match match) {
        int at = match.end();
        if (items.isOneOf(at, "(", "[") && items.is(at + 1, "?") && items.isOneOf(at + 2, ")", "]")) {
            return Optional.of(new Match(at + 3, new Expression.Doubted(match.expression()), "about.doubted"));
        }
        boolean inside = items.has(at + 1) && !items.isCapitalized(at + 1) && !items.isSpaced(at);
        return items.is(at, "?") && inside && isDate(match.expression())
                ? Optional.of(new Match(at + 1, new Expression.Doubted(match.expression()), "about.doubted"))
                : Optional.empty();
    }

    private static boolean isDate(Expression expression) {
        return expression instanceof Expression.Year || expression instanceof Expression.Day || expression instanceof Expression.Month;
    }
}
