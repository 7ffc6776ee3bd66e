package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.MentionType;
import org.letopis.model.Phase;
import org.letopis.model.Role;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.say.ClaimFinder;
import org.letopis.say.ClauseTimes;
import org.letopis.say.Draft;
import org.letopis.say.Scene;
import org.letopis.say.SentenceView;
import org.letopis.say.Speech;
import org.letopis.say.Subjects;
import org.letopis.say.TimeSense;

/// Finds lists of what somebody wrote: «Автор книг: «Толстой и его современники» (1911), …», «Соч.: Моя жизнь (1930)».
final class Bibliographies implements ClaimFinder {

    private final TimeSense sense;
    private final Set<String> openers;

    Bibliographies(TimeSense sense) {
        this.sense = sense;
        this.openers = new HashSet<>(Lines.of(Bibliographies.class, "bibliographies.txt"));
    }

    @Override
    public List<Draft> find(Scene scene, Speech speech) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceView view : SentenceView.all(scene, speech)) {
            int opener = opener(view);
            if (opener >= 0) {
                list(view, opener, drafts);
            }
        }
        return drafts;
    }

    private int opener(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            Word word = view.word(i);
            if (!view.isInsidePhrase(i) && (word.lemma().equals("автор") || openers.contains(word.lemma()) && isBeforeColon(view, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBeforeColon(SentenceView view, int at) {
        for (int i = at + 1; i < Math.min(view.size(), at + 5); i++) {
            if (view.word(i).is(":")) {
                return true;
            }
        }
        return false;
    }

    private void list(SentenceView view, int opener, List<Draft> drafts) {
        Optional<EntityId> author = view.clauseAt(opener)
                .map(clause -> new Subjects(view).nominal(clause, opener))
                .filter(found -> !found.isNobody())
                .map(found -> found.entities().getFirst());
        if (author.isEmpty()) {
            return;
        }
        ClauseTimes times = new ClauseTimes(view, sense);
        int end = opener;
        boolean first = true;
        for (Phrase phrase : view.phrases()) {
            if (phrase.first() < end || phrase.first() <= opener || phrase.type() != MentionType.WORK_OF_ART) {
                continue;
            }
            if (hasVerb(view, end, phrase.first())) {
                return;
            }
            Optional<EntityId> work = view.cast().of(phrase).filter(id -> view.cast().entity(id).type() == EntityType.WORK);
            end = phrase.end();
            if (work.isPresent()) {
                int from = first ? opener : phrase.first();
                add(view, author.get(), work.get(), from, phrase, times, drafts);
                first = false;
            }
        }
    }

    private static boolean hasVerb(SentenceView view, int from, int end) {
        for (int i = from; i < end; i++) {
            if (view.word(i).tag().isFinite()) {
                return true;
            }
        }
        return false;
    }

    private static void add(
            SentenceView view, EntityId author, EntityId work, int from, Phrase phrase, ClauseTimes times, List<Draft> drafts) {
        int close = phrase.end() < view.size() && view.word(phrase.end()).is("»") ? phrase.end() + 1 : phrase.end();
        Optional<ClauseTimes.Found> time = times.bracketed(close).or(() -> next(view, close, times));
        int end = time.map(found -> found.phrase().end()).orElse(phrase.end());
        drafts.add(new Draft(
                Claim.Fact.of(StatementType.AUTHORSHIP, Phase.UNTOLD),
                Optional.of(author),
                Map.of(Role.OBJECT, List.of(work)),
                time.map(ClauseTimes.Found::dating),
                Status.ASSERTED,
                List.of(view.span(phrase.first() - from > 12 ? phrase.first() : from, end)),
                0.85,
                "authorship.list"));
    }

    /// «Жизнь Толстого», изд. «Родной мир», Спб. 1911: a year before the next title.
    private static Optional<ClauseTimes.Found> next(SentenceView view, int from, ClauseTimes times) {
        int end = from;
        while (end < view.size() && end - from < 10 && !view.word(end).is(";") && !view.word(end).is("«")) {
            end++;
        }
        int limit = end;
        return view.clauseAt(Math.min(from, view.size() - 1)).flatMap(clause -> times.nearest(clause, from, from, limit));
    }
}
