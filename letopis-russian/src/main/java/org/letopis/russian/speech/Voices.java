package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.link.Cast;
import org.letopis.model.Entity;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.Gender;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Animacy;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.say.Argument;
import org.letopis.text.Span;

/// All who can speak in a text: its cast, and whoever else is said to say something. What they say is not the author's.
final class Voices {

    /// What everybody says and nobody in particular.
    private static final Set<String> HEARSAY = Set.of("слух", "предание", "легенда", "молва");

    private final Cast cast;
    private final Map<String, EntityId> known = new HashMap<>();
    private final List<Entity> unnamed = new ArrayList<>();

    Voices(Cast cast) {
        this.cast = cast;
    }

    Entity entity(EntityId id) {
        int place = id.number() - cast.entities().size() - 1;
        return place < 0 ? cast.entity(id) : unnamed.get(place);
    }

    /// Those who are not of the cast, in the order of their numbers.
    List<Entity> unnamed() {
        return List.copyOf(unnamed);
    }

    /// The speaker whom a noun names that no finder knew: «подсудимая», «Маклаков»; nobody where it is a thing.
    Optional<EntityId> of(TaggedSentence sentence, Argument argument) {
        Word word = sentence.word(argument.head());
        Tag tag = word.tag();
        boolean person = tag.animacy() == Animacy.ANIM && (tag.pos() == Pos.NOUN || tag.pos() == Pos.PROPN);
        if (!person) {
            return Optional.empty();
        }
        boolean asWritten = tag.casus() == Tag.Case.NOM || tag.casus() == Tag.Case.NONE;
        String name = asWritten ? word.text() : word.lemma();
        EntityType type = tag.number() == Tag.Number.PLUR ? EntityType.GROUP : EntityType.PERSON;
        return Optional.of(voice(tag.pos() == Pos.PROPN ? capitalized(name) : name.toLowerCase(Locale.ROOT), type, word));
    }

    /// The speaker whose name, in the nominative, is all that is known: «Николаевский показал».
    Optional<EntityId> named(Word name) {
        return Optional.of(voice(name.text(), EntityType.PERSON, name));
    }

    /// «по слухам»: nobody in particular.
    Optional<EntityId> hearsay(Word word) {
        return HEARSAY.contains(word.lemma()) ? Optional.of(voice(word.lemma(), EntityType.OTHER, word)) : Optional.empty();
    }

    /// «Говорили, будто он бежал»: people of whom no more is told than that they speak.
    Optional<EntityId> people(Word verb) {
        Tag tag = verb.tag();
        boolean any = tag.isFinite()
                && !tag.isShortParticiple()
                && tag.person() != Tag.Person.FIRST
                && tag.person() != Tag.Person.SECOND;
        return any ? Optional.of(voice(verb.text().toLowerCase(Locale.ROOT), EntityType.GROUP, verb)) : Optional.empty();
    }

    private EntityId voice(String name, EntityType type, Word word) {
        return known.computeIfAbsent(name, _ -> add(name, type, word));
    }

    private EntityId add(String name, EntityType type, Word word) {
        EntityId id = new EntityId(cast.entities().size() + unnamed.size() + 1);
        Gender gender = type != EntityType.PERSON
                ? Gender.UNKNOWN
                : switch (word.tag().gender()) {
                    case MASC -> Gender.MASCULINE;
                    case FEM -> Gender.FEMININE;
                    case NEUT, NONE -> Gender.UNKNOWN;
                };
        List<Span> mentions = List.of(word.span());
        unnamed.add(new Entity(id, type, name, List.of(), gender, Optional.empty(), mentions));
        return id;
    }

    private static String capitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
