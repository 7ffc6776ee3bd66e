package org.letopis.russian.times;

import java.util.Optional;
import org.letopis.russian.times.Term.Kind;

/// Reads numbers written as digits or words.
final class Numerals {

    private Numerals() {}

    /// «пять», «двадцать пять», «25».
    static Optional<Found<Integer>> cardinal(Items items, int at) {
        if (items.number(at) >= 0) {
            return items.ending(at).isEmpty() && items.digits(at) <= 4
                    ? Optional.of(new Found<>(items.number(at), at + 1))
                    : Optional.empty();
        }
        int value = 0;
        int end = at;
        // Each word of a compound is smaller than the power of ten before it.
        int below = 1000;
        while (items.is(end, Kind.CARDINAL) && items.term(end).value() < below) {
            int word = items.term(end).value();
            value += word;
            below = word >= 100 ? 100 : word >= 20 ? 10 : 0;
            end++;
        }
        return end > at ? Optional.of(new Found<>(value, end)) : Optional.empty();
    }

    /// «пятый», «двадцать пятого», «тысяча девятьсот пятом»; only the last word is an ordinal.
    static Optional<Found<Integer>> ordinal(Items items, int at) {
        int value = 0;
        int end = at;
        int below = 10_000;
        while (items.is(end, Kind.CARDINAL) && items.term(end).value() < below) {
            int word = items.term(end).value();
            value += word;
            below = word >= 1000 ? 1000 : word >= 100 ? 100 : word >= 20 ? 10 : 0;
            end++;
        }
        if (!items.is(end, Kind.ORDINAL)) {
            return Optional.empty();
        }
        int last = items.term(end).value();
        boolean whole = last >= 1000 && (value == 0 || value == 1000);
        if (whole) {
            return Optional.of(new Found<>(last, end + 1));
        }
        return last < below ? Optional.of(new Found<>(value + last, end + 1)) : Optional.empty();
    }

    /// An ordinal in any writing: «второй», «2-й», «II».
    static Optional<Found<Integer>> anyOrdinal(Items items, int at) {
        if (items.number(at) > 0 && items.digits(at) <= 2) {
            return Optional.of(new Found<>(items.number(at), at + 1));
        }
        if (items.roman(at) > 0) {
            return Optional.of(new Found<>(items.roman(at), at + 1));
        }
        return ordinal(items, at);
    }
}
