package org.letopis.export;

import java.util.Locale;

/// The names under which our enums are written: their own, in lower case.
final class Labels {

    private Labels() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
