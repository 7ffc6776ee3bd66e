package org.letopis.say;

import java.util.List;
import org.letopis.model.Entity;
import org.letopis.model.Notice;
import org.letopis.model.Status;
import org.letopis.text.Span;

/// What somebody other than the author says in a text.
///
/// @param turns in text order; one may lie inside another, none crosses another
/// @param voices speakers whom the cast does not know, numbered after its entities
/// @param notices about quotations that are never closed and the like
public record Speech(List<Turn> turns, List<Entity> voices, List<Notice> notices) {

    public Speech {
        turns = List.copyOf(turns);
        voices = List.copyOf(voices);
        notices = List.copyOf(notices);
    }

    /// One utterance.
    ///
    /// @param utterance the claim, of type utterance, with the speaker as its subject
    /// @param content where the speaker speaks; statements inside are in the speaker's voice. Empty where only the topic
    ///     of what was said is told
    /// @param firstPersonIsSpeaker whether «я» inside is the speaker, as in a quotation, not in reported speech
    /// @param told how far the speaker stands by what is told inside: denied in «отрицал, что…», planned in «обещал, что…»
    public record Turn(Draft utterance, List<Span> content, boolean firstPersonIsSpeaker, Status told) {

        public Turn {
            content = List.copyOf(content);
        }
    }
}
