package org.letopis.russian.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.find.Referent.Description;
import org.letopis.find.Referent.Named;
import org.letopis.model.EntityType;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.russian.events.EventNouns.EventNoun;
import org.letopis.russian.lexicon.BaseForm;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Ground;
import org.letopis.russian.lexicon.NameList;
import org.letopis.segment.Token;

/// The events of one sentence.
final class EventSearch {

    private static final int LONGEST = 8;

    private final NameList<String> known;
    private final EventNouns nouns;
    private final TaggedSentence sentence;
    private final Ground ground;
    private final List<Phrase> events = new ArrayList<>();

    EventSearch(NameList<String> known, EventNouns nouns, TaggedSentence sentence, Ground ground) {
        this.known = known;
        this.nouns = nouns;
        this.sentence = sentence;
        this.ground = ground;
    }

    List<Phrase> events() {
        int at = 0;
        while (at < sentence.size()) {
            at = Math.max(at + 1, eventAt(at));
        }
        return events;
    }

    private int eventAt(int at) {
        Word word = sentence.word(at);
        if (word.token().kind() == Token.Kind.PUNCTUATION || isOpaque(at)) {
            return 0;
        }
        Optional<NameList.Match<String>> match = known.longest(sentence, at);
        if (match.isPresent()) {
            int end = withYears(match.get().end());
            String name = match.get().entry() + text(match.get().end(), end);
            return add(at, end, match.get().head(), new Named(EntityType.EVENT, name, List.of()), "events.listed");
        }
        int noun = noun(at);
        return noun < 0 ? 0 : headed(at, noun);
    }

    /// The event noun that a word begins, itself or after adjectives and numbers; -1 for none.
    private int noun(int at) {
        int noun = at;
        while (noun < sentence.size() && noun - at < 5 && isModifier(noun)) {
            noun++;
        }
        boolean found = noun < sentence.size() && !isOpaque(noun) && nouns.of(sentence.word(noun)).isPresent();
        return found && agrees(at, noun) ? noun : -1;
    }

    private boolean isModifier(int at) {
        Word word = sentence.word(at);
        return switch (word.token().kind()) {
            case ROMAN -> true;
            case NUMBER -> Character.isLetter(word.text().charAt(word.text().length() - 1));
            case WORD -> word.tag().pos() != Pos.DET && BaseForm.isAdjective(word) && nouns.of(word).isEmpty();
            case ABBREVIATION -> word.lemma().endsWith("ий") || word.lemma().endsWith("ый");
            case INITIAL, PUNCTUATION -> false;
        };
    }

    private boolean agrees(int first, int noun) {
        Case casus = sentence.word(noun).tag().casus();
        for (int at = first; at < noun; at++) {
            Word word = sentence.word(at);
            if (word.tag().pos() == Pos.ADJ && !word.tag().casus().agrees(casus)) {
                return false;
            }
        }
        return true;
    }

    private int headed(int first, int noun) {
        EventNoun kind = nouns.of(sentence.word(noun)).orElseThrow();
        int complement = complement(noun + 1, kind);
        int end = withYears(complement);
        boolean named = hasCapital(first, noun) || hasNumber(first, noun);
        boolean holds =
                switch (kind.need()) {
                    case NUMBER -> named || complement > noun + 1;
                    case NAMED -> noun > first || complement > noun + 1;
                    case ADJECTIVE -> hasCapital(first, noun) && noun > first;
                    case ALONE -> true;
                };
        if (!holds) {
            return 0;
        }
        String name = BaseForm.of(sentence, first, end, noun);
        boolean own = named || end > noun + 1;
        Referent referent = own
                ? new Named(EntityType.EVENT, name, List.of())
                : new Description(EntityType.EVENT, name, kind.word());
        return add(first, end, noun, referent, "events.noun");
    }

    private boolean hasCapital(int first, int end) {
        for (int at = first; at < end; at++) {
            if (sentence.word(at).isCapitalized() && (at > 0 || end - first > 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNumber(int first, int end) {
        for (int at = first; at < end; at++) {
            Token.Kind kind = sentence.word(at).token().kind();
            if (kind == Token.Kind.ROMAN || kind == Token.Kind.NUMBER || isOrdinal(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinal(Word word) {
        return switch (word.lemma()) {
            case "первый", "второй", "третий", "четвёртый", "пятый", "шестой", "седьмой", "восьмой", "девятый", "десятый" -> true;
            default -> false;
        };
    }

    /// The end of a body, a genitive, «при Аустерлице», «под Мукденом», «с французами» after the noun.
    private int complement(int at, EventNoun kind) {
        int end = at;
        while (end < sentence.size() && end - at < LONGEST) {
            int next = step(end, at, kind);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int step(int at, int first, EventNoun kind) {
        for (Phrase phrase : ground.at(at)) {
            Case casus = sentence.word(phrase.head()).tag().casus();
            boolean fits = switch (phrase.type()) {
                case ORGANIZATION, CITY, COUNTRY, STATE_OR_PROVINCE, LOCATION, PERSON, PROFESSION -> phrase.first() == at;
                default -> false;
            };
            if (fits && (casus == Case.GEN || casus == Case.NONE) && !BaseForm.isAdjective(sentence.word(at))) {
                return phrase.end();
            }
        }
        Word word = sentence.word(at);
        boolean place = at == first && (word.is("при") || word.is("под") || word.is("за")) && at + 1 < sentence.size();
        if (place && sentence.word(at + 1).isCapitalized()) {
            return at + 2;
        }
        boolean enemy = at == first && word.is("с") && at + 1 < sentence.size() && kind.word().equals("война");
        if (enemy && sentence.word(at + 1).tag().casus() == Case.INS) {
            return at + 2;
        }
        return isOpaque(at) ? at : genitive(at);
    }

    private int genitive(int at) {
        int end = at;
        while (end < sentence.size() && end - at < 3 && BaseForm.isAdjective(sentence.word(end))
                && sentence.word(end).tag().casus() == Case.GEN) {
            end++;
        }
        boolean noun = end < sentence.size()
                && !isOpaque(end)
                && sentence.word(end).tag().pos() == Pos.NOUN
                && sentence.word(end).tag().casus() == Case.GEN;
        return noun ? end + 1 : at;
    }

    /// «1812 года», «1877—1878 годов» right after the name belongs to it.
    private int withYears(int end) {
        if (end >= sentence.size() || sentence.word(end).token().kind() != Token.Kind.NUMBER) {
            return end;
        }
        for (Phrase phrase : ground.at(end)) {
            if (phrase.type() == MentionType.DATE && phrase.first() == end) {
                return phrase.end();
            }
        }
        return end;
    }

    private boolean isOpaque(int at) {
        for (Phrase phrase : ground.at(at)) {
            switch (phrase.type()) {
                case PERSON, DATE, TIME, WORK_OF_ART, PRODUCT, AWARD -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private String text(int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < end; at++) {
            if (sentence.word(at).token().spaced()) {
                text.append(' ');
            }
            text.append(sentence.word(at).text());
        }
        return text.toString();
    }

    private int add(int first, int end, int head, Referent referent, String rule) {
        if (ground.crosses(first, end) || ground.has(first, end) || Folded.of(sentence.word(first).text()).isEmpty()) {
            return 0;
        }
        events.add(new Phrase(sentence.index(), first, end, Math.min(head, end - 1), MentionType.EVENT, referent, rule));
        return end;
    }
}
