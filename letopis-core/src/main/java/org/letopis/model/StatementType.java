package org.letopis.model;

/// What a statement says of its subject; the table of `reading-format.md` gives the roles of each.
public enum StatementType {
    BIRTH,
    DEATH,
    BURIAL,
    FAMILY,
    EDUCATION,
    OCCUPATION,
    OFFICE,
    MEMBERSHIP,
    RESIDENCE,
    MOVEMENT,
    PARTICIPATION,
    ARREST,
    CONVICTION,
    EXILE,
    RELEASE,
    REHABILITATION,
    AWARD,
    AUTHORSHIP,
    FOUNDING,
    NAMING,
    ORIGIN,
    MEETING,
    ACT,
    UTTERANCE,
    JUDGEMENT;

    /// Whether a statement of this type may begin, last and end; a birth only happens.
    public boolean hasPhase() {
        return switch (this) {
            case FAMILY, EDUCATION, OCCUPATION, OFFICE, MEMBERSHIP, RESIDENCE, PARTICIPATION,
                    ARREST, CONVICTION, EXILE, RELEASE, REHABILITATION -> true;
            case BIRTH, DEATH, BURIAL, MOVEMENT, AWARD, AUTHORSHIP, FOUNDING, NAMING, ORIGIN, MEETING,
                    ACT, UTTERANCE, JUDGEMENT -> false;
        };
    }
}
