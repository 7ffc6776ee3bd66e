package org.letopis.say;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.Role;
import org.letopis.model.Status;
import org.letopis.text.Span;
import org.letopis.time.Dating;

/// A statement before it has its number and its voice.
public record Draft(
        Claim claim,
        Optional<EntityId> subject,
        Map<Role, List<EntityId>> roles,
        Optional<Dating> dating,
        Status status,
        List<Span> evidence,
        double confidence,
        String foundBy) {

    public Draft {
        Map<Role, List<EntityId>> copy = new EnumMap<>(Role.class);
        roles.forEach((role, ids) -> {
            if (!ids.isEmpty()) {
                copy.put(role, List.copyOf(ids));
            }
        });
        roles = copy;
        evidence = List.copyOf(evidence);
    }

    /// Where it begins in the original.
    public int start() {
        return evidence.getFirst().start();
    }
}
