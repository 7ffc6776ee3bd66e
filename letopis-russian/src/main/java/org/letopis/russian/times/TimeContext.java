package org.letopis.russian.times;

import java.util.Optional;
import java.util.OptionalInt;
import org.letopis.russian.times.Expression.YearName;
import org.letopis.time.Edtf;

/// The time that narration has reached, by which yearless and relative times are placed. What stands in brackets, in titles
/// or counts from now («вчера») moves `last` at most.
///
/// @param told the last time that narration told
/// @param last the last time at all in this paragraph, for «в тот же день» and hours
/// @param now when the text was written, as far as known
/// @param born from life dates at the head of an entry
/// @param died likewise
record TimeContext(
        Optional<Place> told, Optional<Place> last, Optional<Place> now, OptionalInt born, OptionalInt died) {

    static TimeContext at(Optional<Place> now) {
        return new TimeContext(Optional.empty(), Optional.empty(), now, OptionalInt.empty(), OptionalInt.empty());
    }

    TimeContext tell(Place place) {
        return new TimeContext(Optional.of(place), Optional.of(place), now, born, died);
    }

    TimeContext touch(Place place) {
        return new TimeContext(told, Optional.of(place), now, born, died);
    }

    TimeContext life(int from, int to) {
        return new TimeContext(told, last, now, OptionalInt.of(from), OptionalInt.of(to));
    }

    /// A new paragraph keeps the year alone; where now is known, it starts from now again.
    TimeContext paragraph() {
        Optional<Place> year = now.isPresent() ? Optional.empty() : told.flatMap(place -> year(place).stream()
                .mapToObj(Edtf.Year::new)
                .map(kept -> new Place(kept, kept, place.reckoning()))
                .findFirst());
        return new TimeContext(year, Optional.empty(), now, born, died);
    }

    /// The year that a name means here.
    OptionalInt year(YearName name) {
        return switch (name) {
            case YearName.Given(int year) -> OptionalInt.of(year);
            case YearName.Short(int lastTwo) -> OptionalInt.of(nearest(lastTwo, 100));
            case YearName.FromContext(int shift) -> shifted(toldYear(), shift);
            case YearName.FromNow(int shift) -> shifted(now.isPresent() ? nowYear() : toldYear(), shift);
            case YearName.Absent() -> toldYear();
        };
    }

    /// The year told last, or else that of now.
    OptionalInt toldYear() {
        OptionalInt year = told.map(TimeContext::year).orElse(OptionalInt.empty());
        return year.isPresent() ? year : nowYear();
    }

    private OptionalInt nowYear() {
        return now.map(TimeContext::year).orElse(OptionalInt.empty());
    }

    private static OptionalInt shifted(OptionalInt year, int by) {
        return year.isPresent() ? OptionalInt.of(year.getAsInt() + by) : year;
    }

    /// The year nearest to the one told that ends in those digits, and is not after now. Without any, the twentieth century.
    int nearest(int ending, int cycle) {
        OptionalInt year = toldYear();
        if (year.isEmpty()) {
            return 1900 + ending;
        }
        int base = Math.floorDiv(year.getAsInt(), cycle) * cycle + ending;
        int nearest = base;
        for (int candidate : new int[] {base - cycle, base + cycle}) {
            if (Math.abs(candidate - year.getAsInt()) < Math.abs(nearest - year.getAsInt())) {
                nearest = candidate;
            }
        }
        OptionalInt latest = nowYear();
        return latest.isPresent() && nearest > latest.getAsInt() ? nearest - cycle : nearest;
    }

    /// The year of a place, if it is no longer than a year.
    static OptionalInt year(Place place) {
        return place.point().map(TimeContext::year).orElse(OptionalInt.empty());
    }

    static OptionalInt year(Edtf.Point point) {
        return switch (point) {
            case Edtf.Day day -> OptionalInt.of(day.year());
            case Edtf.Month month -> OptionalInt.of(month.year());
            case Edtf.Year year -> OptionalInt.of(year.year());
            case Edtf.InSeason season -> OptionalInt.of(season.year());
            case Edtf.Quarter quarter -> OptionalInt.of(quarter.year());
            case Edtf.Qualified(Edtf.Point inner, _) -> year(inner);
            case Edtf.Decade _, Edtf.Century _, Edtf.YearlessDay _, Edtf.YearlessMonth _ -> OptionalInt.empty();
        };
    }

    /// The month told last, where the text told one.
    Optional<Edtf.Month> month() {
        return last.or(() -> told).flatMap(Place::point).flatMap(point -> switch (point) {
            case Edtf.Day day -> Optional.of(new Edtf.Month(day.year(), day.month()));
            case Edtf.Month month -> Optional.of(month);
            default -> Optional.empty();
        });
    }

    /// The place told last, if it is a day.
    Optional<Place> dayPlace() {
        return last.or(() -> told).filter(place -> place.written() instanceof Edtf.Day);
    }
}
