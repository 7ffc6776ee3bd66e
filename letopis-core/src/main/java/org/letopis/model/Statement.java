package org.letopis.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.text.Span;
import org.letopis.time.Bounds;
import org.letopis.time.Dating;

/// One claim of one voice about one subject, with the characters of the original that carry it.
///
/// @param subject whom or what it is about: the speaker of an utterance, the one judged by a judgement
/// @param roles the other entities; places from the smallest to the largest
/// @param dating the time the text gives; `bounds` say what follows for it from the rest of the text
/// @param evidence the clauses that carry it, in text order, never empty: what cannot cite cannot be said
/// @param confidence from 0 to 1
/// @param foundBy the rule or model, as `frame:назначить`
public record Statement(
        StatementId id,
        Claim claim,
        Optional<EntityId> subject,
        Map<Role, List<EntityId>> roles,
        Optional<Dating> dating,
        Optional<DerivedBounds> bounds,
        Voice voice,
        Status status,
        List<Span> evidence,
        double confidence,
        String foundBy) {

    /// In the order of the text.
    public static final Comparator<Statement> IN_TEXT_ORDER =
            Comparator.comparing((Statement s) -> s.evidence().getFirst()).thenComparing(Statement::id);

    public Statement {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a statement must cite the text, " + id + " does not");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be from 0 to 1, got " + confidence);
        }
        evidence = List.copyOf(evidence);
        Map<Role, List<EntityId>> copy = new EnumMap<>(Role.class);
        roles.forEach((role, ids) -> copy.put(role, List.copyOf(ids)));
        roles = Collections.unmodifiableMap(copy);
    }

    public StatementType type() {
        return claim.type();
    }

    public List<EntityId> role(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /// The same statement with what reasoning derived.
    public Statement with(Optional<DerivedBounds> derived) {
        return new Statement(
                id, claim, subject, roles, dating, derived, voice, status, evidence, confidence, foundBy);
    }

    /// Bounds on the time that reasoning derived, with the statements they follow from.
    public record DerivedBounds(Bounds bounds, List<StatementId> follows) {

        public DerivedBounds {
            follows = List.copyOf(follows);
        }
    }
}
