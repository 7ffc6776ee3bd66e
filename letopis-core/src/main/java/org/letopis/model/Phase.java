package org.letopis.model;

/// Whether a statement tells the beginning, the course or the end of something.
public enum Phase {
    START,
    DURING,
    END,
    UNTOLD
}
