package org.letopis.model;

import java.util.List;
import java.util.Optional;
import org.letopis.text.Repair;
import org.letopis.text.Span;

/// Everything found in one source.
///
/// @param author the source's author or the narrator «я», where the text or its description names one
/// @param about the protagonist, also where nobody introduces him
/// @param sentences the sentences of the text, so that one can see which yielded no statement
/// @param statements in text order
public record Reading(
        SourceText source,
        Optional<EntityId> author,
        Optional<EntityId> about,
        List<Notice> notices,
        List<Repair> repairs,
        List<Span> sentences,
        List<Entity> entities,
        List<Mention> mentions,
        List<Relation> relations,
        List<Timex> times,
        List<Statement> statements) {

    public Reading {
        notices = List.copyOf(notices);
        repairs = List.copyOf(repairs);
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
    }

    /// The entity of that id; every id in a reading has one.
    public Entity entity(EntityId id) {
        return entities.stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entity " + id + " in this reading"));
    }
}
