package org.letopis.model;

/// What kind of thing an entity is; the names of `reading-format.md` in upper case.
public enum EntityType {
    PERSON,
    GROUP,
    ORGANIZATION,
    PLACE,
    OFFICE,
    WORK,
    EVENT,
    AWARD,
    OTHER
}
