package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.MentionType;
import org.letopis.model.Phase;
import org.letopis.model.Role;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.morph.Tag.Animacy;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
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

/// Finds awards told without a verb: «Лауреат Гончаровской премии (1931)», «Награды: ордена Ленина (1935), Красного Знамени».
final class Honours implements ClaimFinder {

    /// How far the name may stand from the award that its bearer is called by.
    private static final int FARTHEST = 8;

    private final TimeSense sense;

    Honours(TimeSense sense) {
        this.sense = sense;
    }

    @Override
    public List<Draft> find(Scene scene, Speech speech) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceView view : SentenceView.all(scene, speech)) {
            new Finding(view, drafts).search();
        }
        return drafts;
    }

    /// The awards of one sentence.
    private final class Finding {

        private final SentenceView view;
        private final Gaps gaps;
        private final Subjects subjects;
        private final List<Draft> drafts;

        Finding(SentenceView view, List<Draft> drafts) {
            this.view = view;
            this.gaps = new Gaps(view);
            this.subjects = new Subjects(view);
            this.drafts = drafts;
        }

        void search() {
            int end = 0;
            for (Phrase phrase : view.phrases()) {
                if (phrase.first() >= end && phrase.type() == MentionType.AWARD) {
                    end = phrase.end();
                    Optional<EntityId> award = view.cast().of(phrase);
                    award.flatMap(_ -> bearer(phrase)).ifPresent(bearer -> add(bearer, award.get(), phrase));
                }
            }
        }

        private Optional<EntityId> bearer(Phrase phrase) {
            boolean title = view.word(phrase.head()).tag().animacy() == Animacy.ANIM;
            if (title) {
                Optional<EntityId> named = nameAfter(phrase).or(() -> nameBefore(phrase));
                if (named.isPresent()) {
                    return named;
                }
            }
            Optional<Clause> clause = view.clauseAt(phrase.head()).filter(c -> c.predicate().isEmpty());
            boolean governed = phrase.first() > 0 && view.word(phrase.first() - 1).tag().pos() == Pos.ADP;
            if (clause.isEmpty() || governed || clause.get().kind() == Clause.Kind.PARENTHESIS) {
                return Optional.empty();
            }
            Subjects.Found found = subjects.nominal(clause.get(), phrase.head());
            return found.entities().stream().findFirst();
        }

        /// «Лауреат Гончаровской премии по литературе Иван Петров».
        private Optional<EntityId> nameAfter(Phrase phrase) {
            return view.arguments().stream()
                    .filter(next -> next.first() >= phrase.end()
                            && isName(next)
                            && gaps.between(phrase.end(), next.first()) <= FARTHEST
                            && next.isBare()
                            && next.modifies() < 0
                            && next.casus().agrees(casus(phrase))
                            && !hasVerbOrStop(phrase.end(), next.first()))
                    .findFirst()
                    .flatMap(Argument::entity);
        }

        private Optional<EntityId> nameBefore(Phrase phrase) {
            int at = gaps.leap(phrase.first() - 1);
            return view.arguments().stream()
                    .filter(before -> before.end() == at + 1 && before.isPerson() && before.casus().agrees(casus(phrase)))
                    .findFirst()
                    .flatMap(Argument::entity);
        }

        private boolean hasVerbOrStop(int first, int end) {
            for (int i = first; i < end; i++) {
                if (view.word(i).tag().isFinite() || view.word(i).is(";") || view.word(i).is(":")) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isName(Argument argument) {
            return argument.phrase().filter(p -> p.referent() instanceof Referent.PersonName).isPresent();
        }

        private Case casus(Phrase phrase) {
            return view.word(phrase.head()).tag().casus();
        }

        private void add(EntityId bearer, EntityId award, Phrase phrase) {
            ClauseTimes times = new ClauseTimes(view, sense);
            int field = field(phrase.end());
            Optional<ClauseTimes.Found> time = times.bracketed(phrase.end()).or(() -> times.bracketed(field));
            int end = time.map(found -> found.phrase().end()).orElse(phrase.end());
            drafts.add(new Draft(
                    Claim.Fact.of(StatementType.AWARD, Phase.UNTOLD),
                    Optional.of(bearer),
                    Map.of(Role.OBJECT, List.of(award)),
                    time.map(ClauseTimes.Found::dating),
                    Status.ASSERTED,
                    List.of(view.span(phrase.first(), end)),
                    0.8,
                    "award.listed"));
        }

        /// Where «по литературе», «III степени» after an award ends.
        private int field(int from) {
            int at = from;
            while (at < Math.min(view.size(), from + 4) && !view.word(at).is("(") && !view.word(at).is(",")) {
                at++;
            }
            return at;
        }
    }
}
