package org.letopis.russian.times;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.find.Finder;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.model.MentionType;
import org.letopis.model.Timex;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.text.Span;
import org.letopis.time.Edtf;

/// Finds times and places each by what was told before it.
public final class Times implements Finder {

    private final Grammar grammar;

    private Times(Grammar grammar) {
        this.grammar = grammar;
    }

    public static Times load() {
        return new Times(new Grammar(Lexicon.load()));
    }

    /// What a time means after its preposition.
    public Prepositions prepositions() {
        return new Prepositions(grammar);
    }

    @Override
    public List<Phrase> find(TaggedText text, List<Phrase> found) {
        Map<Integer, BitSet> closed = closed(found);
        Narration narration = new Narration(text.source().description());
        List<Phrase> phrases = new ArrayList<>();
        for (TaggedSentence sentence : text.sentences()) {
            Items items = grammar.items(sentence);
            List<Reach> reaches = read(items, closed.getOrDefault(sentence.index(), new BitSet()));
            narration.begin(items, reaches);
            for (Reach reach : Rows.borrow(items, reaches)) {
                phrases.add(phrase(sentence, reach, narration.tell(items, reach)));
            }
        }
        return phrases;
    }

    /// Titles and names of bodies keep their words: «Москва 1937», «Союз 17 октября».
    private static Map<Integer, BitSet> closed(List<Phrase> found) {
        Map<Integer, BitSet> closed = new HashMap<>();
        for (Phrase phrase : found) {
            switch (phrase.type()) {
                case WORK_OF_ART, ORGANIZATION, FACILITY ->
                    closed.computeIfAbsent(phrase.sentence(), _ -> new BitSet()).set(phrase.first(), phrase.end());
                default -> {}
            }
        }
        return closed;
    }

    /// A match with its place in the sentence.
    record Reach(int first, Match match) {

        int end() {
            return match.end();
        }

        Expression expression() {
            return match.expression();
        }

        Reach with(Expression expression) {
            return new Reach(first, new Match(match.end(), expression, match.rule()));
        }
    }

    private List<Reach> read(Items items, BitSet closed) {
        List<Reach> reaches = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            Optional<Match> match = closed.get(at) ? Optional.empty() : grammar.read(items, at);
            if (match.isPresent() && closed.get(at, match.get().end()).isEmpty()) {
                reaches.add(new Reach(at, match.get()));
                at = match.get().end();
            } else {
                at++;
            }
        }
        return reaches;
    }

    private static Phrase phrase(TaggedSentence sentence, Reach reach, Optional<Place> place) {
        Span span = sentence.span(reach.first(), reach.end());
        String rule = "time." + reach.match().rule();
        Timex.Value value = switch (reach.expression()) {
            case Expression.Length(String iso) -> new Timex.Length(iso);
            case Expression.Age(String iso) -> new Timex.Length(iso);
            case Expression.Later _ -> new Timex.Following();
            default ->
                place.<Timex.Value>map(placed -> new Timex.Date(placed.dating(span))).orElseGet(Timex.Unplaced::new);
        };
        MentionType type = switch (reach.expression()) {
            case Expression.Age _ -> MentionType.AGE;
            case Expression.Clock _ -> MentionType.TIME;
            default -> MentionType.DATE;
        };
        return new Phrase(
                sentence.index(), reach.first(), reach.end(), reach.first(), type,
                new Referent.Moment(new Timex(span, value, rule)), rule);
    }

    /// Whether a time is one that only the reader of a note would place: yearless.
    static boolean isYearless(Edtf date) {
        return date instanceof Edtf.YearlessDay || date instanceof Edtf.YearlessMonth;
    }
}
