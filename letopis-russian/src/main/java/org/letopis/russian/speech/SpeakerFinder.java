package org.letopis.russian.speech;

import java.util.List;
import java.util.Optional;
import org.letopis.link.WordPlace;
import org.letopis.model.Entity;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.Gender;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.VerbForm;
import org.letopis.say.Argument;
import org.letopis.say.Scene;
import org.letopis.say.SentenceScene;

/// Finds who says something from the words that tell of it.
final class SpeakerFinder {

    private final Scene scene;
    private final Row row;

    SpeakerFinder(Scene scene, Row row) {
        this.scene = scene;
        this.row = row;
    }

    /// @param first whom «я» means in these words
    Optional<EntityId> ofVerb(Report report, Optional<EntityId> first) {
        Telling telling = report.telling();
        Tag tag = row.word(telling.word()).tag();
        if (tag.form() == VerbForm.PART && tag.variant() != Tag.Variant.SHORT) {
            return ofParticiple(telling, tag);
        }
        if (tag.isShortParticiple()) {
            return withPreposition(telling, "у", Case.GEN).or(() -> agent(telling));
        }
        if (isFirstPerson(telling, tag)) {
            return first;
        }
        Optional<EntityId> told = subject(report, tag, true);
        if (told.isPresent()) {
            return told;
        }
        if (heard(telling)) {
            return withPreposition(telling, "от", Case.GEN);
        }
        return newspaper(telling, tag).or(() -> subject(report, tag, false)).or(() -> protagonist(telling, tag));
    }

    private boolean isFirstPerson(Telling telling, Tag tag) {
        if (tag.person() == Tag.Person.FIRST) {
            return true;
        }
        for (Stretch stretch : telling.where()) {
            for (int at = stretch.first(); at < stretch.end(); at++) {
                if (row.text(at).equalsIgnoreCase("я")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// «как она слышала от Натансона»: who hears is not who says.
    private boolean heard(Telling telling) {
        return switch (row.word(telling.word()).lemma()) {
            case "слышать", "услышать", "узнать" -> true;
            default -> false;
        };
    }

    /// The nearest nominative that agrees with the verb: among the telling words, or in the sentence before them.
    private Optional<EntityId> subject(Report report, Tag verb, boolean within) {
        Telling telling = report.telling();
        if (within && heard(telling) && withPreposition(telling, "от", Case.GEN).isPresent()) {
            return Optional.empty();
        }
        SentenceScene sentence = sentence(telling);
        int base = base(telling);
        Optional<EntityId> nearest = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (Argument argument : Near.arguments(sentence, row.place(telling.word()))) {
            int head = base + argument.head();
            boolean there = within
                    ? telling.holds(head)
                    : head < telling.word() && report.content().stream().noneMatch(stretch -> stretch.contains(head));
            int away = Math.abs(head - telling.word());
            if (there && away < distance && canSpeak(argument) && agrees(argument, verb)) {
                nearest = argument.entity();
                distance = away;
            }
        }
        return nearest;
    }

    private boolean canSpeak(Argument argument) {
        boolean able = argument.type()
                .filter(type -> switch (type) {
                    case PERSON, GROUP, ORGANIZATION, WORK, OFFICE, OTHER -> true;
                    case PLACE, EVENT, AWARD -> false;
                })
                .isPresent();
        return able && argument.isBare() && argument.casus().agrees(Case.NOM) && argument.modifies() < 0;
    }

    private boolean agrees(Argument argument, Tag verb) {
        Entity entity = scene.cast().entity(argument.entity().get());
        boolean gender = entity.type() != EntityType.PERSON
                || verb.number() == Tag.Number.PLUR
                || !(verb.gender() == Tag.Gender.FEM && entity.gender() == Gender.MASCULINE
                        || verb.gender() == Tag.Gender.MASC && entity.gender() == Gender.FEMININE);
        boolean number = !(verb.number() == Tag.Number.PLUR
                && entity.type() == EntityType.PERSON
                && argument.phrase().filter(phrase -> phrase.type() == MentionType.PERSON).isPresent());
        return gender && number;
    }

    /// «Сперанского, считавшего Аракчеева честным»: whom the participle modifies.
    private Optional<EntityId> ofParticiple(Telling telling, Tag participle) {
        int base = base(telling);
        Optional<EntityId> nearest = Optional.empty();
        for (Argument argument : Near.arguments(sentence(telling), row.place(telling.word()))) {
            boolean before = base + argument.end() <= telling.word();
            if (before && argument.isAgent() && argument.casus().agrees(participle.casus())) {
                nearest = argument.entity();
            }
        }
        return nearest;
    }

    private Optional<EntityId> agent(Telling telling) {
        return Near.arguments(sentence(telling), row.place(telling.word())).stream()
                .filter(argument -> telling.holds(base(telling) + argument.head()))
                .filter(argument -> argument.isAgent() && argument.isBare() && argument.casus() == Case.INS)
                .findFirst()
                .flatMap(Argument::entity);
    }

    private Optional<EntityId> withPreposition(Telling telling, String preposition, Case casus) {
        return Near.arguments(sentence(telling), row.place(telling.word())).stream()
                .filter(argument -> telling.holds(base(telling) + argument.head()))
                .filter(argument -> argument.preposition().equals(preposition) && argument.casus().agrees(casus))
                .filter(argument -> argument.entity().isPresent())
                .findFirst()
                .flatMap(Argument::entity);
    }

    /// «В газете «Россия» его именовали спасителем».
    private Optional<EntityId> newspaper(Telling telling, Tag verb) {
        if (verb.number() != Tag.Number.PLUR) {
            return Optional.empty();
        }
        List<Argument> arguments = Near.arguments(sentence(telling), row.place(telling.word()));
        for (Argument argument : arguments) {
            boolean body = argument.type()
                    .filter(type -> type == EntityType.ORGANIZATION || type == EntityType.WORK)
                    .isPresent();
            boolean in = argument.preposition().equals("в") || argument.preposition().equals("во");
            if (body && telling.holds(base(telling) + argument.head()) && (in || argument.isBare())) {
                return argument.entity();
            }
        }
        return Optional.empty();
    }

    private Optional<EntityId> protagonist(Telling telling, Tag verb) {
        if (verb.number() == Tag.Number.PLUR) {
            return Optional.empty();
        }
        return Optional.ofNullable(scene.cast().protagonists().get(row.sentence(telling.word())))
                .filter(id -> {
                    Gender gender = scene.cast().entity(id).gender();
                    return !(verb.gender() == Tag.Gender.FEM && gender == Gender.MASCULINE
                            || verb.gender() == Tag.Gender.MASC && gender == Gender.FEMININE);
                });
    }

    /// «по словам Витте», «по его словам».
    Optional<EntityId> ofNoun(Telling telling) {
        int sentence = row.sentence(telling.word());
        int base = row.first(sentence);
        for (int at = Math.max(base, telling.first()); at < telling.word(); at++) {
            EntityId whose = scene.cast().pronouns().get(new WordPlace(sentence, at - base));
            if (whose != null) {
                return Optional.of(whose);
            }
        }
        for (Argument argument : Near.arguments(scene.sentences().get(sentence), row.place(telling.word()))) {
            boolean after = base + argument.first() > telling.word() && telling.holds(base + argument.head());
            if (after && argument.isBare() && argument.casus().agrees(Case.GEN) && argument.entity().isPresent()) {
                return argument.entity();
            }
        }
        return Optional.empty();
    }

    /// «по Волкогонову», «если верить Потресову».
    Optional<EntityId> ofName(Telling telling) {
        return Near.arguments(sentence(telling), row.place(telling.word())).stream()
                .filter(argument -> telling.holds(base(telling) + argument.head()))
                .filter(argument -> argument.entity().isPresent())
                .findFirst()
                .flatMap(Argument::entity);
    }

    private SentenceScene sentence(Telling telling) {
        return scene.sentences().get(row.sentence(telling.word()));
    }

    private int base(Telling telling) {
        return row.first(row.sentence(telling.word()));
    }
}
