package org.letopis.russian.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Referent;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.MentionType;
import org.letopis.model.Polarity;
import org.letopis.model.Status;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.Tag.Person;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Tag;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.russian.judgement.JudgingBook.Kind;
import org.letopis.russian.speech.Possessives;
import org.letopis.russian.speech.SayingBook;
import org.letopis.russian.speech.SayingVerb;
import org.letopis.russian.speech.SayingVerb.Use;
import org.letopis.say.Argument;
import org.letopis.say.ClaimFinder;
import org.letopis.say.Draft;
import org.letopis.say.Scene;
import org.letopis.say.SentenceScene;
import org.letopis.say.Speech;
import org.letopis.syntax.Clause;
import org.letopis.text.Span;

/// Finds whom the voice of a clause praises or blames. One judgement a clause and person, and only where the judged one is
/// the subject of the predicate, the object of the naming, or the noun of the epithet.
public final class RussianJudgements implements ClaimFinder {

    /// Characters between two judgements that are still one.
    private static final int JOINED = 80;
    private static final Set<String> MERE_WORDS =
            Set.of("человек", "мужчина", "женщина", "друг", "лицо", "личность", "натура", "люди", "деятель", "сын", "дочь");

    private final JudgingBook book;
    private final SayingBook saying;

    public RussianJudgements(JudgingBook book, SayingBook saying) {
        this.book = book;
        this.saying = saying;
    }

    @Override
    public List<Draft> find(Scene scene, Speech speech) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceScene sentence : scene.sentences()) {
            new InSentence(scene, sentence).judge(drafts);
        }
        return drafts;
    }

    /// One sentence while it is searched.
    private final class InSentence {

        private final Scene scene;
        private final SentenceScene here;
        private final TaggedSentence sentence;

        InSentence(Scene scene, SentenceScene here) {
            this.scene = scene;
            this.here = here;
            this.sentence = here.sentence();
        }

        void judge(List<Draft> drafts) {
            Optional<EntityId> last = Optional.empty();
            boolean unknown = false;
            for (Clause clause : here.clauses()) {
                List<Argument> arguments = here.arguments(clause);
                Optional<Argument> subject = subject(arguments, clause);
                if (subject.isPresent()) {
                    last = subject.get().entity();
                } else if (hasUnknownName(clause)) {
                    last = Optional.empty();
                    unknown = true;
                }
                Optional<Draft> named = named(clause, arguments);
                if (named.isPresent()) {
                    drafts.add(named.get());
                    continue;
                }
                Optional<EntityId> judged = subject.isPresent()
                        ? subject.get().entity()
                        : unknown ? Optional.empty() : unnamed(clause, arguments, last);
                Optional<Draft> draft = judged.flatMap(id -> predicated(id, clause, subject));
                if (draft.isPresent() && subject.isEmpty() && joins(drafts, draft.get())) {
                    drafts.set(drafts.size() - 1, joined(drafts.getLast(), draft.get()));
                } else {
                    draft.ifPresent(drafts::add);
                }
            }
            epithets(drafts);
        }

        private boolean hasUnknownName(Clause clause) {
            for (Clause.Range range : clause.ranges()) {
                for (int at = Math.max(1, range.first()); at < range.end(); at++) {
                    int place = at;
                    Word word = sentence.word(at);
                    boolean name = word.isCapitalized()
                            && word.tag().casus() == Case.NOM
                            && (word.tag().pos() == Pos.ADJ || word.tag().pos() == Pos.PROPN);
                    if (name
                            && here.phrases().stream()
                                    .noneMatch(phrase -> phrase.first() <= place && place < phrase.end())) {
                        return true;
                    }
                }
            }
            return false;
        }

        /// Whether a judgement without a subject of its own goes on with the one before: «честен, но слеп».
        private boolean joins(List<Draft> drafts, Draft next) {
            return !drafts.isEmpty()
                    && drafts.getLast().subject().equals(next.subject())
                    && sentence.span().encloses(drafts.getLast().evidence().getFirst())
                    && next.start() - drafts.getLast().evidence().getLast().end() < JOINED;
        }

        private Draft joined(Draft one, Draft next) {
            Claim.Judgement first = (Claim.Judgement) one.claim();
            Claim.Judgement second = (Claim.Judgement) next.claim();
            List<Span> words = new ArrayList<>(first.words());
            words.addAll(second.words());
            Polarity polarity = first.polarity() == second.polarity() ? first.polarity() : Polarity.MIXED;
            return new Draft(
                    new Claim.Judgement(polarity, words),
                    one.subject(),
                    one.roles(),
                    one.dating(),
                    one.status(),
                    List.of(one.evidence().getFirst().union(next.evidence().getLast())),
                    Math.max(one.confidence(), next.confidence()),
                    one.foundBy());
        }

        /// The one whom a clause is about: an agent in the nominative that agrees with the predicate.
        private Optional<Argument> subject(List<Argument> arguments, Clause clause) {
            return arguments.stream()
                    .filter(argument -> argument.isAgent() && argument.isBare() && argument.modifies() < 0)
                    .filter(argument -> argument.casus() == Case.NOM && !isMereWord(argument))
                    .filter(argument -> agrees(argument, clause))
                    .findFirst();
        }

        /// «человек стойкий»: a word that only carries the predicate is nobody.
        private boolean isMereWord(Argument argument) {
            return argument.phrase()
                    .filter(phrase -> phrase.referent() instanceof Referent.Description description
                            && (MERE_WORDS.contains(description.lemma())
                                    || book.find(Kind.PERSON, description.lemma()).isPresent()))
                    .isPresent();
        }

        private boolean agrees(Argument argument, Clause clause) {
            if (clause.predicate().isEmpty()) {
                return true;
            }
            Tag predicate = sentence.word(clause.predicate().getAsInt()).tag();
            Tag head = sentence.word(argument.head()).tag();
            return predicate.number() == Number.NONE || head.number() == Number.NONE || predicate.number() == head.number();
        }

        /// Whom a clause without a subject is about: the one before, or the protagonist.
        private Optional<EntityId> unnamed(Clause clause, List<Argument> arguments, Optional<EntityId> last) {
            boolean finite = clause.predicate().isPresent();
            boolean other = arguments.stream()
                    .anyMatch(argument -> argument.isBare() && argument.casus() == Case.NOM && argument.modifies() < 0);
            if (!finite || other || clause.kind() == Clause.Kind.RELATIVE) {
                return Optional.empty();
            }
            Tag predicate = sentence.word(clause.predicate().getAsInt()).tag();
            boolean possible = predicate.number() != Number.PLUR
                    && predicate.gender() != Tag.Gender.NEUT
                    && predicate.person() != Person.FIRST
                    && predicate.person() != Person.SECOND;
            if (!possible) {
                return Optional.empty();
            }
            return last.isPresent() ? last : Optional.ofNullable(scene.cast().protagonists().get(sentence.index()));
        }

        private Optional<Draft> predicated(EntityId judged, Clause clause, Optional<Argument> subject) {
            List<Finding> findings = new ArrayList<>(new ClauseJudge(book, sentence, clause).findings(subject));
            if (subject.isPresent() && findings.isEmpty()) {
                valued(clause).ifPresent(findings::add);
            }
            if (subject.isEmpty()) {
                findings = findings.stream().filter(finding -> finding.strength() >= 2).toList();
            }
            if (findings.isEmpty()) {
                return Optional.empty();
            }
            int first = findings.stream().mapToInt(Finding::first).min().getAsInt();
            int end = findings.stream().mapToInt(Finding::end).max().getAsInt();
            if (subject.isPresent() && Math.abs(subject.get().first() - first) < 25) {
                first = Math.min(first, subject.get().first());
                end = Math.max(end, subject.get().end());
            }
            return Optional.of(draft(judged, findings, first, extended(end, clause)));
        }

        /// «был резко осуждён Плехановым»: somebody's praise or blame in the passive, not a court's verdict.
        private Optional<Finding> valued(Clause clause) {
            boolean byPerson = here.arguments(clause).stream()
                    .anyMatch(argument -> argument.isPerson() && argument.isBare() && argument.casus() == Case.INS);
            for (Clause.Range range : byPerson ? clause.ranges() : List.<Clause.Range>of()) {
                for (int at = range.first(); at < range.end(); at++) {
                    Optional<SayingVerb> verb = sentence.word(at).tag().isShortParticiple()
                            ? saying.verb(sentence.word(at))
                            : Optional.empty();
                    if (verb.filter(v -> v.can(Use.PRAISE) || v.can(Use.BLAME)).isPresent()) {
                        int sign = verb.get().can(Use.PRAISE) ? 1 : -1;
                        return Optional.of(new Finding(at, at + 1, sign, 3, "judgement.valued"));
                    }
                }
            }
            return Optional.empty();
        }

        /// To the end of the clause's range, if it is near: «сводил счёты с врагами».
        private int extended(int end, Clause clause) {
            for (Clause.Range range : clause.ranges()) {
                if (range.contains(end - 1)) {
                    return range.end() - end <= 8 ? range.end() : end;
                }
            }
            return end;
        }

        /// «считал Керенского предателем», «обвиняли графа в измене».
        private Optional<Draft> named(Clause clause, List<Argument> arguments) {
            Optional<Integer> verbAt = verbOf(clause);
            if (verbAt.isEmpty()) {
                return Optional.empty();
            }
            SayingVerb verb = saying.verb(sentence.word(verbAt.get())).get();
            Optional<Argument> target = arguments.stream()
                    .filter(argument -> argument.isBare() && argument.modifies() < 0)
                    .filter(argument -> argument.isAgent() || isUnresolved(argument))
                    .filter(argument -> argument.casus() == Case.ACC || argument.casus() == Case.GEN)
                    .filter(argument -> !Possessives.isPossessive(here, argument))
                    .findFirst();
            Optional<EntityId> meant = target.flatMap(argument -> judged(argument, subject(arguments, clause)));
            if (target.isEmpty() || meant.isEmpty()) {
                return Optional.empty();
            }
            EntityId judged = meant.get();
            List<Finding> findings = new ArrayList<>();
            if (verb.can(Use.NAME)) {
                instrumental(clause, verbAt.get(), target.get(), findings);
            }
            boolean negated = verbAt.get() > 0 && sentence.word(verbAt.get() - 1).text().equalsIgnoreCase("не");
            if (findings.isEmpty() && !negated && (verb.can(Use.PRAISE) || verb.can(Use.BLAME))) {
                int sign = verb.can(Use.PRAISE) ? 1 : -1;
                int first = Math.min(verbAt.get(), target.get().first());
                int end = Math.max(verbAt.get() + 1, target.get().end());
                Finding finding = new Finding(verbAt.get(), verbAt.get() + 1, sign, 3, "judgement.valued");
                return Optional.of(draft(judged, List.of(finding), first, extended(end, clause)));
            }
            if (findings.isEmpty()) {
                return Optional.empty();
            }
            int first = findings.getFirst().first();
            int end = findings.getLast().end();
            if (target.get().first() > verbAt.get()) {
                first = Math.min(first, target.get().first());
                end = Math.max(end, target.get().end());
            }
            return Optional.of(draft(judged, findings, first, end));
        }

        /// «Бернулли называл его художником»: «его» is not Бернулли, but whom the text is about.
        private Optional<EntityId> judged(Argument target, Optional<Argument> subject) {
            Optional<EntityId> speaker = subject.flatMap(Argument::entity);
            boolean pronoun = target.phrase().isEmpty() && !sentence.word(target.head()).text().equals("себя");
            if (!pronoun || target.entity().isPresent() && !target.entity().equals(speaker)) {
                return target.entity();
            }
            return Optional.ofNullable(scene.cast().protagonists().get(sentence.index()))
                    .filter(id -> !speaker.equals(Optional.of(id)))
                    .or(() -> scene.cast().about().filter(id -> !speaker.equals(Optional.of(id))));
        }

        private boolean isUnresolved(Argument target) {
            return target.entity().isEmpty()
                    && switch (sentence.word(target.head()).text()) {
                        case "его", "её", "ее" -> true;
                        default -> false;
                    };
        }

        private Optional<Integer> verbOf(Clause clause) {
            for (Clause.Range range : clause.ranges()) {
                for (int at = range.first(); at < range.end(); at++) {
                    Word word = sentence.word(at);
                    boolean active = word.tag().isFinite()
                            || word.tag().form() == Tag.VerbForm.PART && word.tag().voice() != Tag.Voice.PASS
                            || word.tag().form() == Tag.VerbForm.CONV;
                    if (active && saying.verb(word).filter(InSentence::judges).isPresent()) {
                        return Optional.of(at);
                    }
                }
            }
            return Optional.empty();
        }

        private static boolean judges(SayingVerb verb) {
            return verb.can(Use.NAME) || verb.can(Use.PRAISE) || verb.can(Use.BLAME);
        }

        private void instrumental(Clause clause, int verb, Argument target, List<Finding> findings) {
            for (Clause.Range range : clause.ranges()) {
                for (int at = range.first(); at < range.end(); at++) {
                    Word word = sentence.word(at);
                    boolean own = target.first() <= at && at < target.end();
                    if (own || at == verb || word.tag().casus() != Case.INS) {
                        continue;
                    }
                    Optional<Judging> judging = switch (word.tag().pos()) {
                        case ADJ -> book.find(Kind.ADJ, word.lemma());
                        case NOUN -> book.find(Kind.PERSON, word.lemma());
                        default -> Optional.empty();
                    };
                    int place = at;
                    boolean negated = at > 0 && sentence.word(at - 1).is("не");
                    judging.ifPresent(found -> findings.add(new Finding(
                            place, place + 1, negated ? -found.sign() : found.sign(), found.strength(), "judgement.named")));
                }
            }
        }

        /// «подлый выродок Николаев»: words before a person's name, in its case.
        private void epithets(List<Draft> drafts) {
            for (Argument argument : here.arguments()) {
                boolean person = argument.type().filter(type -> type == EntityType.PERSON).isPresent()
                        && argument.phrase().filter(phrase -> phrase.type() == MentionType.PERSON).isPresent();
                if (!person) {
                    continue;
                }
                List<Finding> findings = new ArrayList<>();
                int at = argument.first() - 1;
                while (at >= 0 && isEpithet(sentence.word(at), argument.casus())) {
                    Word word = sentence.word(at);
                    int place = at;
                    Optional<Judging> judging = word.tag().pos() == Pos.ADJ
                            ? book.find(Kind.ADJ, word.lemma())
                            : book.find(Kind.PERSON, word.lemma());
                    judging.filter(found -> found.strength() >= 2)
                            .ifPresent(found -> findings.add(new Finding(
                                    place, place + 1, found.sign(), found.strength(), "judgement.epithet")));
                    at--;
                }
                if (!findings.isEmpty()) {
                    findings.sort(Comparator.comparingInt(Finding::first));
                    drafts.add(draft(argument.entity().get(), findings, findings.getFirst().first(), argument.end()));
                }
            }
        }

        private static boolean isEpithet(Word word, Case casus) {
            Pos pos = word.tag().pos();
            return (pos == Pos.ADJ && word.tag().variant() != Tag.Variant.SHORT || pos == Pos.NOUN || pos == Pos.DET)
                    && word.tag().casus() == casus
                    && casus != Case.NONE;
        }

        private Draft draft(EntityId judged, List<Finding> findings, int first, int end) {
            boolean praises = findings.stream().anyMatch(finding -> finding.sign() > 0);
            boolean blames = findings.stream().anyMatch(finding -> finding.sign() < 0);
            Polarity polarity = praises && blames ? Polarity.MIXED : praises ? Polarity.POSITIVE : Polarity.NEGATIVE;
            List<Span> words = findings.stream()
                    .map(finding -> sentence.span(finding.first(), finding.end()))
                    .toList();
            int strength = findings.stream().mapToInt(Finding::strength).max().getAsInt();
            return new Draft(
                    new Claim.Judgement(polarity, words),
                    Optional.of(judged),
                    Map.of(),
                    Optional.empty(),
                    Status.ASSERTED,
                    List.of(sentence.span(first, Math.max(end, first + 1))),
                    strength == 3 ? 0.8 : 0.65,
                    findings.getFirst().rule());
        }
    }
}
