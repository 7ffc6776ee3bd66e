package org.letopis.russian.times;

import java.util.Optional;

/// One kind of time expression.
@FunctionalInterface
interface Family {

    /// The longest expression of this kind that begins with the item `at`.
    Optional<Match> read(Items items, int at);
}
