package org.letopis.cli;

import java.io.Console;
import java.util.Locale;
import java.util.Map;
import org.letopis.export.TextStyle;

/// What the place that we print to can show.
final class Terminal {

    private static final int WIDTH_OF_A_PIPE = 110;
    private static final int WIDEST = 160;

    private Terminal() {}

    static TextStyle style(Locale locale) {
        return style(System.getenv(), isTerminal(), locale);
    }

    /// @param environment `COLUMNS` is the width, which the launcher asks the terminal for; `NO_COLOR`, if it is set and
    ///     not empty, forbids colours
    static TextStyle style(Map<String, String> environment, boolean isTerminal, Locale locale) {
        boolean colours = isTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new TextStyle(Math.min(width(environment), WIDEST), colours, locale);
    }

    private static int width(Map<String, String> environment) {
        try {
            return Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
        } catch (NumberFormatException _) {
            return WIDTH_OF_A_PIPE;
        }
    }

    static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
