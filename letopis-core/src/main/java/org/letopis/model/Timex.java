package org.letopis.model;

import java.util.Optional;
import org.letopis.text.Span;
import org.letopis.time.Dating;

/// A mention of a time: a date that can be placed, or a length of time.
///
/// @param span without the leading preposition
/// @param foundBy the rule that found it, as `day.double`
public record Timex(Span span, Value value, String foundBy) {

    /// What a time expression means.
    public sealed interface Value {}

    /// A time on the calendar.
    public record Date(Dating dating) implements Value {}

    /// A length of time in ISO 8601, as `P2Y`.
    public record Length(String iso) implements Value {}

    /// A time after the one told last, nobody knows how long: «затем», «вскоре», «впоследствии».
    public record Following() implements Value {}

    /// A time that the text does not let us place («в последние годы», «через три года» with nothing before it).
    public record Unplaced() implements Value {}

    public Optional<Dating> dating() {
        return value instanceof Date(Dating dating) ? Optional.of(dating) : Optional.empty();
    }
}
