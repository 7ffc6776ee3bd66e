package org.letopis.model;

import java.util.List;
import java.util.Optional;
import org.letopis.text.Span;

/// The thing that mentions refer to.
///
/// @param name nominative, in the fullest form that the source gives; initials before the surname
/// @param aliases the other forms, nominative, without repeats
/// @param within the larger place, or the body an office belongs to
/// @param mentions names and descriptions in text order, not pronouns
public record Entity(
        EntityId id,
        EntityType type,
        String name,
        List<String> aliases,
        Gender gender,
        Optional<EntityId> within,
        List<Span> mentions) {

    public Entity {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entity must have a name, " + id + " has none");
        }
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
