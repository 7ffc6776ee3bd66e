package org.letopis.russian.times;

/// What a single word contributes to a time.
///
/// @param value the month's number, the cardinal itself and so on, as the file of words says
record Term(Kind kind, int value) {

    static final Term NONE = new Term(Kind.NONE, 0);

    enum Kind {
        NONE,
        MONTH,
        SEASON,
        PART,
        FRACTION,
        QUARTER,
        UNIT,
        POINTER,
        DAYPART,
        WEEKDAY,
        DEICTIC,
        ABOUT,
        CARDINAL,
        ORDINAL,
        LAST,
        VAGUE,
        WHOLE,
        CUE,
        COUNTED,
        NUMBERING
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
