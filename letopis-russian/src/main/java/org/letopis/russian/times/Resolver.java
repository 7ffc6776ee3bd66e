package org.letopis.russian.times;

import java.util.Optional;
import java.util.OptionalInt;
import org.letopis.russian.times.Expression.Style;
import org.letopis.russian.times.Expression.YearName;
import org.letopis.time.Edtf;
import org.letopis.time.JulianCalendar;
import org.letopis.time.Reckoning;

/// Places expressions on the calendar.
///
/// @param source how the source counts days that it does not mark
record Resolver(Reckoning source) {

    /// Empty where the text does not let us place it.
    Optional<Place> place(Expression expression, TimeContext context) {
        return switch (expression) {
            case Expression.Day day -> Optional.of(day(day, context));
            case Expression.DoubleDay(Expression.Day julian, Expression.Day gregorian) ->
                Optional.of(doubled(julian, gregorian, context));
            case Expression.DayNumber(int day) ->
                context.month()
                        .filter(month -> Edtf.Day.isDay(month.year(), month.month(), day))
                        .map(month -> reckoned(new Edtf.Day(month.year(), month.month(), day), Style.UNTOLD));
            case Expression.Month(int month, YearName name) -> {
                OptionalInt year = context.year(name);
                yield Optional.of(reckoned(
                        year.isPresent() ? new Edtf.Month(year.getAsInt(), month) : new Edtf.YearlessMonth(month)));
            }
            case Expression.InSeason(var season, YearName name) ->
                inYear(name, context, year -> new Edtf.InSeason(year, season));
            case Expression.Quarter(int quarter, YearName name) ->
                inYear(name, context, year -> new Edtf.Quarter(year, quarter));
            case Expression.Year(YearName name) -> inYear(name, context, Edtf.Year::new);
            case Expression.Decade(int years) ->
                Optional.of(reckoned(new Edtf.Decade(years >= 1000 ? years : context.nearest(years, 100))));
            case Expression.Century(int ordinal) -> Optional.of(reckoned(century(ordinal)));
            case Expression.Part(int number, int of, Expression whole) ->
                place(whole, context).flatMap(placed -> Divisions.part(placed.written(), number, of))
                        .map(this::reckoned);
            case Expression.Range(Expression from, Expression to) -> range(from, to, context);
            case Expression.About(Expression of) -> place(of, context).map(place -> qualified(place, true));
            case Expression.Doubted(Expression of) -> place(of, context).map(place -> qualified(place, false));
            case Expression.NotAfter(Expression of) ->
                place(of, context).flatMap(Resolver::upTo);
            case Expression.NotBefore(Expression of) ->
                place(of, context).flatMap(Resolver::since);
            case Expression.Shift(int count, Unit unit) -> shift(count, unit, context.told(), context);
            case Expression.FromNow(int count, Unit unit) ->
                count == 0 && context.now().isEmpty()
                        ? place(new Expression.Same(unit), context)
                        : shift(count, unit, context.now(), context);
            case Expression.Same(Unit unit) -> same(unit, context);
            case Expression.Next(int count, Unit unit) -> next(count, unit, context);
            case Expression.Then() -> context.told();
            case Expression.Weekday(int day) -> weekday(day, context);
            case Expression.Clock() -> context.dayPlace();
            case Expression.Fixed(Edtf value) -> Optional.of(reckoned(value));
            case Expression.Length _, Expression.Age _, Expression.Later _, Expression.Vague _ -> Optional.empty();
        };
    }

    private Place day(Expression.Day day, TimeContext context) {
        OptionalInt year = context.year(day.year());
        if (year.isEmpty() || !Edtf.Day.isDay(year.getAsInt(), day.month(), day.day())) {
            return reckoned(new Edtf.YearlessDay(day.month(), day.day()), day.style());
        }
        return reckoned(new Edtf.Day(year.getAsInt(), day.month(), day.day()), day.style());
    }

    /// Both days of one date. The year is the Julian one: «25 декабря (6 января) 1899» ends in 1900.
    private Place doubled(Expression.Day julian, Expression.Day gregorian, TimeContext context) {
        OptionalInt year = context.year(julian.year());
        if (year.isEmpty() || !Edtf.Day.isDay(year.getAsInt(), julian.month(), julian.day())) {
            Edtf.Point written = new Edtf.YearlessDay(julian.month(), julian.day());
            return new Place(new Edtf.YearlessDay(gregorian.month(), gregorian.day()), written, Reckoning.BOTH);
        }
        Edtf.Day written = new Edtf.Day(year.getAsInt(), julian.month(), julian.day());
        int turn = julian.month() == 12 && gregorian.month() == 1 ? 1 : 0;
        int otherYear = gregorian.year() instanceof YearName.Given(int given) && given > written.year()
                ? given
                : written.year() + turn;
        // Where the source's own two days disagree, its Gregorian one is believed.
        Edtf edtf = Edtf.Day.isDay(otherYear, gregorian.month(), gregorian.day())
                ? new Edtf.Day(otherYear, gregorian.month(), gregorian.day())
                : JulianCalendar.toGregorian((Edtf) written);
        return new Place(edtf, written, Reckoning.BOTH);
    }

    private interface OfYear {
        Edtf of(int year);
    }

    private Optional<Place> inYear(YearName name, TimeContext context, OfYear value) {
        OptionalInt year = context.year(name);
        boolean fits = year.isPresent() && Math.abs(year.getAsInt()) <= 9999;
        return fits ? Optional.of(reckoned(value.of(year.getAsInt()))) : Optional.empty();
    }

    /// The fifth century before the common era is -0499 to -0400: there is a year nought in EDTF.
    private static Edtf century(int ordinal) {
        return ordinal > 0
                ? new Edtf.Century(100 * (ordinal - 1))
                : new Edtf.Interval(new Edtf.Year(100 * ordinal + 1), new Edtf.Year(100 * (ordinal + 1)));
    }

    private Optional<Place> range(Expression from, Expression to, TimeContext context) {
        var first = place(from, context);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return place(to, context.tell(first.get()))
                .map(last -> new Place(
                        interval(first.get().edtf(), last.edtf()),
                        interval(first.get().written(), last.written()),
                        first.get().reckoning()));
    }

    private static Edtf interval(Edtf first, Edtf last) {
        Edtf.End from = first instanceof Edtf.Interval interval ? interval.from() : (Edtf.Point) first;
        Edtf.End to = last instanceof Edtf.Interval interval ? interval.to() : (Edtf.Point) last;
        return from instanceof Edtf.Point || to instanceof Edtf.Point ? new Edtf.Interval(from, to) : first;
    }

    private static Place qualified(Place place, boolean about) {
        return new Place(qualified(place.edtf(), about), qualified(place.written(), about), place.reckoning());
    }

    private static Edtf qualified(Edtf date, boolean about) {
        return switch (date) {
            case Edtf.Point point -> about ? point.about() : point.doubted();
            case Edtf.Interval(Edtf.End from, Edtf.End to) ->
                new Edtf.Interval(qualifiedEnd(from, about), qualifiedEnd(to, about));
        };
    }

    private static Edtf.End qualifiedEnd(Edtf.End end, boolean about) {
        return end instanceof Edtf.Point point ? (Edtf.Point) qualified((Edtf) point, about) : end;
    }

    static Optional<Place> upTo(Place place) {
        return open(place, false);
    }

    static Optional<Place> since(Place place) {
        return open(place, true);
    }

    private static Optional<Place> open(Place place, boolean since) {
        return openEnd(place.edtf(), since)
                .flatMap(edtf -> openEnd(place.written(), since).map(written -> new Place(edtf, written, place.reckoning())));
    }

    private static Optional<Edtf> openEnd(Edtf date, boolean since) {
        Edtf.End end = switch (date) {
            case Edtf.Point point -> point;
            case Edtf.Interval(Edtf.End from, Edtf.End to) -> since ? from : to;
        };
        return end instanceof Edtf.Point point
                ? Optional.of(since ? Edtf.Interval.from(point) : Edtf.Interval.until(point))
                : Optional.empty();
    }

    private Optional<Place> shift(int count, Unit unit, Optional<Place> base, TimeContext context) {
        if (base.isEmpty()) {
            return Optional.empty();
        }
        return switch (unit) {
            case YEAR -> years(base.get(), count);
            case DECADE -> years(base.get(), 10 * count);
            case CENTURY -> years(base.get(), 100 * count);
            case MONTH -> months(base.get(), count);
            case WEEK -> days(base.get(), 7 * count, context);
            case DAY -> days(base.get(), count, context);
            case HOUR, MINUTE -> Optional.empty();
        };
    }

    private Optional<Place> years(Place base, int count) {
        OptionalInt year = TimeContext.year(base);
        return year.isPresent() && Math.abs(year.getAsInt() + count) <= 9999
                ? Optional.of(reckoned(new Edtf.Year(year.getAsInt() + count)))
                : Optional.empty();
    }

    private Optional<Place> months(Place base, int count) {
        return base.point().flatMap(point -> switch (point) {
            case Edtf.Day day -> Optional.of(month(day.year(), day.month() + count));
            case Edtf.Month month -> Optional.of(month(month.year(), month.month() + count));
            default -> Optional.empty();
        });
    }

    private Place month(int year, int month) {
        return reckoned(new Edtf.Month(year + Math.floorDiv(month - 1, 12), Math.floorMod(month - 1, 12) + 1));
    }

    private static Optional<Place> days(Place base, int count, TimeContext context) {
        Place day = context.now().filter(base::equals).or(context::dayPlace).orElse(base);
        return day.day().map(written -> Place.later(day, written, count));
    }

    private Optional<Place> same(Unit unit, TimeContext context) {
        return switch (unit) {
            case DAY -> context.dayPlace();
            case MONTH -> context.month().map(this::reckoned);
            case YEAR -> years(unit, context);
            case MINUTE, HOUR, WEEK, DECADE, CENTURY -> Optional.empty();
        };
    }

    private Optional<Place> years(Unit unit, TimeContext context) {
        return shift(0, unit, context.told(), context);
    }

    private Optional<Place> next(int count, Unit unit, TimeContext context) {
        OptionalInt year = context.toldYear();
        if (unit != Unit.YEAR || year.isEmpty()) {
            return Optional.empty();
        }
        int first = year.getAsInt() + 1;
        return Optional.of(reckoned(new Edtf.Interval(new Edtf.Year(first), new Edtf.Year(first + count - 1))));
    }

    /// The last such day up to now.
    private static Optional<Place> weekday(int day, TimeContext context) {
        return context.now().flatMap(now -> now.day().map(written -> {
            int today = written.date().getDayOfWeek().getValue();
            return Place.later(now, written, -Math.floorMod(today - day, 7));
        }));
    }

    private Place reckoned(Edtf written) {
        return reckoned(written, Style.UNTOLD);
    }

    private Place reckoned(Edtf written, Style style) {
        Reckoning reckoning = switch (style) {
            case OLD -> Reckoning.JULIAN;
            case NEW -> Reckoning.GREGORIAN;
            case UNTOLD ->
                written.bounds().earliest().isBefore(JulianCalendar.REFORM) ? unmarked() : Reckoning.GREGORIAN;
        };
        return new Place(reckoning == Reckoning.JULIAN ? JulianCalendar.toGregorian(written) : written, written, reckoning);
    }

    private Reckoning unmarked() {
        return source == Reckoning.BOTH ? Reckoning.UNKNOWN : source;
    }
}
