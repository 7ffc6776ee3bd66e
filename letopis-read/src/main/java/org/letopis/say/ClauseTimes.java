package org.letopis.say;

import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag.Pos;
import org.letopis.segment.Token;
import org.letopis.syntax.Clause;
import org.letopis.syntax.Clause.Kind;
import org.letopis.time.Dating;

/// Finds the time of a predicate: the nearest in its clause that belongs to no noun, or the one it shares.
public final class ClauseTimes {

    private final SentenceView view;
    private final TimeSense sense;

    public ClauseTimes(SentenceView view, TimeSense sense) {
        this.view = view;
        this.sense = sense;
    }

    /// A time with the words it stands in.
    public record Found(Phrase phrase, Dating dating) {}

    /// The time of a predicate, looked for among words `from` to the one before `end` of its clause.
    Optional<Found> of(Predication predication, int from, int end) {
        Optional<Found> own = nearest(predication.clause(), predication.word(), from, end);
        if (own.isPresent() || predication.form() == Predication.Form.NOUN) {
            return own;
        }
        Clause clause = predication.clause();
        boolean joined = clause.kind() == Kind.COORDINATE
                && clause.mark() >= 0
                && view.word(clause.mark()).token().kind() != Token.Kind.PUNCTUATION;
        if (!joined) {
            return Optional.empty();
        }
        return view.host(clause)
                .filter(host -> host.predicate().isPresent())
                .flatMap(host -> nearest(host, host.predicate().getAsInt(), host.first(), host.predicate().getAsInt()));
    }

    /// A time in brackets right after a word: «в Одессе (с 1889)».
    public Optional<Found> bracketed(int end) {
        if (end + 1 >= view.size() || !isOpening(end)) {
            return Optional.empty();
        }
        return view.clauseAt(end + 1)
                .filter(clause -> clause.predicate().isEmpty())
                .flatMap(clause -> view.times(clause).stream()
                        .filter(time -> time.first() - end <= 3)
                        .flatMap(time -> found(time).stream())
                        .findFirst());
    }

    private boolean isOpening(int at) {
        return view.word(at).is("(") || view.word(at).is("[");
    }

    public Optional<Found> nearest(Clause clause, int word, int from, int end) {
        Optional<Found> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Phrase time : view.times(clause)) {
            int distance = time.head() < word ? word - time.end() + 1 : time.first() - word;
            if (time.first() >= from && time.end() <= end && distance < least && !belongsToNoun(time)) {
                Optional<Found> found = found(time);
                if (found.isPresent()) {
                    best = found;
                    least = distance;
                }
            }
        }
        return best;
    }

    private Optional<Found> found(Phrase time) {
        return sense.of(view.sentence(), time).map(dating -> new Found(time, dating));
    }

    /// «Революции 1905 года», «конф. 1922»: a bare year after an event or a work is that one's.
    private boolean belongsToNoun(Phrase time) {
        int before = time.first() - 1;
        if (before < 0 || view.word(time.first()).token().kind() != Token.Kind.NUMBER) {
            return false;
        }
        Pos pos = view.word(before).tag().pos();
        boolean named = view.arguments().stream()
                .anyMatch(argument -> argument.end() == time.first()
                        && argument.phrase().filter(ClauseTimes::hasYears).isPresent());
        boolean noun = pos == Pos.NOUN && view.word(time.first()).text().length() == 4 && time.end() - time.first() <= 2
                && view.arguments().stream().noneMatch(argument -> argument.end() == time.first() && argument.entity().isPresent());
        return named || noun;
    }

    private static boolean hasYears(Phrase phrase) {
        return phrase.type() == MentionType.EVENT || phrase.type() == MentionType.AWARD;
    }
}
