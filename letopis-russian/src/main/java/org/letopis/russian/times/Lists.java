package org.letopis.russian.times;

import java.util.Set;

/// How times stand in a row: «26 и 27 марта», «в мае, июне и июле 1917», «с 5 по 10 мая».
final class Lists {

    /// Between two times of which the first borrows the month or year of the second.
    static final Set<String> JOINTS = Set.of(",", "и", "или", "по", "до", "либо");

    private Lists() {}
}
