package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.MentionType;
import org.letopis.model.Phase;
import org.letopis.model.Role;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Word;
import org.letopis.say.Argument;
import org.letopis.say.ClaimFinder;
import org.letopis.say.ClauseTimes;
import org.letopis.say.Draft;
import org.letopis.say.Scene;
import org.letopis.say.SentenceView;
import org.letopis.say.Speech;
import org.letopis.say.Subjects;
import org.letopis.say.TimeSense;
import org.letopis.syntax.Clause;

/// Finds posts and professions that stand without a verb: «министр юстиции И. Г. Щегловитов», «Сергеенко (1854—1930) — литератор»,
/// «с 1918 нарком».
final class Posts implements ClaimFinder {

    /// Heads of posts that are membership of a body.
    private static final Set<String> MEMBERS = Set.of("член", "кандидат", "академик", "член-корреспондент", "членкор");
    /// Heads that other rules tell of: frames of nouns.
    private static final Set<String> ELSEWHERE = Set.of(
            "автор", "участник", "участница", "лауреат", "кавалер", "основатель", "ученик", "ученица", "друг", "сторонник",
            "организатор", "создатель", "составитель", "переводчик", "соавтор", "герой", "сын", "дочь", "брат", "сестра");

    /// Titles of rulers: what they are, not what they hold, where the name follows.
    private static final Set<String> RULERS =
            Set.of("император", "императрица", "царь", "царица", "король", "королева", "государь", "князь", "граф", "княгиня", "графиня");

    private final TimeSense sense;

    Posts(TimeSense sense) {
        this.sense = sense;
    }

    @Override
    public List<Draft> find(Scene scene, Speech speech) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceView view : SentenceView.all(scene, speech)) {
            new Finding(view).collect(drafts);
        }
        return drafts;
    }

    /// Whom a post belongs to, and from which word to which the text says so.
    private record Holder(List<EntityId> persons, int first, int end, double confidence) {}

    /// The posts of one sentence.
    private final class Finding {

        private final SentenceView view;
        private final Subjects subjects;
        private final ClauseTimes times;
        /// Who holds the post whose phrase ends there: the next in the list is held by the same.
        private final Map<Integer, Holder> holders = new HashMap<>();

        Finding(SentenceView view) {
            this.view = view;
            this.subjects = new Subjects(view);
            this.times = new ClauseTimes(view, sense);
        }

        void collect(List<Draft> drafts) {
            int end = -1;
            for (Phrase phrase : view.phrases()) {
                if (phrase.type() == MentionType.PROFESSION && phrase.end() > end && isPost(phrase)) {
                    end = phrase.end();
                    holder(phrase).ifPresent(holder -> {
                        holders.put(phrase.end(), holder);
                        drafts.addAll(drafts(phrase, holder));
                    });
                }
            }
        }

        private boolean isPost(Phrase phrase) {
            return !(phrase.referent() instanceof Referent.Bare)
                    && !ELSEWHERE.contains(lemma(phrase))
                    && !phrase.foundBy().equals("people.relation")
                    && !view.word(phrase.head()).is("изд.")
                    && !view.word(phrase.head()).is("ред.");
        }

        private String lemma(Phrase phrase) {
            return view.word(phrase.head()).lemma();
        }

        private Optional<Holder> holder(Phrase phrase) {
            return named(phrase).or(() -> listed(phrase)).or(() -> apposed(phrase)).or(() -> predicated(phrase));
        }

        /// «Министр юстиции И. Г. Щегловитов».
        private Optional<Holder> named(Phrase phrase) {
            if (RULERS.contains(lemma(phrase))) {
                return Optional.empty();
            }
            for (Phrase next : view.phrases()) {
                if (next.first() == phrase.end()
                        && isPerson(next)
                        && next.referent() instanceof Referent.PersonName
                        && casus(phrase).agrees(casus(next))) {
                    return Optional.of(new Holder(
                            List.of(view.cast().of(next).orElseThrow()), phrase.first(), next.end(), 0.85));
                }
            }
            return Optional.empty();
        }

        /// The next member of a list of posts.
        private Optional<Holder> listed(Phrase phrase) {
            int at = phrase.first() - 1;
            boolean separated = false;
            while (at >= 0 && !holders.containsKey(at + 1)) {
                Word word = view.word(at);
                if (word.is(")") || word.is("]")) {
                    at = opening(at);
                } else if (word.is(",") || word.is(";") || word.tag().pos() == Pos.CCONJ) {
                    separated = true;
                } else if (!isLoose(word) && !isTimed(at)) {
                    return Optional.empty();
                }
                at--;
            }
            Holder holder = holders.get(at + 1);
            return separated && holder != null
                    ? Optional.of(new Holder(holder.persons(), phrase.first(), phrase.end(), holder.confidence() - 0.05))
                    : Optional.empty();
        }

        private boolean isLoose(Word word) {
            return switch (word.tag().pos()) {
                case ADV, ADJ, ADP, PART, DET -> true;
                default -> word.is("—") || word.is("–") || word.is("-");
            };
        }

        private boolean isTimed(int at) {
            return view.phrasesOfTime(0, view.size()).stream().anyMatch(time -> time.first() <= at && at < time.end());
        }

        private int opening(int close) {
            int at = close;
            while (at > 0 && !view.word(at).is("(") && !view.word(at).is("[")) {
                at--;
            }
            return at;
        }

        /// «Сергеенко (1854—1930) — литератор», «Гагарин, депутат Верховного Совета».
        private Optional<Holder> apposed(Phrase phrase) {
            int at = phrase.first() - 1;
            boolean marked = false;
            boolean bracketed = false;
            while (at >= 0) {
                Word word = view.word(at);
                if (word.is(")") || word.is("]")) {
                    bracketed = true;
                    at = opening(at);
                } else if (word.is(",") || word.is("—") || word.is("–") || word.is("-")) {
                    marked = true;
                } else if (word.tag().pos() != Pos.ADV && word.tag().pos() != Pos.ADJ) {
                    break;
                }
                at--;
            }
            if (at < 0 || !marked && !bracketed) {
                return Optional.empty();
            }
            for (Argument argument : view.arguments()) {
                if (argument.end() == at + 1
                        && argument.isPerson()
                        && argument.isPerson()
                        && argument.casus().agrees(casus(phrase))) {
                    Subjects.Found all = subjects.withListed(argument);
                    return Optional.of(new Holder(all.entities(), phrase.first(), phrase.end(), 0.85));
                }
            }
            return Optional.empty();
        }

        /// «С 1918 нарком», «Он профессор академии».
        private Optional<Holder> predicated(Phrase phrase) {
            Optional<Clause> clause = view.clauseAt(phrase.head());
            if (clause.isEmpty()
                    || clause.get().predicate().isPresent()
                    || !casus(phrase).agrees(Case.NOM)
                    || isGoverned(phrase)
                    || clause.get().kind() == Clause.Kind.PARENTHESIS) {
                return Optional.empty();
            }
            Subjects.Found found = subjects.nominal(clause.get(), phrase.head());
            if (found.isNobody()) {
                return Optional.empty();
            }
            int first = found.arguments().stream().mapToInt(Argument::first).min().orElse(phrase.first());
            int from = phrase.first() - first > 12 ? phrase.first() : Math.min(first, phrase.first());
            return Optional.of(new Holder(found.entities(), from, phrase.end(), found.named() ? 0.8 : 0.7));
        }

        /// Whether a preposition or a noun stands before it that it hangs on.
        private boolean isGoverned(Phrase phrase) {
            int at = phrase.first() - 1;
            while (at >= 0 && view.word(at).tag().pos() == Pos.ADJ) {
                at--;
            }
            if (at < 0) {
                return false;
            }
            Pos pos = view.word(at).tag().pos();
            boolean timed = isTimed(at);
            return pos == Pos.ADP || !timed && casus(phrase) != Case.NOM && pos == Pos.NOUN;
        }

        private Case casus(Phrase phrase) {
            return view.word(phrase.head()).tag().casus();
        }

        private boolean isPerson(Phrase phrase) {
            return view.cast().of(phrase).filter(id -> view.cast().entity(id).type() == EntityType.PERSON).isPresent();
        }

        private List<Draft> drafts(Phrase phrase, Holder holder) {
            Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
            roles.put(Role.OBJECT, objects(phrase, holder));
            Optional<ClauseTimes.Found> time = time(phrase);
            int first = Math.min(holder.first(), time.map(found -> before(found.phrase())).orElse(holder.first()));
            int end = Math.max(holder.end(), time.map(found -> after(found.phrase())).orElse(holder.end()));
            List<Draft> drafts = new ArrayList<>();
            for (EntityId person : holder.persons()) {
                drafts.add(new Draft(
                        Claim.Fact.of(type(phrase), type(phrase).hasPhase() ? Phase.DURING : Phase.UNTOLD),
                        Optional.of(person),
                        roles,
                        time.map(ClauseTimes.Found::dating),
                        Status.ASSERTED,
                        List.of(view.span(first, end)),
                        holder.confidence(),
                        "posts.nominal"));
            }
            return drafts;
        }

        private int before(Phrase time) {
            return time.first() > 0 && view.word(time.first() - 1).tag().pos() == Pos.ADP
                    ? time.first() - 1
                    : time.first();
        }

        private int after(Phrase time) {
            return time.end() < view.size() && view.word(time.end()).is(")") ? time.end() + 1 : time.end();
        }

        /// The post, and the bodies and places that its phrase names.
        private List<EntityId> objects(Phrase phrase, Holder holder) {
            Set<EntityId> objects = new LinkedHashSet<>();
            view.cast().of(phrase).filter(id -> !holder.persons().contains(id)).ifPresent(objects::add);
            for (Phrase inner : view.phrases()) {
                if (inner != phrase && phrase.encloses(inner) && !(inner.referent() instanceof Referent.Moment)) {
                    view.cast().of(inner).filter(id -> !holder.persons().contains(id)).ifPresent(objects::add);
                }
            }
            for (Argument argument : view.arguments()) {
                if (argument.modifies() == phrase.head() || argument.modifies() == phrase.end() - 1) {
                    argument.entity()
                            .filter(id -> !holder.persons().contains(id) && !argument.isPerson())
                            .ifPresent(objects::add);
                }
            }
            return List.copyOf(objects);
        }

        /// In brackets after it, or before it in its clause, or the clause's only one.
        private Optional<ClauseTimes.Found> time(Phrase phrase) {
            Optional<ClauseTimes.Found> bracketed = times.bracketed(phrase.end());
            if (bracketed.isPresent()) {
                return bracketed;
            }
            return view.clauseAt(phrase.head())
                    .filter(clause -> clause.predicate().isEmpty())
                    .flatMap(clause -> times.nearest(clause, phrase.first(), Math.max(0, phrase.first() - 8), phrase.end() + 6));
        }

        private StatementType type(Phrase phrase) {
            if (MEMBERS.contains(lemma(phrase))) {
                return StatementType.MEMBERSHIP;
            }
            if (phrase.foundBy().equals("people.estate")) {
                return StatementType.ORIGIN;
            }
            if (phrase.foundBy().equals("people.partisan")) {
                return StatementType.MEMBERSHIP;
            }
            return phrase.referent() instanceof Referent.OfficeName ? StatementType.OFFICE : StatementType.OCCUPATION;
        }
    }
}
