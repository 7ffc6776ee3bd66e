package org.letopis.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letopis.find.Referent;
import org.letopis.model.Entity;
import org.letopis.model.EntityId;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Word;
import org.letopis.say.Predication.Form;
import org.letopis.syntax.Clause;
import org.letopis.syntax.Clause.Kind;

/// Finds whom a predicate is about: its subject, the sufferer, the one it agrees with, or the one the text is about.
public final class Subjects {

    private static final int DEEPEST = 6;

    private final SentenceView view;

    public Subjects(SentenceView view) {
        this.view = view;
    }

    /// Whom a statement is about.
    ///
    /// @param arguments where the clause names them; empty where another clause or the text at large does
    /// @param named whether the sentence names them
    public record Found(List<EntityId> entities, List<Argument> arguments, boolean named) {

        static final Found NOBODY = new Found(List.of(), List.of(), false);

        static Found of(EntityId entity, boolean named) {
            return new Found(List.of(entity), List.of(), named);
        }

        public boolean isNobody() {
            return entities.isEmpty();
        }
    }

    /// Who does it: the nominative of an active predicate, the instrumental of a passive one.
    Found agent(Predication predication) {
        return switch (predication.form()) {
            case FINITE, SHORTENED, INFINITIVE -> subject(predication.clause(), predication.agreeing(), 0);
            case CONVERB -> outer(predication.clause(), 0);
            case PARTICIPLE -> antecedent(predication);
            case SHORT, PASSIVE_PARTICIPLE -> by(predication);
            case NOUN -> view.isDescriptionHead(predication.word()) ? described(predication) : owner(predication);
        };
    }

    /// Whom a description is of: the name before it, over commas and other descriptions, or the one its clause is about.
    private Found described(Predication predication) {
        int word = predication.word();
        Case casus = view.word(word).tag().casus();
        Argument before = null;
        for (Argument argument : view.arguments()) {
            if (argument.head() >= word) {
                break;
            }
            if (argument.isPerson() && isName(argument) && argument.isBare() && argument.casus().agrees(casus) && argument.modifies() < 0) {
                before = argument;
            }
        }
        if (before != null && isOnlyDescribed(before.end(), word)) {
            return listed(before, view.arguments());
        }
        Clause clause = predication.clause();
        return clause.predicate().isPresent() && clause.kind() != Kind.PARENTHESIS
                ? subject(clause, clause.predicate().getAsInt(), 0)
                : nominal(clause, word);
    }

    /// Whether no verb and no stronger mark than a comma stands between.
    private boolean isOnlyDescribed(int first, int end) {
        for (int i = first; i < end; i++) {
            Word word = view.word(i);
            if (word.is(";") || word.tag().isFinite()) {
                return false;
            }
        }
        return true;
    }

    /// Whom it is done to: the accusative of an active predicate, the nominative of a passive one.
    Found patient(Predication predication) {
        return switch (predication.form()) {
            case SHORT, SHORTENED -> subject(predication.clause(), predication.agreeing(), 0);
            case PASSIVE_PARTICIPLE -> antecedent(predication);
            case FINITE, INFINITIVE, CONVERB, PARTICIPLE -> object(predication, Case.ACC);
            case NOUN -> owner(predication);
        };
    }

    /// Whom something is given to.
    Found recipient(Predication predication) {
        Found dative = object(predication, Case.DAT);
        if (!dative.isNobody() || predication.form() != Form.SHORT) {
            return dative;
        }
        return protagonist(view.word(predication.word()), true);
    }

    /// Whom a noun that stands as a predicate tells of: «с 1918 — нарком», «Троцкий — революционер».
    public Found nominal(Clause clause, int noun) {
        Argument best = null;
        for (Argument argument : view.arguments(clause)) {
            if (argument.head() != noun
                    && isNominative(argument)
                    && argument.joins() < 0
                    && argument.isPerson()
                    && argument.head() < noun
                    && (isName(argument) || argument.phrase().isEmpty())
                    && (best == null || nearer(argument, best, noun))) {
                best = argument;
            }
        }
        if (best != null) {
            return listed(best, view.arguments(clause));
        }
        Optional<Clause> host = view.host(clause);
        if (host.isPresent() && clause.kind() != Kind.RELATIVE) {
            Found found = host.get().predicate().isPresent()
                    ? subject(host.get(), host.get().predicate().getAsInt(), 1)
                    : nominal(host.get(), host.get().end());
            if (!found.isNobody() && found.entities().size() == 1) {
                return new Found(found.entities(), List.of(), found.named());
            }
        }
        return view.protagonist().map(id -> Found.of(id, false)).orElse(Found.NOBODY);
    }

    private Found subject(Clause clause, int predicate, int depth) {
        Word word = view.word(predicate);
        if (word.tag().person() == Tag.Person.FIRST) {
            return view.firstPerson(predicate).map(id -> Found.of(id, true)).orElse(Found.NOBODY);
        }
        Argument best = null;
        boolean strange = false;
        for (Argument argument : view.arguments(clause)) {
            if (!isNominative(argument) || argument.joins() >= 0 || !agrees(argument, word)) {
                continue;
            }
            if (entities(argument).isEmpty() || argument.entity().isPresent() && !argument.isAgent()) {
                strange |= isStrange(argument, predicate);
            } else if (best == null || isName(best) == isName(argument) && nearer(argument, best, predicate) || !isName(best) && isName(argument)) {
                best = argument;
            }
        }
        if (best != null) {
            return listed(best, view.arguments(clause));
        }
        if (strange || depth > DEEPEST) {
            return Found.NOBODY;
        }
        return switch (clause.kind()) {
            case COORDINATE, PARENTHESIS -> view.host(clause)
                    .map(host -> subject(host, agreeing(host, predicate), depth + 1))
                    .filter(found -> !found.isNobody() && fits(found, word))
                    .map(found -> new Found(found.entities(), List.of(), found.named()))
                    .orElseGet(() -> protagonist(word, false));
            case SUBORDINATE, ADVERBIAL, PARTICIPIAL -> view.host(clause)
                    .map(host -> subject(host, agreeing(host, predicate), depth + 1))
                    .filter(found -> !found.isNobody() && fits(found, word))
                    .map(found -> new Found(found.entities(), List.of(), found.named()))
                    .orElseGet(() -> protagonist(word, false));
            case RELATIVE, MAIN, SEPARATE -> protagonist(word, false);
        };
    }

    /// The predicate with which a clause's subject agrees: its own, or else the one that asks.
    private static int agreeing(Clause clause, int asking) {
        return clause.predicate().orElse(asking);
    }

    /// The subject of the clause that an adverbial participle hangs on.
    private Found outer(Clause clause, int depth) {
        Optional<Clause> host = view.host(clause).or(() -> view.next(clause));
        Found found = host.filter(h -> h.predicate().isPresent())
                .map(h -> subject(h, h.predicate().getAsInt(), depth + 1))
                .orElse(Found.NOBODY);
        return found.isNobody()
                ? view.protagonist().map(id -> Found.of(id, false)).orElse(Found.NOBODY)
                : new Found(found.entities(), List.of(), found.named());
    }

    /// The noun that a full participle stands with: before its comma, or after it.
    private Found antecedent(Predication predication) {
        Clause clause = predication.clause();
        Word word = view.word(predication.word());
        if (clause.kind() == Kind.PARTICIPIAL) {
            Argument before = null;
            for (Argument argument : view.arguments()) {
                if (argument.end() > clause.first()) {
                    break;
                }
                if (clause.first() - argument.end() < 12 && standsWith(argument, word)) {
                    before = argument;
                }
            }
            if (before != null) {
                return listed(before, view.arguments());
            }
            return word.tag().casus() == Case.NOM || word.tag().casus() == Case.NONE
                    ? outer(clause, 0)
                    : Found.NOBODY;
        }
        for (Argument argument : view.arguments(clause)) {
            if (argument.first() > predication.word() && standsWith(argument, word)) {
                return listed(argument, view.arguments(clause));
            }
        }
        return Found.NOBODY;
    }

    private boolean standsWith(Argument argument, Word participle) {
        Tag tag = participle.tag();
        Tag noun = view.word(argument.head()).tag();
        return argument.casus().agrees(tag.casus())
                && argument.isAgent()
                && (tag.number() == Number.NONE || noun.number() == Number.NONE || tag.number() == noun.number());
    }

    /// The instrumental agent of a passive, or the one the text is about: a passive book has been written by somebody.
    private Found by(Predication predication) {
        for (Argument argument : view.arguments(predication.clause())) {
            if (argument.isBare() && argument.casus() == Case.INS && argument.isAgent()) {
                return listed(argument, view.arguments(predication.clause()));
            }
        }
        return predication.form() == Form.SHORT ? protagonist(view.word(predication.word()), true) : Found.NOBODY;
    }

    /// Whose deed a noun names: its genitive, or the subject of its clause.
    private Found owner(Predication predication) {
        for (Argument argument : view.arguments(predication.clause())) {
            if (argument.modifies() == predication.word() && argument.isPerson()) {
                return listed(argument, view.arguments(predication.clause()));
            }
        }
        for (int i = Math.max(0, predication.word() - 2); i < predication.word(); i++) {
            Optional<EntityId> possessor = possessor(i);
            if (possessor.isPresent()) {
                return Found.of(possessor.get(), true);
            }
        }
        Clause clause = predication.clause();
        return clause.predicate().isPresent()
                ? subject(clause, clause.predicate().getAsInt(), 0)
                : nominal(clause, predication.word());
    }

    private Optional<EntityId> possessor(int word) {
        for (Argument argument : view.arguments()) {
            if (argument.head() == word && argument.entity().isPresent() && argument.isPerson()) {
                return argument.entity();
            }
            if (argument.first() > word) {
                break;
            }
        }
        return view.pronoun(word);
    }

    private Found object(Predication predication, Case casus) {
        Argument best = null;
        List<Argument> arguments = view.arguments(predication.clause());
        for (Argument argument : arguments) {
            boolean cased = argument.casus() == casus
                    || casus == Case.ACC && argument.casus() == Case.GEN && argument.modifies() < 0;
            if (argument.isBare()
                    && cased
                    && argument.joins() < 0
                    && !entities(argument).isEmpty()
                    && (argument.isAgent() || isFirstPerson(argument))
                    && (best == null || nearer(argument, best, predication.word()))) {
                best = argument;
            }
        }
        if (best != null) {
            return listed(best, arguments);
        }
        boolean nobodyDoesIt = view.word(predication.agreeing()).tag().number() == Number.PLUR
                && predication.form() == Form.FINITE
                && arguments.stream().noneMatch(argument -> isNominative(argument) && argument.head() != predication.word());
        return nobodyDoesIt ? view.protagonist().map(id -> Found.of(id, false)).orElse(Found.NOBODY) : Found.NOBODY;
    }

    /// Whom a clause with a predicate is about.
    public Found of(Clause clause) {
        return clause.predicate().isPresent()
                ? subject(clause, clause.predicate().getAsInt(), 0)
                : nominal(clause, clause.end());
    }

    /// A person named, and those listed after.
    public Found withListed(Argument first) {
        return listed(first, view.arguments());
    }

    private Found listed(Argument first, List<Argument> arguments) {
        List<EntityId> ids = new ArrayList<>(entities(first));
        List<Argument> named = new ArrayList<>(List.of(first));
        for (Argument argument : arguments) {
            if (argument.joins() == named.getLast().head()) {
                List<EntityId> more = entities(argument);
                if (!more.isEmpty()) {
                    ids.addAll(more);
                }
                named.add(argument);
            }
        }
        return new Found(ids.stream().distinct().toList(), List.copyOf(named), true);
    }

    private List<EntityId> entities(Argument argument) {
        if (argument.entity().isPresent()) {
            return List.of(argument.entity().get());
        }
        return isFirstPerson(argument) ? view.firstPerson(argument.head()).map(List::of).orElse(List.of()) : List.of();
    }

    private boolean isFirstPerson(Argument argument) {
        Tag tag = view.word(argument.head()).tag();
        return tag.pos() == Pos.PRON && tag.person() == Tag.Person.FIRST;
    }

    private Found protagonist(Word predicate, boolean plural) {
        Optional<EntityId> protagonist = view.protagonist();
        if (protagonist.isEmpty()) {
            return Found.NOBODY;
        }
        Found found = Found.of(protagonist.get(), false);
        return plural || fits(found, predicate) ? found : Found.NOBODY;
    }

    /// Whether a verb's number and gender suit those found.
    private boolean fits(Found found, Word verb) {
        Tag tag = verb.tag();
        if (tag.number() == Number.PLUR) {
            return found.entities().size() > 1 || isMany(found.entities().getFirst());
        }
        if (tag.number() == Number.SING && found.entities().size() > 1) {
            return false;
        }
        Entity entity = view.cast().entity(found.entities().getFirst());
        return switch (entity.gender()) {
            case MASCULINE -> tag.gender() != Tag.Gender.FEM && tag.gender() != Tag.Gender.NEUT;
            case FEMININE -> tag.gender() != Tag.Gender.MASC && tag.gender() != Tag.Gender.NEUT;
            case UNKNOWN -> true;
        };
    }

    private boolean isMany(EntityId id) {
        return switch (view.cast().entity(id).type()) {
            case GROUP, ORGANIZATION -> true;
            default -> false;
        };
    }

    private boolean isNominative(Argument argument) {
        boolean cased = argument.casus() == Case.NOM || argument.casus() == Case.NONE && argument.entity().isPresent();
        return argument.isBare() && cased && argument.modifies() < 0;
    }

    /// A name or a pronoun, not a description, which may only stand beside one.
    private static boolean isName(Argument argument) {
        return argument.phrase().filter(phrase -> phrase.referent() instanceof Referent.Description).isEmpty();
    }

    /// Whether a noun of which nothing is known must be the subject all the same.
    private boolean isStrange(Argument argument, int predicate) {
        Tag tag = view.word(argument.head()).tag();
        return argument.casus() == Case.NOM
                && (argument.head() < predicate || tag.animacy() == Tag.Animacy.ANIM)
                && tag.pos() != Pos.PRON;
    }

    private boolean agrees(Argument argument, Word verb) {
        Tag noun = view.word(argument.head()).tag();
        Tag tag = verb.tag();
        if (tag.number() == Number.PLUR) {
            return noun.number() != Number.SING || hasMore(argument) || argument.type().isPresent() && argument.phrase().isEmpty();
        }
        if (tag.number() == Number.SING && noun.number() == Number.PLUR) {
            return false;
        }
        return argument.isPerson()
                || tag.gender() == Tag.Gender.NONE
                || noun.gender() == Tag.Gender.NONE
                || tag.gender() == noun.gender();
    }

    private boolean hasMore(Argument first) {
        return view.arguments().stream().anyMatch(argument -> argument.joins() == first.head());
    }

    /// A subject mostly stands before its verb; after it, only where none does.
    private static boolean nearer(Argument one, Argument other, int predicate) {
        boolean before = one.head() < predicate;
        boolean otherBefore = other.head() < predicate;
        return before != otherBefore
                ? before
                : Math.abs(one.head() - predicate) < Math.abs(other.head() - predicate);
    }
}
