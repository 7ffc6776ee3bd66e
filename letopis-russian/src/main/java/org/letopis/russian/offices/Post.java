package org.letopis.russian.offices;

import java.util.Locale;
import java.util.Set;

/// What a word list knows of a post or an occupation.
///
/// @param kind what sort it is
/// @param government how it tells what it is over
record Post(Kind kind, Set<Government> government) {

    enum Kind {
        OFFICE,
        RANK,
        TITLE
    }

    /// Reads `office` and `gen,по,в`.
    static Post parse(String kind, String government) {
        return new Post(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), Government.parse(government));
    }
}
