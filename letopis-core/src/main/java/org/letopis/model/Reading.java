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
/// @param entities `eN` at place N - 1
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
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).id().number() != i + 1) {
                throw new IllegalArgumentException("e" + (i + 1) + " must stand at place " + i + ", got " + entities.get(i).id());
            }
        }
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
    }

    /// The entity of that id; every id in a reading has one.
    public Entity entity(EntityId id) {
        int place = id.number() - 1;
        if (place < 0 || place >= entities.size()) {
            throw new IllegalArgumentException("no entity " + id + " in this reading, which has " + entities.size());
        }
        return entities.get(place);
    }
}
