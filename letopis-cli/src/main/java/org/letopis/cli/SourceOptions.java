package org.letopis.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letopis.model.SourceDescription;
import org.letopis.time.Edtf;
import org.letopis.time.Reckoning;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What the user says of a source on the command line; it goes before what a sidecar says.
final class SourceOptions {

    @Option(names = "--author", paramLabel = "NAME", description = "who wrote it: the «я» of a memoir")
    private @Nullable String author;

    @Option(
            names = "--date",
            paramLabel = "EDTF",
            converter = Date.class,
            description = "when it was written, as 1930 or 1930-05: «вчера» counts from it")
    private @Nullable Edtf date;

    @Option(
            names = "--calendar",
            paramLabel = "julian|gregorian",
            converter = Calendar.class,
            description = "how it counts days that it does not mark")
    private @Nullable Reckoning calendar;

    @Option(names = "--about", paramLabel = "NAME", description = "whom it is about")
    private @Nullable String about;

    @Option(names = "--kind", paramLabel = "GENRE", description = "what it is: encyclopaedia entry, memoir, letter …")
    private @Nullable String kind;

    SourceDescription describe(SourceDescription told) {
        return new SourceDescription(
                told.id(),
                told.title(),
                Optional.ofNullable(author).or(told::author),
                Optional.ofNullable(date).or(told::date),
                Optional.ofNullable(kind).or(told::kind),
                calendar == null ? told.calendar() : calendar,
                Optional.ofNullable(about).or(told::about));
    }

    static Edtf date(String text) {
        return Edtf.parse(text.strip());
    }

    static Reckoning calendar(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "julian" -> Reckoning.JULIAN;
            case "gregorian" -> Reckoning.GREGORIAN;
            default -> throw new IllegalArgumentException("possible calendars are julian and gregorian, got " + text);
        };
    }

    static final class Date implements ITypeConverter<Edtf> {
        @Override
        public Edtf convert(String value) {
            try {
                return date(value);
            } catch (IllegalArgumentException _) {
                throw new TypeConversionException("'" + value + "' is no date: write 1930, 1930-05 or 1930-05-17");
            }
        }
    }

    static final class Calendar implements ITypeConverter<Reckoning> {
        @Override
        public Reckoning convert(String value) {
            try {
                return calendar(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
