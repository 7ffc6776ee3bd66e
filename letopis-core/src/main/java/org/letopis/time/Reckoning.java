package org.letopis.time;

/// How a source counts its days.
public enum Reckoning {
    JULIAN,
    GREGORIAN,
    /// The text gives the day in both styles.
    BOTH,
    /// The text does not say, and the day may be of either.
    UNKNOWN
}
