package org.letopis.say;

import java.util.List;
import java.util.Optional;
import org.letopis.model.Claim;
import org.letopis.model.Phase;
import org.letopis.model.StatementType;

/// What a predicate says: one line of the frame file.
///
/// @param lemma of the verb or noun
/// @param subject whom the statement is about: who does it, or whom it is done to
/// @param kind which naming, origin or meeting it is
/// @param kinship what the relative is to the subject
/// @param example a text in which the frame holds
public record Frame(
        String lemma,
        StatementType type,
        Phase phase,
        Subject subject,
        List<Slot> slots,
        Optional<String> kind,
        Optional<String> kinship,
        String example) {

    /// Whom a statement is about, by the deep role of the predicate.
    enum Subject {
        AGENT,
        PATIENT,
        /// To whom something is given: «ему присвоили звание».
        RECIPIENT
    }

    Claim claim(Optional<String> value) {
        return new Claim.Fact(type, phase, kinship, kind, value);
    }

    String name() {
        return "frame:" + lemma;
    }
}
