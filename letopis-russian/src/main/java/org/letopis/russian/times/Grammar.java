package org.letopis.russian.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letopis.morph.TaggedSentence;
import org.letopis.russian.times.Term.Kind;

/// All families together: the longest expression at a place wins, of equally long ones the first in this list.
final class Grammar {

    /// Words that no expression begins with, though one may hold them.
    private static final List<Kind> INERT = List.of(Kind.NONE, Kind.COUNTED, Kind.NUMBERING);

    private final Lexicon lexicon;
    private final List<Family> families;

    Grammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        List<Family> dates = List.of(
                new NumericDays(),
                new Days(),
                new Ranges(),
                new TornYears(),
                new YearRanges(),
                new Parts(),
                new Decades(),
                new Centuries(),
                new Months(),
                new Seasons(),
                new Years());
        Family date = (items, at) -> longest(dates, items, at);
        Family day = (items, at) -> longest(List.of(new NumericDays(), new Days(), new Deictics()), items, at);
        families = new ArrayList<>(dates);
        families.addAll(List.of(
                new Approximations(date),
                new NamedTimes(),
                new Clocks(day),
                new Deictics(),
                new Ages(),
                new Relatives(),
                new Lengths(),
                new FixedPhrases(lexicon)));
    }

    Items items(TaggedSentence sentence) {
        return new Items(sentence, lexicon);
    }

    Optional<Match> read(Items items, int at) {
        return mayBegin(items, at) ? longest(families, items, at) : Optional.empty();
    }

    private boolean mayBegin(Items items, int at) {
        return items.number(at) >= 0
                || !INERT.contains(items.term(at).kind())
                || lexicon.phrases().containsKey(items.form(at))
                || items.roman(at) > 0;
    }

    private static Optional<Match> longest(List<Family> families, Items items, int at) {
        Optional<Match> best = Optional.empty();
        for (Family family : families) {
            Optional<Match> match = family.read(items, at);
            if (match.isPresent() && (best.isEmpty() || match.get().end() > best.get().end())) {
                best = match;
            }
        }
        return best;
    }
}
