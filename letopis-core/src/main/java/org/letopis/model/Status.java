package org.letopis.model;

/// How far the voice stands by the statement. A person's own denial is an utterance, not a status.
public enum Status {
    ASSERTED,
    DENIED,
    ATTEMPTED,
    PLANNED,
    UNCERTAIN
}
