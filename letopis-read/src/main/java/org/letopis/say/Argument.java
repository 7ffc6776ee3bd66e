package org.letopis.say;

import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.morph.Tag.Case;

/// A noun phrase as a clause sees it: with its preposition and case.
///
/// «Из состава Политбюро» and «в газете «Новый мир»» are one argument each: the carrying noun gives preposition and
/// case, the named thing the entity.
///
/// @param first its first word, the preposition not counted
/// @param end the word after its last
/// @param head the word whose case it has
/// @param preposition in lower case, empty for none
/// @param lemma of its head, for frames that ask for certain words
/// @param phrase what was found there; empty for a plain noun or a pronoun
/// @param entity whom or what it refers to; empty for a plain noun
/// @param type the entity's; empty for a plain noun
/// @param modifies the head of the noun that this one modifies («член партии»), -1 where it stands by itself
/// @param joins the head of the argument that it continues («в Киеве и Москве»), -1 where it is the first
public record Argument(
        int first,
        int end,
        int head,
        String preposition,
        Case casus,
        String lemma,
        Optional<Phrase> phrase,
        Optional<EntityId> entity,
        Optional<EntityType> type,
        int modifies,
        int joins) {

    public boolean isBare() {
        return preposition.isEmpty();
    }

    /// Whether it can act or suffer: a person, a group, a body.
    public boolean isAgent() {
        return type.filter(t -> t == EntityType.PERSON || t == EntityType.GROUP || t == EntityType.ORGANIZATION)
                .isPresent();
    }

    public boolean isPerson() {
        return type.filter(t -> t == EntityType.PERSON || t == EntityType.GROUP).isPresent();
    }
}
