package org.letopis.russian.lexicon;

import java.util.Locale;

/// Words as lists compare them: in lower case, ё as е.
public final class Folded {

    private Folded() {}

    public static String of(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
