package org.letopis.time;

import org.letopis.text.Span;

/// A date as a source gives it.
///
/// @param edtf what it means, Gregorian
/// @param written its value as the source counts, before any conversion
/// @param reckoning how the source counts it
/// @param span the words that give it, without a leading preposition
public record Dating(Edtf edtf, Edtf written, Reckoning reckoning, Span span) {

    public static Dating of(Edtf edtf, Span span) {
        return new Dating(edtf, edtf, Reckoning.UNKNOWN, span);
    }

    /// The same words and reckoning with another meaning: «с 1936» gives `1936` the meaning `1936/..`.
    public Dating meaning(Edtf meaning) {
        return new Dating(meaning, written, reckoning, span);
    }

    /// The days that it may mean. A day before the reform of 1918 whose reckoning nobody knows may be the Gregorian day of
    /// its name or, counted in the old style, one up to thirteen days later.
    public Bounds bounds() {
        return reckoning == Reckoning.UNKNOWN ? edtf.bounds().later(doubt(edtf)) : edtf.bounds();
    }

    private static int doubt(Edtf date) {
        return switch (date) {
            case Edtf.Day day when day.date().isBefore(JulianCalendar.REFORM) -> JulianCalendar.difference(day);
            case Edtf.Qualified(Edtf.Point point, _) -> doubt(point);
            case Edtf.Interval(_, Edtf.Point to) -> doubt(to);
            default -> 0;
        };
    }
}
