package org.letopis.reason;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.letopis.time.Bounds;

/// Days that are known of moments, and which moment is not later than which. Closing it carries every known day as far as
/// it reaches: the first possible day onwards to all later moments, the last possible one back to all earlier ones.
///
/// A day that would contradict what a moment's own statement says does not enter it: the text's own dates are stronger than
/// what follows from others.
final class TimeNetwork {

    private final int moments;
    private final Limit[] earliest;
    private final Limit[] latest;
    private final List<List<Integer>> later = new ArrayList<>();
    private final List<List<Integer>> earlier = new ArrayList<>();

    TimeNetwork(int statements) {
        moments = 2 * statements;
        earliest = new Limit[moments];
        latest = new Limit[moments];
        for (int i = 0; i < moments; i++) {
            earliest[i] = new Limit(LocalDate.MIN, 0, -1);
            latest[i] = new Limit(LocalDate.MAX, 0, -1);
            later.add(new ArrayList<>());
            earlier.add(new ArrayList<>());
            if (i % 2 == 1) {
                order(i - 1, i);
            }
        }
    }

    /// How far a moment reaches, and where it has that from.
    ///
    /// @param steps how many moments lie between it and the statement that tells the day
    /// @param from the moment next on the way there; -1 where the day is its own
    private record Limit(LocalDate day, int steps, int from) {}

    /// The text itself tells when a moment was.
    void know(Moment moment, Bounds bounds) {
        int at = index(moment);
        if (bounds.earliest().isAfter(earliest[at].day())) {
            earliest[at] = new Limit(bounds.earliest(), 0, -1);
        }
        if (bounds.latest().isBefore(latest[at].day())) {
            latest[at] = new Limit(bounds.latest(), 0, -1);
        }
    }

    /// The first moment is not later than the second.
    void order(Moment first, Moment second) {
        order(index(first), index(second));
    }

    /// Both moments are one.
    void equate(Moment one, Moment other) {
        order(one, other);
        order(other, one);
    }

    private void order(int first, int second) {
        later.get(first).add(second);
        earlier.get(second).add(first);
    }

    /// Carries all days as far as they reach; the fewest steps are kept where several ways lead to the same day.
    void close() {
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int i = 0; i < moments; i++) {
            waiting.add(i);
        }
        while (!waiting.isEmpty()) {
            int at = waiting.poll();
            for (int next : later.get(at)) {
                Limit limit = new Limit(earliest[at].day(), earliest[at].steps() + 1, at);
                boolean tighter = limit.day().isAfter(earliest[next].day())
                        || limit.day().equals(earliest[next].day()) && limit.steps() < earliest[next].steps();
                if (tighter && !limit.day().isAfter(latest[next].day())) {
                    earliest[next] = limit;
                    waiting.add(next);
                }
            }
            for (int next : earlier.get(at)) {
                Limit limit = new Limit(latest[at].day(), latest[at].steps() + 1, at);
                boolean tighter = limit.day().isBefore(latest[next].day())
                        || limit.day().equals(latest[next].day()) && limit.steps() < latest[next].steps();
                if (tighter && !limit.day().isBefore(earliest[next].day())) {
                    latest[next] = limit;
                    waiting.add(next);
                }
            }
        }
    }

    /// From the first day that one moment can be to the last that another can be.
    Bounds bounds(Moment from, Moment to) {
        return new Bounds(earliest[index(from)].day(), latest[index(to)].day());
    }

    /// The statements that these bounds follow from, on the shortest ways to the days, in text order.
    SortedSet<Integer> reasons(Moment from, Moment to) {
        SortedSet<Integer> reasons = new TreeSet<>();
        for (int at = earliest[index(from)].from(); at >= 0; at = earliest[at].from()) {
            reasons.add(at / 2);
        }
        for (int at = latest[index(to)].from(); at >= 0; at = latest[at].from()) {
            reasons.add(at / 2);
        }
        reasons.remove(from.statement());
        return reasons;
    }

    private static int index(Moment moment) {
        return 2 * moment.statement() + (moment.isEnd() ? 1 : 0);
    }
}
