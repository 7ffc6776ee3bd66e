package org.letopis.russian.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letopis.model.SourceDescription;
import org.letopis.russian.times.Expression.Range;
import org.letopis.russian.times.Expression.Year;
import org.letopis.russian.times.Expression.YearName;
import org.letopis.russian.times.Times.Reach;
import org.letopis.time.Reckoning;

/// Walks through a text and keeps the time that it has reached.
final class Narration {

    private static final Set<String> BIRTH = Set.of("род", "родился", "родилась", "р", "рожд", "рожден", "рождения");
    private static final Set<String> DEATH =
            Set.of("ум", "умер", "умерла", "скончался", "скончалась", "погиб", "погибла", "убит", "убита", "расстрелян", "казнен");

    private final Resolver resolver;
    private TimeContext context;
    private int paragraph = -1;
    private int sentences;
    private boolean dateKnown;

    Narration(SourceDescription source) {
        resolver = new Resolver(source.calendar());
        dateKnown = source.date().isPresent();
        context = TimeContext.at(source.date().map(date -> new Place(date, date, Reckoning.GREGORIAN)));
    }

    /// Enters a sentence: a new paragraph forgets days and months, a dateline tells when the text was written.
    void begin(Items items, List<Reach> reaches) {
        if (items.sentence().paragraph() != paragraph) {
            paragraph = items.sentence().paragraph();
            context = context.paragraph();
        }
        if (!dateKnown && sentences++ < 3) {
            dateline(items, reaches).ifPresent(place -> {
                context = TimeContext.at(Optional.of(place));
                dateKnown = true;
            });
        }
    }

    /// «ЛЕНИНГРАД, 28 февраля 1936 г. (ТАСС).»: a full day near the head of the text, with no verb before it and nothing but
    /// a stop or a bracket after it.
    private Optional<Place> dateline(Items items, List<Reach> reaches) {
        if (reaches.isEmpty() || reaches.getFirst().first() > 8) {
            return Optional.empty();
        }
        Reach first = reaches.getFirst();
        if (!(first.expression() instanceof Expression.Day day) || !(day.year() instanceof YearName.Given)) {
            return Optional.empty();
        }
        boolean closed = !items.has(first.end()) || Set.of(".", "(", "[", ":", "/").contains(items.form(first.end()));
        for (int i = 0; i < first.first(); i++) {
            if (items.word(i).tag().isVerb() || items.isOneOf(i, "(", "[") || items.isOneOf(i, BIRTH) || items.isOneOf(i, DEATH)) {
                return Optional.empty();
            }
        }
        return closed ? resolver.place(day, context) : Optional.empty();
    }

    /// Places one time and moves on.
    Optional<Place> tell(Items items, Reach reach) {
        boolean bracketed = items.isBracketed(reach.first());
        Expression expression = withLifeYear(items, reach);
        Optional<Place> place = resolver.place(expression, context);
        if (bracketed && expression instanceof Range(Year(YearName.Given(int from)), Year(YearName.Given(int to)))) {
            if (to - from >= 15 && to - from <= 110 && items.sentence().paragraph() == paragraph && reach.first() < 40) {
                context = context.life(from, to);
            }
        }
        place.filter(placed -> !Times.isYearless(placed.edtf()) && placed.point().isPresent()).ifPresent(placed -> {
            boolean told = !bracketed && moves(expression) && TimeContext.year(placed).isPresent();
            context = told ? context.tell(placed) : bracketed ? context : context.touch(placed);
        });
        return place;
    }

    /// What counts from now is no step of narration.
    private static boolean moves(Expression expression) {
        return switch (expression) {
            case Expression.FromNow _, Expression.Weekday _, Expression.Clock _ -> false;
            case Year(YearName.FromNow(int shift)) -> shift == 0;
            case Expression.InSeason(_, YearName.FromNow _) -> false;
            case Expression.Month(_, YearName.FromNow _) -> false;
            default -> true;
        };
    }

    /// «Род. 30 авг.» in an entry headed «(1877—1926)» is of 1877.
    private Expression withLifeYear(Items items, Reach reach) {
        Expression expression = reach.expression();
        if (Ranges.year(expression).isPresent() || context.told().isPresent()) {
            return expression;
        }
        for (int i = reach.first() - 1; i >= Math.max(0, reach.first() - 3); i--) {
            if (items.isOneOf(i, BIRTH) && context.born().isPresent()) {
                return Ranges.withYearOf(expression, ofYear(context.born().getAsInt()));
            }
            if (items.isOneOf(i, DEATH) && context.died().isPresent()) {
                return Ranges.withYearOf(expression, ofYear(context.died().getAsInt()));
            }
        }
        return expression;
    }

    private static Expression ofYear(int year) {
        return new Expression.Month(1, new YearName.Given(year));
    }
}
