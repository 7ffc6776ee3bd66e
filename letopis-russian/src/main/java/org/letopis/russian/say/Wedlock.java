package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Referent;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.Phase;
import org.letopis.model.Role;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.say.Argument;
import org.letopis.say.ClaimFinder;
import org.letopis.say.ClauseTimes;
import org.letopis.say.Draft;
import org.letopis.say.Scene;
import org.letopis.say.SentenceView;
import org.letopis.say.Speech;
import org.letopis.say.Subjects;
import org.letopis.say.TimeSense;

/// Finds marriages told without a verb: «замужем за Ивановым», «в первом браке (с 1883) за Сидоровым, во втором за …».
final class Wedlock implements ClaimFinder {

    /// How far a name may stand from the word of marriage, what is in brackets not counted.
    private static final int FARTHEST = 7;
    private static final Set<String> ORDINALS = Set.of("первый", "второй", "третий", "четвёртый");

    private final TimeSense sense;
    private final Set<String> married;

    Wedlock(TimeSense sense) {
        this.sense = sense;
        this.married = new HashSet<>(Lines.of(Wedlock.class, "wedlock.txt"));
    }

    @Override
    public List<Draft> find(Scene scene, Speech speech) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceView view : SentenceView.all(scene, speech)) {
            new Finding(view, drafts).search();
        }
        return drafts;
    }

    /// The marriages of one sentence.
    private final class Finding {

        private final SentenceView view;
        private final Gaps gaps;
        private final List<Draft> drafts;
        private Optional<EntityId> last = Optional.empty();

        Finding(SentenceView view, List<Draft> drafts) {
            this.view = view;
            this.gaps = new Gaps(view);
            this.drafts = drafts;
        }

        void search() {
            for (int i = 0; i < view.size(); i++) {
                Word word = view.word(i);
                boolean again = last.isPresent() && ORDINALS.contains(word.lemma())
                        && (i + 1 == view.size() || !view.word(i + 1).lemma().equals("брак"));
                if (again || married.contains(word.text().toLowerCase(Locale.ROOT))) {
                    married(i, again);
                }
            }
        }

        private void married(int word, boolean again) {
            for (Argument argument : view.arguments()) {
                boolean near = argument.first() > word && gaps.between(word, argument.first()) <= FARTHEST;
                if (!near || !argument.isPerson() || !isOf(argument, word) || again && hasWordsBetween(word, argument)) {
                    continue;
                }
                Argument spouse = nextName(argument).orElse(argument);
                Optional<EntityId> subject = again ? last : subject(word);
                if (subject.isPresent() && !subject.equals(spouse.entity())) {
                    last = subject;
                    add(subject.get(), spouse, word);
                }
                return;
            }
        }

        /// «За» for her, «на» for him; a marriage alone is of her: a man's is «с».
        private boolean isOf(Argument argument, int word) {
            return argument.preposition().equals("за")
                    || argument.preposition().equals("на") && view.word(word).lemma().startsWith("жена");
        }

        private boolean hasWordsBetween(int word, Argument argument) {
            return gaps.between(word + 1, argument.first()) > 3;
        }

        /// The name right after a description: «за юриста М. Пюппонен».
        private Optional<Argument> nextName(Argument description) {
            return isName(description) ? Optional.empty() : view.arguments().stream()
                    .filter(next -> next.first() == description.end() && next.isPerson() && isName(next))
                    .findFirst();
        }

        private static boolean isName(Argument argument) {
            return argument.phrase().filter(p -> p.referent() instanceof Referent.PersonName).isPresent();
        }

        private Optional<EntityId> subject(int word) {
            int at = gaps.leap(word - 1);
            if (at >= 0 && view.word(at).lemma().equals("в")) {
                at = gaps.leap(at - 1);
            }
            for (Argument argument : view.arguments()) {
                // «Сестра Марии, в первом браке за …»: the genitive is somebody else.
                boolean another = view.word(word).lemma().equals("брак") && argument.casus() == Case.GEN;
                if (argument.end() == at + 1 && argument.isPerson() && !another) {
                    return argument.entity();
                }
            }
            return view.clauseAt(word)
                    .map(clause -> clause.predicate().isPresent()
                            ? new Subjects(view).of(clause)
                            : new Subjects(view).nominal(clause, word))
                    .filter(found -> !found.isNobody())
                    .map(found -> found.entities().getFirst())
                    .or(view::protagonist);
        }

        private void add(EntityId subject, Argument spouse, int word) {
            Optional<ClauseTimes.Found> time = new ClauseTimes(view, sense).bracketed(word + 1);
            drafts.add(new Draft(
                    new Claim.Fact(StatementType.FAMILY, Phase.DURING, Optional.of("spouse"), Optional.empty(), Optional.empty()),
                    Optional.of(subject),
                    Map.of(Role.OBJECT, List.of(spouse.entity().orElseThrow())),
                    time.map(ClauseTimes.Found::dating),
                    Status.ASSERTED,
                    List.of(view.span(word, spouse.end())),
                    0.88,
                    "kinship.married"));
        }
    }
}
