package org.letopis.russian.times;

/// A unit in which time is counted, in the order of the file of words.
enum Unit {
    MINUTE("T%dM"),
    HOUR("T%dH"),
    DAY("%dD"),
    WEEK("%dW"),
    MONTH("%dM"),
    YEAR("%dY"),
    DECADE("%d0Y"),
    CENTURY("%d00Y");

    private final String pattern;

    Unit(String pattern) {
        this.pattern = pattern;
    }

    static Unit of(Term term) {
        return values()[term.value()];
    }

    /// A length in ISO 8601.
    String length(int count) {
        return "P" + pattern.replace("%d", Integer.toString(count));
    }
}
