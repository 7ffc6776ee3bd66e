package org.letopis.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The language in which Letopis speaks to its user; that of the system unless told otherwise.
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "ru|en", description = "language of tables and pages (default: the system's)")
    private @Nullable Speech speech;

    /// The languages that Letopis speaks.
    enum Speech {
        RU,
        EN
    }

    Locale locale() {
        return speech == null ? Locale.getDefault() : Locale.of(speech.name().toLowerCase(Locale.ROOT));
    }
}
