package org.letopis.russian.speech;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letopis.find.Referent;
import org.letopis.link.WordPlace;
import org.letopis.model.Entity;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.Gender;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Tag.VerbForm;
import org.letopis.morph.Word;
import org.letopis.say.Argument;
import org.letopis.say.Scene;
import org.letopis.say.SentenceScene;

/// Finds who says something from the words that tell of it.
final class SpeakerFinder {

    /// Sentences before a quotation among which «он» is looked for.
    private static final int BACK = 2;
    /// Words of a sentence that does no more than bring a speaker on.
    private static final int SHORT = 9;
    /// Words between «который» and its verb.
    private static final int RELATIVE = 8;

    private final Scene scene;
    private final Row row;
    /// Words that somebody else than the author says.
    private final BitSet spoken;
    private final Voices voices;

    SpeakerFinder(Scene scene, Row row, BitSet spoken, Voices voices) {
        this.scene = scene;
        this.row = row;
        this.spoken = spoken;
        this.voices = voices;
    }

    /// What is known of the speakers around.
    ///
    /// @param first whom «я» means; nobody calls himself «он»
    /// @param quoted whether a quotation is around
    /// @param previous who said what was reported just before, among the same words
    /// @param interrupted the words before an insertion that parts them from the verb: «Азеф, продолжает Бурцев, отрицал»
    record Around(Optional<EntityId> first, boolean quoted, Optional<EntityId> previous, Optional<Stretch> interrupted) {

        boolean excludes(EntityId id) {
            return first.filter(id::equals).isPresent();
        }
    }

    Optional<EntityId> ofVerb(Report report, Around around) {
        Telling telling = report.telling();
        Tag tag = row.word(telling.word()).tag();
        if (tag.form() == VerbForm.PART && tag.variant() != Tag.Variant.SHORT) {
            return ofParticiple(telling, tag);
        }
        if (tag.isShortParticiple()) {
            return withPreposition(telling, "у", Case.GEN).or(() -> agent(telling));
        }
        if (isFirstPerson(telling, tag)) {
            return around.first();
        }
        if (heard(telling)) {
            Optional<EntityId> source = withPreposition(telling, "от", Case.GEN);
            if (source.isPresent()) {
                return source;
            }
        }
        Optional<EntityId> antecedent = antecedent(telling, tag);
        if (antecedent.isPresent()) {
            return antecedent;
        }
        Optional<EntityId> parted = around.interrupted().flatMap(before -> subjectIn(before, telling, tag));
        if (parted.isPresent()) {
            return parted;
        }
        Optional<Argument> subject = subject(telling, tag);
        if (subject.filter(argument -> isPronoun(sentence(telling), argument)).isPresent()) {
            return ofPronoun(report, subject.get(), tag, around);
        }
        if (subject.isPresent()) {
            return subject.get().entity().isPresent()
                    ? subject.get().entity().filter(id -> canSpeak(voices.entity(id)))
                    : voices.of(sentence(telling).sentence(), subject.get());
        }
        Optional<Word> name = unknownName(telling);
        if (name.isPresent()) {
            return voices.named(name.get());
        }
        return newspaper(telling, tag)
                .or(() -> unnamed(report, tag, around))
                .or(() -> tag.number() == Tag.Number.PLUR && report.foundBy().equals("speech.reported")
                        ? voices.people(row.word(telling.word()))
                        : Optional.empty());
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

    private Optional<EntityId> subjectIn(Stretch before, Telling telling, Tag verb) {
        Optional<EntityId> last = Optional.empty();
        for (Argument argument : Near.arguments(sentence(telling), row.place(telling.word()))) {
            if (before.contains(base(telling) + argument.head()) && mayBeSubject(sentence(telling), argument, verb)) {
                last = argument.entity().or(() -> voices.of(sentence(telling).sentence(), argument));
            }
        }
        return last;
    }

    /// «барона Мейендорфа, который утверждал»: the one named right before the relative pronoun.
    private Optional<EntityId> antecedent(Telling telling, Tag verb) {
        int from = Math.max(base(telling) + 2, telling.word() - RELATIVE);
        for (int at = telling.word() - 1; at >= from; at--) {
            if (row.word(at).tag().isFinite()) {
                return Optional.empty();
            }
            boolean who = row.is(at, "который") || row.is(at, "которая") || row.is(at, "которые");
            if (who && row.is(at - 1, ",")) {
                int comma = at - 1;
                return Near.arguments(sentence(telling), row.place(comma)).stream()
                        .filter(argument -> base(telling) + argument.end() == comma && argument.isAgent())
                        .filter(argument -> sameGender(voices.entity(argument.entity().get()), verb))
                        .findFirst()
                        .flatMap(Argument::entity);
            }
        }
        return Optional.empty();
    }

    /// The nearest nominative among the telling words that can be the verb's subject, whether or not one knows who it is.
    private Optional<Argument> subject(Telling telling, Tag verb) {
        Optional<Argument> nearest = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (Argument argument : Near.arguments(sentence(telling), row.place(telling.word()))) {
            int head = base(telling) + argument.head();
            int away = Math.abs(head - telling.word());
            boolean may = telling.holds(head) && !isFollowedByName(telling, argument);
            if (may && away < distance && mayBeSubject(sentence(telling), argument, verb)) {
                nearest = Optional.of(argument);
                distance = away;
            }
        }
        return nearest;
    }

    /// «Земский статистик Н. А. Ордынцев»: the name speaks.
    private boolean isFollowedByName(Telling telling, Argument description) {
        return description.phrase().filter(phrase -> phrase.referent() instanceof Referent.Description).isPresent()
                && Near.arguments(sentence(telling), row.place(telling.word())).stream()
                        .anyMatch(other -> other.first() == description.end()
                                && other.phrase()
                                        .filter(phrase -> phrase.referent() instanceof Referent.PersonName)
                                        .isPresent());
    }

    /// «Николаевский показал»: a name that no finder knew. Nobody else speaks.
    private Optional<Word> unknownName(Telling telling) {
        int base = base(telling);
        for (int at = Math.max(base + 1, telling.word() - 4); at < Math.min(telling.end(), telling.word() + 4); at++) {
            boolean name = telling.holds(at)
                    && row.word(at).isCapitalized()
                    && row.word(at).tag().casus() == Case.NOM
                    && (row.word(at).tag().pos() == Pos.ADJ || row.word(at).tag().pos() == Pos.PROPN);
            int place = at - base;
            if (name
                    && Near.phrases(sentence(telling), place).stream()
                            .noneMatch(phrase -> phrase.first() <= place && place < phrase.end())) {
                return Optional.of(row.word(at));
            }
        }
        return Optional.empty();
    }

    private boolean mayBeSubject(SentenceScene sentence, Argument argument, Tag verb) {
        if (!argument.isBare() || argument.modifies() >= 0) {
            return false;
        }
        if (argument.entity().isPresent()) {
            Entity entity = voices.entity(argument.entity().get());
            return canSpeak(entity) && argument.casus().agrees(Case.NOM) && agrees(argument, entity, verb);
        }
        Tag tag = sentence.sentence().word(argument.head()).tag();
        boolean named = tag.pos() == Pos.PROPN || tag.pos() == Pos.NOUN || isPronoun(sentence, argument);
        boolean sameNumber = verb.number() == Tag.Number.NONE || tag.number() == Tag.Number.NONE || verb.number() == tag.number();
        boolean sameGender = verb.gender() == Tag.Gender.NONE || tag.gender() == Tag.Gender.NONE || verb.gender() == tag.gender();
        boolean nominative = argument.casus() == Case.NOM || tag.pos() == Pos.PROPN && argument.casus() == Case.NONE;
        return named && nominative && sameNumber && sameGender;
    }

    private static boolean isPronoun(SentenceScene sentence, Argument argument) {
        return switch (sentence.sentence().word(argument.head()).text().toLowerCase(Locale.ROOT)) {
            case "он", "она", "они", "оно", "тот", "та", "те" -> true;
            default -> false;
        };
    }

    private static boolean canSpeak(Entity entity) {
        return switch (entity.type()) {
            case PERSON, GROUP, ORGANIZATION, WORK, OFFICE, OTHER -> true;
            case PLACE, EVENT, AWARD -> false;
        };
    }

    private boolean agrees(Argument argument, Entity entity, Tag verb) {
        boolean plural = verb.number() == Tag.Number.PLUR;
        boolean name = argument.phrase().filter(phrase -> phrase.type() == MentionType.PERSON).isPresent();
        return (entity.type() != EntityType.PERSON || plural || sameGender(entity, verb))
                && !(plural && entity.type() == EntityType.PERSON && name);
    }

    private static boolean sameGender(Entity entity, Tag verb) {
        return !(verb.gender() == Tag.Gender.FEM && entity.gender() == Gender.MASCULINE
                || verb.gender() == Tag.Gender.MASC && entity.gender() == Gender.FEMININE);
    }

    /// «Он добавлял»: who spoke before, unless a quotation lies between; not whom the quotation itself is about.
    private Optional<EntityId> ofPronoun(Report report, Argument pronoun, Tag verb, Around around) {
        boolean after = report.quoted()
                && !report.content().isEmpty()
                && report.telling().word() > report.content().getFirst().first();
        if (after) {
            int first = report.content().getFirst().first();
            Optional<EntityId> protagonist = row.isDash(Math.max(0, first - 1)) || around.quoted()
                    ? Optional.empty()
                    : Optional.ofNullable(scene.cast().protagonists().get(row.sentence(first)))
                            .filter(id -> scene.cast().about().filter(id::equals).isPresent())
                            .filter(id -> !isNamed(id, report.content()))
                            .filter(id -> sameGender(voices.entity(id), verb) && verb.number() != Tag.Number.PLUR);
            if (protagonist.isPresent()) {
                return protagonist;
            }
            Optional<EntityId> before = before(report.content().getFirst().first() - 1, verb, around);
            if (before.isPresent()) {
                return before;
            }
        }
        Optional<EntityId> previous = around.previous()
                .filter(id -> sameGender(voices.entity(id), verb) && !around.excludes(id));
        if (previous.isPresent() && verb.number() != Tag.Number.PLUR) {
            return previous;
        }
        return pronoun.entity()
                .filter(id -> !around.excludes(id))
                .or(() -> around.quoted() ? before(report.telling().word(), verb, around) : Optional.empty());
    }

    /// Who speaks does not call himself by his name.
    private boolean isNamed(EntityId id, List<Stretch> content) {
        return content.stream().anyMatch(stretch -> Near.arguments(
                        scene.sentences().get(row.sentence(stretch.first())), row.place(stretch.first()))
                .stream()
                .anyMatch(argument -> argument.phrase().isPresent()
                        && argument.entity().filter(id::equals).isPresent()
                        && stretch.contains(row.first(row.sentence(stretch.first())) + argument.head())));
    }

    /// The last one named before a word whom the verb may be about, in words of the same voice.
    private Optional<EntityId> before(int word, Tag verb, Around around) {
        if (word < 0) {
            return Optional.empty();
        }
        Optional<EntityId> oblique = Optional.empty();
        for (int index = row.sentence(word); index >= Math.max(0, row.sentence(word) - BACK); index--) {
            SentenceScene sentence = scene.sentences().get(index);
            Optional<EntityId> nominative = Optional.empty();
            for (Argument argument : sentence.arguments()) {
                int head = row.first(index) + argument.head();
                boolean voice = spoken.get(head) == around.quoted();
                if (head >= word || !voice || argument.entity().isEmpty() || argument.phrase().isEmpty()) {
                    continue;
                }
                Entity entity = voices.entity(argument.entity().get());
                if (entity.type() != EntityType.PERSON || !sameGender(entity, verb) || around.excludes(entity.id())) {
                    continue;
                }
                if (argument.casus() == Case.NOM && argument.isBare()) {
                    nominative = argument.entity();
                } else {
                    oblique = argument.entity();
                }
            }
            if (nominative.isPresent()) {
                return nominative;
            }
        }
        return oblique;
    }

    /// Who acts in the last sentence before a word, if it is short: «Чернов покачал головой».
    Optional<EntityId> actorBefore(int word) {
        int index = row.sentence(word);
        if (row.end(index) - row.first(index) > SHORT) {
            return Optional.empty();
        }
        return scene.sentences().get(index).arguments().stream()
                .filter(argument -> argument.isAgent() && argument.isBare() && argument.casus() == Case.NOM)
                .findFirst()
                .flatMap(Argument::entity);
    }

    /// No subject among the telling words: the one before them in the sentence, else the protagonist.
    private Optional<EntityId> unnamed(Report report, Tag verb, Around around) {
        Telling telling = report.telling();
        if (verb.number() == Tag.Number.PLUR || verb.gender() == Tag.Gender.NEUT || verb.person() == Tag.Person.SECOND) {
            return Optional.empty();
        }
        Optional<EntityId> nearest = Optional.empty();
        for (Argument argument : Near.arguments(sentence(telling), row.place(telling.word()))) {
            int head = base(telling) + argument.head();
            boolean before = head < telling.word()
                    && report.content().stream().noneMatch(stretch -> stretch.contains(head))
                    && spoken.get(head) == spoken.get(telling.word());
            if (before && mayBeSubject(sentence(telling), argument, verb) && argument.casus() == Case.NOM) {
                nearest = argument.entity();
            }
        }
        if (nearest.filter(id -> !around.excludes(id)).isPresent()) {
            return nearest;
        }
        if (around.quoted()) {
            return around.previous();
        }
        return Optional.ofNullable(scene.cast().protagonists().get(row.sentence(telling.word())))
                .filter(id -> sameGender(voices.entity(id), verb));
    }

    /// «Сперанского, считавшего Аракчеева честным»: whom the participle modifies.
    private Optional<EntityId> ofParticiple(Telling telling, Tag participle) {
        Optional<EntityId> nearest = Optional.empty();
        for (Argument argument : Near.arguments(sentence(telling), row.place(telling.word()))) {
            boolean before = base(telling) + argument.end() <= telling.word();
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
        for (Argument argument : Near.arguments(sentence(telling), row.place(telling.word()))) {
            boolean body = argument.type()
                    .filter(type -> type == EntityType.ORGANIZATION || type == EntityType.WORK)
                    .isPresent();
            boolean in = argument.preposition().equals("в") || argument.preposition().equals("во");
            if (body && telling.holds(base(telling) + argument.head()) && in) {
                return argument.entity();
            }
        }
        return Optional.empty();
    }

    /// «по словам Витте», «по его словам».
    Optional<EntityId> ofNoun(Telling telling, Around around) {
        int sentence = row.sentence(telling.word());
        int base = row.first(sentence);
        for (int at = Math.max(base, telling.first()); at < telling.word(); at++) {
            EntityId whose = scene.cast().pronouns().get(new WordPlace(sentence, at - base));
            if (whose != null) {
                return Optional.of(around.previous().filter(id -> !around.excludes(id)).orElse(whose));
            }
        }
        for (Argument argument : Near.arguments(sentence(telling), row.place(telling.word()))) {
            boolean after = base + argument.first() > telling.word() && telling.holds(base + argument.head());
            if (after && argument.isBare() && argument.casus().agrees(Case.GEN)) {
                Optional<EntityId> whose = argument.entity().or(() -> voices.of(sentence(telling).sentence(), argument));
                if (whose.isPresent()) {
                    return whose;
                }
            }
        }
        return telling.end() <= telling.word() + 1 ? voices.hearsay(row.word(telling.word())) : Optional.empty();
    }

    /// «по Волкогонову», «если верить Потресову», «Милюков: «…»».
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
