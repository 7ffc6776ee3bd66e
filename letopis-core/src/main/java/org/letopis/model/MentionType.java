package org.letopis.model;

/// The 29 types of mention that NEREL 1.1 annotates, under its own names.
public enum MentionType {
    AGE,
    AWARD,
    CITY,
    COUNTRY,
    CRIME,
    DATE,
    DISEASE,
    DISTRICT,
    EVENT,
    FACILITY,
    FAMILY,
    IDEOLOGY,
    LANGUAGE,
    LAW,
    LOCATION,
    MONEY,
    NATIONALITY,
    NUMBER,
    ORDINAL,
    ORGANIZATION,
    PENALTY,
    PERCENT,
    PERSON,
    PRODUCT,
    PROFESSION,
    RELIGION,
    STATE_OR_PROVINCE,
    TIME,
    WORK_OF_ART
}
