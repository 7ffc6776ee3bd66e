package org.letopis.model;

import java.util.Optional;
import org.letopis.time.Edtf;
import org.letopis.time.Reckoning;

/// What is known of a source apart from its text, told by the person who reads it.
///
/// @param id the file's stem
/// @param author who wrote it, by name
/// @param date when it was written; «вчера» and «в прошлом году» count from it
/// @param kind the genre, as `encyclopaedia entry`
/// @param calendar how the source counts days that it does not mark
/// @param about whom it is about, by name, where the person says so
public record SourceDescription(
        String id,
        String title,
        Optional<String> author,
        Optional<Edtf> date,
        Optional<String> kind,
        Reckoning calendar,
        Optional<String> about) {

    /// A source of which nothing but its name is known.
    public static SourceDescription named(String id) {
        return new SourceDescription(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Reckoning.UNKNOWN,
                Optional.empty());
    }
}
