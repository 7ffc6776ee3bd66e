package org.letopis.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.model.Entity;
import org.letopis.model.EntityId;

/// Who and what appears in a text.
///
/// @param phrases which entity a phrase refers to; times and bare mentions have none
/// @param pronouns which entity a pronoun of the third person, relative or possessive («который», «его») refers to
/// @param protagonists the one whom each sentence is about where it names nobody, by sentence index; absent where nobody
///     is
/// @param about the protagonist of the whole, also where nobody introduces him
/// @param narrator the «я» of the author's own text
public record Cast(
        List<Entity> entities,
        Map<Phrase, EntityId> phrases,
        Map<WordPlace, EntityId> pronouns,
        Map<Integer, EntityId> protagonists,
        Optional<EntityId> about,
        Optional<EntityId> narrator) {

    public Cast {
        entities = List.copyOf(entities);
        phrases = Map.copyOf(phrases);
        pronouns = Map.copyOf(pronouns);
        protagonists = Map.copyOf(protagonists);
    }

    public Optional<EntityId> of(Phrase phrase) {
        return Optional.ofNullable(phrases.get(phrase));
    }

    /// The same cast and others besides, who are numbered after its own.
    public Cast with(List<Entity> others) {
        List<Entity> all = new ArrayList<>(entities);
        all.addAll(others);
        return new Cast(all, phrases, pronouns, protagonists, about, narrator);
    }

    public Entity entity(EntityId id) {
        return entities.get(id.number() - 1);
    }
}
