package org.letopis.russian.times;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.model.Timex;
import org.letopis.morph.TaggedSentence;
import org.letopis.say.TimeSense;
import org.letopis.time.Dating;
import org.letopis.time.Edtf;
import org.letopis.time.Reckoning;

/// What a time means after its preposition: «с 1936» begins something, «до 1933» ends it, «с 1918 по 1920» is both.
public final class Prepositions implements TimeSense {

    private static final Set<String> FROM = Set.of("с", "со", "от", "начиная");
    private static final Set<String> UNTIL = Set.of("до", "по");
    /// How far before «по» its «с» may stand.
    private static final int REACH = 12;

    private final Grammar grammar;

    Prepositions(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Dating> of(TaggedSentence sentence, Phrase time) {
        if (!(time.referent() instanceof Referent.Moment(Timex(_, Timex.Date(Dating dating), _)))) {
            return Optional.empty();
        }
        int from = Math.max(0, time.first() - REACH - 2);
        Items near = near(sentence, from, Math.min(sentence.size(), time.end() + REACH));
        return Optional.of(dating.meaning(meaning(near, time.first() - from, time.end() - from, dating)));
    }

    /// The words around a time: in a sentence of a million words nobody may read all for each of its times.
    private Items near(TaggedSentence sentence, int from, int end) {
        return grammar.items(new TaggedSentence(
                sentence.index(), sentence.span(), sentence.paragraph(), sentence.words().subList(from, end)));
    }

    private Edtf meaning(Items items, int first, int after, Dating dating) {
        if (!(dating.edtf() instanceof Edtf.Point || dating.edtf() instanceof Edtf.Interval(Edtf.Point _, Edtf.Point _))) {
            return dating.edtf();
        }
        int before = first - 1;
        String preposition = items.form(before);
        if (FROM.contains(preposition) || preposition.equals("между")) {
            return interval(dating.edtf(), end(items, after, preposition.equals("между"), dating));
        }
        if (preposition.equals("и") && pairStart(items, before, Set.of("между")).isPresent() || UNTIL.contains(preposition)) {
            Set<String> openers = preposition.equals("и") ? Set.of("между") : FROM;
            var start = pairStart(items, before, openers).flatMap(match -> point(match.expression(), dating));
            return start.<Edtf>map(from -> new Edtf.Interval(from, last(dating.edtf())))
                    .orElseGet(() -> Edtf.Interval.until(first(dating.edtf())));
        }
        return switch (preposition) {
            case "после" -> Edtf.Interval.from(last(dating.edtf()));
            case "к" -> isState(items, before) ? dating.edtf() : Edtf.Interval.until(last(dating.edtf()));
            default -> dating.edtf();
        };
    }

    /// «к 1905 г. относится»: the time itself.
    private static boolean isState(Items items, int at) {
        for (int i = Math.max(0, at - 3); i < Math.min(items.size(), at + 6); i++) {
            if (items.form(i).startsWith("относ") || items.form(i).startsWith("приуроч")) {
                return true;
            }
        }
        return false;
    }

    private static Edtf interval(Edtf from, Optional<Edtf.Point> to) {
        return to.<Edtf>map(end -> new Edtf.Interval(first(from), end)).orElseGet(() -> Edtf.Interval.from(first(from)));
    }

    /// The end after «по», «до» or, for «между», after «и».
    private Optional<Edtf.Point> end(Items items, int at, boolean between, Dating start) {
        int next = items.is(at, ",") ? at + 1 : at;
        boolean joint = between ? items.is(next, "и") : UNTIL.contains(items.form(next));
        return joint ? grammar.read(items, next + 1).flatMap(match -> point(match.expression(), start)) : Optional.empty();
    }

    /// The time that stands between an opener and the word `before`.
    private Optional<Match> pairStart(Items items, int before, Set<String> openers) {
        for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
            if (openers.contains(items.form(i))) {
                return grammar.read(items, i + 1).filter(match -> match.end() == before || match.end() == before - 1);
            }
        }
        return Optional.empty();
    }

    /// A time placed beside another one, whose year it may borrow and whose reckoning it shares.
    private Optional<Edtf.Point> point(Expression expression, Dating beside) {
        Edtf.Point known = last(beside.edtf());
        OptionalInt year = TimeContext.year(known);
        Expression named = year.isPresent() && Ranges.year(expression).isEmpty()
                ? Ranges.withYearOf(expression, new Expression.Month(1, new Expression.YearName.Given(year.getAsInt())))
                : expression;
        TimeContext context = TimeContext.at(Optional.empty()).tell(new Place(known, known, Reckoning.UNKNOWN));
        return new Resolver(beside.reckoning()).place(named, context).map(place -> last(place.edtf()));
    }

    private static Edtf.Point first(Edtf date) {
        return switch (date) {
            case Edtf.Point point -> point;
            case Edtf.Interval(Edtf.Point from, _) -> from;
            case Edtf.Interval(_, Edtf.End to) -> (Edtf.Point) to;
        };
    }

    private static Edtf.Point last(Edtf date) {
        return switch (date) {
            case Edtf.Point point -> point;
            case Edtf.Interval(_, Edtf.Point to) -> to;
            case Edtf.Interval(Edtf.End from, _) -> (Edtf.Point) from;
        };
    }
}
