package org.letopis.model;

/// The part that an entity plays in a statement besides its subject; the table of `reading-format.md`.
public enum Role {
    OBJECT,
    PLACE,
    FROM,
    TO,
    VIA,
    BY,
    WITH,
    ABOUT,
    RANK,
    COURT,
    CHARGE,
    SENTENCE
}
