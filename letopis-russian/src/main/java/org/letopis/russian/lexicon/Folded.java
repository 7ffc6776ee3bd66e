package org.letopis.russian.lexicon;

import java.util.Locale;

/// Words as lists compare them: in lower case, ё as е.
public final class Folded {

    private Folded() {}

    public static String of(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /// With a small first letter: a name in the middle of a sentence.
    public static String lowerFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
