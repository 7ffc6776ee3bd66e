package org.letopis.model;

/// Whether the voice praises or blames.
public enum Polarity {
    POSITIVE,
    NEGATIVE,
    MIXED,
    NEUTRAL
}
