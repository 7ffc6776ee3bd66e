package org.letopis.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// The first and the last day on which something can have been, both inclusive, Gregorian. An open end is
/// `LocalDate.MIN` or `LocalDate.MAX`. Bounds whose last day is before the first hold no day: a contradiction.
public record Bounds(LocalDate earliest, LocalDate latest) {

    /// Nothing is known.
    public static final Bounds ANY = new Bounds(LocalDate.MIN, LocalDate.MAX);

    static Bounds months(int year, int month, int lastYear, int lastMonth) {
        return new Bounds(
                LocalDate.of(year, month, 1),
                YearMonth.of(lastYear, lastMonth).atEndOfMonth());
    }

    public boolean isEmpty() {
        return latest.isBefore(earliest);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    public boolean hasStart() {
        return !earliest.equals(LocalDate.MIN);
    }

    public boolean hasEnd() {
        return !latest.equals(LocalDate.MAX);
    }

    /// What both allow; empty where they contradict each other.
    public Bounds and(Bounds other) {
        return new Bounds(
                earliest.isAfter(other.earliest) ? earliest : other.earliest,
                latest.isBefore(other.latest) ? latest : other.latest);
    }

    /// Bounds wider by that many of their own lengths on either side; an open end stays open.
    Bounds widenedByLengths(int times) {
        if (!hasStart() || !hasEnd()) {
            return this;
        }
        LocalDate end = latest.plusDays(1);
        long months = times * ChronoUnit.MONTHS.between(earliest, end);
        long days = months > 0 ? 0 : times * ChronoUnit.DAYS.between(earliest, end);
        return new Bounds(
                earliest.minusMonths(months).minusDays(days),
                end.plusMonths(months).plusDays(days).minusDays(1));
    }

    /// Bounds whose last day is later by that many days.
    Bounds later(int days) {
        return hasEnd() ? new Bounds(earliest, latest.plusDays(days)) : this;
    }
}
