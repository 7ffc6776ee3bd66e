package org.letopis.russian.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.model.Claim;
import org.letopis.model.EntityId;
import org.letopis.model.EntityType;
import org.letopis.model.Phase;
import org.letopis.model.Role;
import org.letopis.model.StatementType;
import org.letopis.model.Status;
import org.letopis.morph.Word;
import org.letopis.say.Argument;
import org.letopis.say.ClaimFinder;
import org.letopis.say.Draft;
import org.letopis.say.PlaceChain;
import org.letopis.say.Scene;
import org.letopis.say.SentenceView;
import org.letopis.say.Speech;
import org.letopis.say.TimeSense;
import org.letopis.time.Dating;
import org.letopis.time.Edtf;

/// Finds births and deaths in the brackets after a name: «(1834—1906)», «(р. 1824)», «[12(24).11.1872, Караул, — 7.7.1936, Москва]».
final class LifeDates implements ClaimFinder {

    private static final Set<String> BORN = Set.of("родиться", "рождаться", "рожденный", "рождённый", "родился", "родилась", "р.", "р", "род.", "рожд.");
    private static final Set<String> DIED =
            Set.of("умереть", "скончаться", "погибнуть", "расстрелять", "казнить", "убить", "ум.", "†", "сконч.", "расстр.", "погиб", "казн.");
    /// How many words may stand between a name and the brackets that tell its life.
    private static final int FARTHEST = 6;

    private final TimeSense sense;

    LifeDates(TimeSense sense) {
        this.sense = sense;
    }

    @Override
    public List<Draft> find(Scene scene, Speech speech) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceView view : SentenceView.all(scene, speech)) {
            List<Brackets> brackets = Brackets.of(view);
            for (Brackets bracket : brackets) {
                owner(view, bracket, brackets).ifPresent(owner -> drafts.addAll(lives(view, bracket, owner)));
            }
        }
        return drafts;
    }

    /// Whose life the brackets tell: the person named right before them, whatever other brackets come between.
    private static Optional<EntityId> owner(SentenceView view, Brackets bracket, List<Brackets> all) {
        Argument before = null;
        for (Argument argument : view.arguments()) {
            if (argument.end() <= bracket.open() && !isInside(argument, all)) {
                before = argument;
            }
        }
        if (before == null) {
            return bracket.open() <= FARTHEST ? view.protagonist() : Optional.empty();
        }
        if (before.isPerson() && between(before.end(), bracket.open(), all) <= (before.phrase().isPresent() ? 1 : 0)) {
            return before.entity();
        }
        return before.entity().isEmpty() && bracket.open() <= FARTHEST && view.sentence().index() == 0
                ? view.protagonist()
                : Optional.empty();
    }

    private static boolean isInside(Argument argument, List<Brackets> all) {
        return all.stream().anyMatch(b -> b.open() < argument.head() && argument.head() < b.close());
    }

    /// The number of words between two places, bracketed ones not counted.
    private static int between(int from, int end, List<Brackets> all) {
        int count = end - from;
        for (Brackets b : all) {
            if (from <= b.open() && b.close() < end) {
                count -= b.close() - b.open() + 1;
            }
        }
        return count;
    }

    private List<Draft> lives(SentenceView view, Brackets bracket, EntityId owner) {
        List<Draft> drafts = new ArrayList<>();
        List<Phrase> times = view.phrasesOfTime(bracket.first(), bracket.close());
        int dash = dash(view, bracket, times);
        if (dash >= 0) {
            part(view, owner, StatementType.BIRTH, bracket.first(), dash, drafts);
            part(view, owner, StatementType.DEATH, dash + 1, bracket.close(), drafts);
            return drafts;
        }
        StatementType type = null;
        boolean marked = false;
        for (int i = bracket.first(); i < bracket.close(); i++) {
            Word word = view.word(i);
            if (isOf(word, BORN)) {
                type = StatementType.BIRTH;
                marked = true;
            } else if (isOf(word, DIED)) {
                type = StatementType.DEATH;
                marked = true;
            } else if (type != null && word.is(";")) {
                type = null;
            }
            Optional<Phrase> time = startingAt(times, i);
            if (time.isPresent()) {
                Optional<Dating> dating = sense.of(view.sentence(), time.get());
                if (dating.isPresent()) {
                    Optional<StatementType> told = marked ? Optional.ofNullable(type) : Optional.empty();
                    add(view, bracket, owner, told, time.get(), dating.get(), times, drafts);
                }
                type = marked ? type : null;
                i = time.get().end() - 1;
            }
        }
        return drafts;
    }

    /// One time in the brackets: marked as birth or death, a span of years, or a day with a place.
    private void add(
            SentenceView view,
            Brackets bracket,
            EntityId owner,
            Optional<StatementType> type,
            Phrase time,
            Dating dating,
            List<Phrase> times,
            List<Draft> drafts) {
        boolean whole = times.size() == 1 && isPlain(view, bracket, time);
        if (dating.edtf() instanceof Edtf.Interval(var from, var to)
                && (type.equals(Optional.of(StatementType.BIRTH)) || type.isEmpty() && whole)
                && isLife(dating)) {
            if (from instanceof Edtf.Point birth) {
                drafts.add(draft(view, owner, StatementType.BIRTH, Optional.of(dating.meaning(birth)), List.of(), bracket.open(), bracket.close() + 1));
            }
            if (to instanceof Edtf.Point death) {
                drafts.add(draft(view, owner, StatementType.DEATH, Optional.of(dating.meaning(death)), List.of(), bracket.open(), bracket.close() + 1));
            }
        } else if (type.isPresent()) {
            int first = markedFrom(view, bracket, time.first());
            int end = markedTo(view, bracket, time.end());
            drafts.add(draft(view, owner, type.get(), Optional.of(dating), places(view, first, end), first, end));
        } else if (whole && dating.edtf() instanceof Edtf.Day && !places(view, bracket.first(), bracket.close()).isEmpty()) {
            drafts.add(draft(
                    view, owner, StatementType.BIRTH, Optional.of(dating), places(view, bracket.first(), bracket.close()), bracket.open(), bracket.close() + 1));
        }
    }

    /// A life, not a term of office: nobody lives less than twelve years and is written about, or longer than 115.
    private static boolean isLife(Dating dating) {
        if (!(dating.edtf() instanceof Edtf.Interval(Edtf.Point from, Edtf.Point to))) {
            return true;
        }
        int years = to.bounds().latest().getYear() - from.bounds().earliest().getYear();
        return years >= 12 && years <= 125;
    }

    /// Whether nothing that tells a predicate stands beside a time: names in Latin letters and places may.
    private static boolean isPlain(SentenceView view, Brackets bracket, Phrase time) {
        for (int i = bracket.first(); i < bracket.close(); i++) {
            if (i >= time.first() && i < time.end()) {
                continue;
            }
            boolean telling = switch (view.word(i).tag().pos()) {
                case VERB, AUX, ADP, CCONJ, SCONJ -> true;
                default -> false;
            };
            if (telling && view.argumentsBetween(bracket.first(), bracket.close()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void part(SentenceView view, EntityId owner, StatementType type, int first, int end, List<Draft> drafts) {
        List<Phrase> times = view.phrasesOfTime(first, end);
        Optional<Dating> dating = times.isEmpty() ? Optional.empty() : sense.of(view.sentence(), times.getFirst());
        List<EntityId> places = places(view, first, end);
        if (dating.isPresent() || !places.isEmpty()) {
            int from = times.isEmpty() ? first : Math.max(first, Math.min(times.getFirst().first(), end - 1));
            drafts.add(draft(view, owner, type, dating, places, Math.min(from, end - 1), trimmed(view, first, end)));
        }
    }

    private static int trimmed(SentenceView view, int first, int end) {
        int at = end;
        while (at - 1 > first && (view.word(at - 1).is(",") || view.word(at - 1).is(";"))) {
            at--;
        }
        return at;
    }

    private static List<EntityId> places(SentenceView view, int first, int end) {
        for (Argument argument : view.argumentsBetween(first, end)) {
            if (argument.type().equals(Optional.of(EntityType.PLACE))) {
                List<EntityId> chain = new ArrayList<>(PlaceChain.around(argument, view));
                for (Argument next : view.argumentsBetween(argument.end(), end)) {
                    if (next.type().equals(Optional.of(EntityType.PLACE)) && !chain.contains(next.entity().orElseThrow())) {
                        chain.add(next.entity().orElseThrow());
                    }
                }
                return chain;
            }
        }
        return List.of();
    }

    private static Draft draft(
            SentenceView view,
            EntityId owner,
            StatementType type,
            Optional<Dating> dating,
            List<EntityId> places,
            int first,
            int end) {
        Map<Role, List<EntityId>> roles = new EnumMap<>(Role.class);
        roles.put(Role.PLACE, places);
        return new Draft(
                Claim.Fact.of(type, Phase.UNTOLD),
                Optional.of(owner),
                roles,
                dating,
                Status.ASSERTED,
                List.of(view.span(first, Math.min(end, view.size()))),
                0.93,
                "life.brackets");
    }

    /// The dash between birth and death, where both sides tell something; -1 for none.
    private static int dash(SentenceView view, Brackets bracket, List<Phrase> times) {
        for (int i = bracket.first() + 1; i < bracket.close() - 1; i++) {
            Word word = view.word(i);
            int at = i;
            boolean inside = times.stream().anyMatch(time -> time.first() <= at && at < time.end());
            if (!inside && (word.is("—") || word.is("–") || word.is("-"))) {
                boolean left = times.stream().anyMatch(time -> time.end() <= at);
                boolean right = times.stream().anyMatch(time -> time.first() > at);
                boolean named = isNaming(view, bracket.first(), at);
                if (left && right && !named) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// «(псевд. — А. Орнатский)» is no life.
    private static boolean isNaming(SentenceView view, int first, int end) {
        for (int i = first; i < end; i++) {
            if (view.word(i).tag().isFinite() && !isOf(view.word(i), BORN)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Phrase> startingAt(List<Phrase> times, int word) {
        return times.stream().filter(time -> time.first() == word).findFirst();
    }

    private static boolean isOf(Word word, Set<String> words) {
        return words.contains(word.lemma()) || words.contains(word.text());
    }

    private static int markedFrom(SentenceView view, Brackets bracket, int time) {
        for (int i = time - 1; i >= Math.max(bracket.first(), time - 6); i--) {
            if (isOf(view.word(i), BORN) || isOf(view.word(i), DIED)) {
                return i;
            }
        }
        return time;
    }

    private static int markedTo(SentenceView view, Brackets bracket, int end) {
        for (int i = end; i < bracket.close(); i++) {
            if (isOf(view.word(i), DIED) || view.word(i).is(";")) {
                return i > end && view.word(i - 1).is(",") ? i - 1 : i;
            }
        }
        return bracket.close();
    }
}
