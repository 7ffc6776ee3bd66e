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
}
