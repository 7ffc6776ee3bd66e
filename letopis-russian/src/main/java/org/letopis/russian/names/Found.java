package org.letopis.russian.names;

/// A name as a pattern found it: which words are which part of it. `NONE` stands where a part is not given.
///
/// @param particle the small words before the surname, with a space behind («фон »)
/// @param byname a number or epithet behind the given name («II», «Великий»)
/// @param initials «Л.» or «Л. Д.», empty where none
record Found(
        int first, int end, int surname, int given, int patronymic, String particle, String byname, String initials, String rule) {

    static final int NONE = -1;

    static Found of(String rule, int first, int end) {
        return new Found(first, end, NONE, NONE, NONE, "", "", "", rule);
    }

    Found surname(int at) {
        return new Found(first, end, at, given, patronymic, particle, byname, initials, rule);
    }

    Found given(int at) {
        return new Found(first, end, surname, at, patronymic, particle, byname, initials, rule);
    }

    Found patronymic(int at) {
        return new Found(first, end, surname, given, at, particle, byname, initials, rule);
    }

    /// The same name, longer: the surname is the last word, what stands between it and the given name goes before it.
    Found until(int later, int last, String between) {
        return new Found(first, later, last, given, patronymic, between, byname, initials, rule);
    }

    Found particle(String words) {
        return new Found(first, end, surname, given, patronymic, words, byname, initials, rule);
    }

    Found byname(String words) {
        return new Found(first, end, surname, given, patronymic, particle, words, initials, rule);
    }

    Found initials(String letters) {
        return new Found(first, end, surname, given, patronymic, particle, byname, letters, rule);
    }

    /// The word whose case is the name's: the given name, else the surname.
    int head() {
        return given != NONE ? given : surname != NONE ? surname : patronymic != NONE ? patronymic : end - 1;
    }
}
