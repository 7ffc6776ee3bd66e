package org.letopis.time;

/// A quarter of the year by the weather.
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER;

    /// Its number in EDTF, 21 to 24.
    public int code() {
        return 21 + ordinal();
    }
}
