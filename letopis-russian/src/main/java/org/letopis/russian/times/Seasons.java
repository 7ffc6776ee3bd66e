package org.letopis.russian.times;

import java.util.Optional;
import java.util.Set;
import org.letopis.russian.times.Expression.InSeason;
import org.letopis.russian.times.Expression.YearName;
import org.letopis.russian.times.Term.Kind;
import org.letopis.time.Season;

/// Seasons: «летом 1917», «той же осенью», «зимой 1917/18 г.».
final class Seasons implements Family {

    private static final Set<String> PREPOSITIONS =
            Set.of("в", "к", "с", "до", "на", "за", "от", "всю", "все", "под", "через", "начиная", "эту", "лишь");
    private static final Set<String> ADVERBS = Set.of("весной", "весною", "летом", "осенью", "зимой", "зимою");

    @Override
    public Optional<Match> read(Items items, int at) {
        var pointer = Pointers.read(items, at);
        if (pointer.isPresent()) {
            int end = pointer.get().end();
            return items.is(end, Kind.SEASON)
                    ? Optional.of(new Match(end + 1, new InSeason(season(items, end), pointer.get().value().year()), "season.pointed"))
                    : Optional.empty();
        }
        return operand(items, at).filter(season -> isAlone(items, at, season));
    }

    static Optional<Match> operand(Items items, int at) {
        if (!items.is(at, Kind.SEASON)) {
            return Optional.empty();
        }
        Season season = season(items, at);
        if (season == Season.WINTER) {
            var winter = twoYears(items, at + 1);
            if (winter.isPresent()) {
                return winter;
            }
        }
        var year = Years.after(items, at + 1);
        YearName name = year.map(Found::value).orElse(YearName.ABSENT);
        return Optional.of(new Match(year.map(Found::end).orElse(at + 1), new InSeason(season, name), "season"));
    }

    private static Season season(Items items, int at) {
        return Season.values()[items.term(at).value()];
    }

    /// «зимой 1917/18 г.», «зимой 1920—1921 гг.»: December to February.
    private static Optional<Match> twoYears(Items items, int at) {
        var years = YearRanges.years(items, at);
        return years.filter(range -> range.value()[1] == range.value()[0] + 1).map(range -> {
            var from = new Expression.Month(12, new YearName.Given(range.value()[0]));
            var to = new Expression.Month(2, new YearName.Given(range.value()[1]));
            return new Match(range.end(), new Expression.Range(from, to), "season.winter");
        });
    }

    /// «Весна» is also a title and «лета» are also years of age: without a year only the adverbs and what a preposition
    /// introduces count.
    private static boolean isAlone(Items items, int at, Match match) {
        return !(match.expression() instanceof InSeason(_, YearName.Absent _))
                || items.isOneOf(at, ADVERBS)
                || items.isOneOf(at - 1, PREPOSITIONS) && !items.is(at, "лета")
                || items.isOneOf(at - 1, Lists.JOINTS) && items.is(at - 2, Kind.SEASON)
                || items.is(at, "лета") && items.isOneOf(at - 1, "с", "до");
    }
}
