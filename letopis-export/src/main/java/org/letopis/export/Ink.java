package org.letopis.export;

/// Colours of a terminal, or none.
enum Ink {
    PLAIN,
    COLOURED;

    private static final String ESCAPE = "\u001b[";

    String bold(String text) {
        return with("1", text);
    }

    String pale(String text) {
        return with("2", text);
    }

    String heading(String text) {
        return with("1;36", text);
    }

    String praise(String text) {
        return with("32", text);
    }

    String blame(String text) {
        return with("31", text);
    }

    private String with(String code, String text) {
        return this == PLAIN ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
