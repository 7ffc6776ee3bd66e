package org.letopis.russian.bodies;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.russian.bodies.Heads.Kind;
import org.letopis.russian.lexicon.BaseForm;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Ground;
import org.letopis.segment.Token;

/// What a body's name takes after its head: a genitive, a smaller or larger body, «по делам …», «имени …», a number.
final class Complement {

    private static final int LONGEST = 12;
    private static final Set<String> OPENING = Set.of("«", "„", "“", "\"");
    private static final Set<String> WINGS = Set.of("б", "м", "большевиков", "меньшевиков", "у", "о");
    private static final Set<String> NAMED = Set.of("им.", "имени", "им");
    private static final Set<String> SAINTS = Set.of("св.", "святого", "святой", "святых");

    private final TaggedSentence sentence;
    private final Ground ground;
    /// Where the outermost body ends that begins at a word.
    private final Map<Integer, Phrase> outer = new HashMap<>();

    /// The body that covers a word furthest to the right, by that word.
    private final Map<Integer, Integer> own = new HashMap<>();

    Complement(TaggedSentence sentence, Ground ground) {
        this.sentence = sentence;
        this.ground = ground;
    }

    void know(Phrase body, boolean outermost) {
        if (outermost) {
            outer.put(body.first(), body);
        }
        for (int at = body.first(); at < body.end(); at++) {
            own.merge(at, body.end(), Math::max);
        }
    }

    /// Bodies are found from right to left: one found before crosses only where it begins inside and ends outside.
    boolean crossesOwn(int first, int end) {
        return own.getOrDefault(end - 1, 0) > end && !own.getOrDefault(first, 0).equals(own.get(end - 1));
    }

    boolean hasOwn(int first, int end) {
        Phrase same = outer.get(first);
        return same != null && same.end() == end;
    }

    boolean isQuote(int at) {
        return at < sentence.size() && OPENING.contains(sentence.word(at).text());
    }

    /// The end of «(б)», «(большевиков)» after an abbreviation.
    int afterWing(int at) {
        boolean wing = at + 2 < sentence.size()
                && sentence.word(at).is("(")
                && WINGS.contains(Folded.of(sentence.word(at + 1).text()).replace(".", ""))
                && sentence.word(at + 2).is(")");
        return wing ? at + 3 : at;
    }

    /// The end of what follows the name of a known body: another body, a state, «партии».
    int afterName(int at) {
        int end = at;
        while (end < sentence.size() && end - at < LONGEST) {
            Phrase body = outer.get(end);
            if (body != null && isGenitive(sentence.word(body.head()))) {
                end = body.end();
                continue;
            }
            int place = placeEnd(end);
            if (place == end) {
                break;
            }
            end = place;
        }
        return end;
    }

    private int placeEnd(int at) {
        for (Phrase phrase : ground.at(at)) {
            boolean place = phrase.type() == MentionType.COUNTRY || phrase.type() == MentionType.STATE_OR_PROVINCE || phrase.type() == MentionType.CITY;
            if (place && phrase.first() == at && isGenitive(sentence.word(phrase.head())) && !BaseForm.isAdjective(sentence.word(at))) {
                return phrase.end();
            }
        }
        return at;
    }

    private static boolean isGenitive(Word word) {
        String text = word.text();
        boolean capitals = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return capitals || word.tag().casus() == Case.GEN || word.tag().casus() == Case.NONE;
    }

    /// The end of what a head noun takes.
    int afterHead(int at, Kind kind) {
        int end = at;
        while (end < sentence.size() && end - at < LONGEST) {
            int next = step(end, at, kind);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int step(int at, int first, Kind kind) {
        int wing = at == first ? afterWing(at) : at;
        if (wing > at) {
            return wing;
        }
        Phrase body = outer.get(at);
        if (body != null && isGenitive(sentence.word(body.head())) && (kind != Kind.ARMY || at == first)) {
            return body.end();
        }
        int place = placeEnd(at);
        if (place > at) {
            return place;
        }
        int named = afterNamed(at);
        if (named > at) {
            return named;
        }
        if (sentence.word(at).is("№") && at + 1 < sentence.size()) {
            return at + 2;
        }
        if (kind == Kind.ARMY) {
            return at;
        }
        int genitive = genitive(at);
        if (genitive > at) {
            return genitive;
        }
        boolean business = kind == Kind.BODY && sentence.word(at).is("по");
        int dative = business ? chain(at + 1, Case.DAT) : at;
        if (dative > at + 1) {
            return dative;
        }
        boolean joined = at > first && sentence.word(at).is("и") && sentence.word(at - 1).tag().casus() == Case.GEN;
        int second = joined ? genitive(at + 1) : at;
        return second > at + 1 ? second : at;
    }

    /// «имени Герцена», «им. Серго Орджоникидзе».
    private int afterNamed(int at) {
        String word = Folded.of(sentence.word(at).text());
        if (!NAMED.contains(word) && !SAINTS.contains(word)) {
            return at;
        }
        int end = at + 1;
        for (Phrase phrase : end < sentence.size() ? ground.at(end) : java.util.List.<Phrase>of()) {
            if (phrase.first() == end && phrase.type() == MentionType.PERSON) {
                return phrase.end();
            }
        }
        while (end < sentence.size() && end - at < 5 && isNameWord(sentence.word(end))) {
            end++;
        }
        return end > at + 1 ? end : at;
    }

    private static boolean isNameWord(Word word) {
        return word.isCapitalized() && (word.token().kind() == Token.Kind.WORD || word.token().kind() == Token.Kind.INITIAL);
    }

    private int genitive(int at) {
        return chain(at, Case.GEN);
    }

    /// Adjectives and a noun in one case; `at` where there is none.
    private int chain(int at, Case casus) {
        int end = at;
        while (end < sentence.size() && end - at < 5 && isFree(end) && isAdjectiveIn(sentence.word(end), casus)) {
            end++;
        }
        if (end >= sentence.size() || !isFree(end)) {
            return at;
        }
        Word noun = sentence.word(end);
        boolean fits = noun.tag().pos() == Pos.NOUN && noun.tag().casus() == casus && !isBeforePerson(end);
        return fits ? end + 1 : at;
    }

    private static boolean isAdjectiveIn(Word word, Case casus) {
        return word.token().kind() != Token.Kind.PUNCTUATION
                && word.tag().pos() != Pos.DET
                && BaseForm.isAdjective(word)
                && word.tag().casus() == casus;
    }

    private boolean isBeforePerson(int at) {
        return at + 1 < sentence.size()
                && ground.at(at + 1).stream().anyMatch(phrase -> phrase.type() == MentionType.PERSON && phrase.first() == at + 1);
    }

    /// Not a person, not a time.
    private boolean isFree(int at) {
        return ground.at(at).stream().allMatch(phrase -> switch (phrase.type()) {
            case CITY, COUNTRY, STATE_OR_PROVINCE, DISTRICT, LOCATION, FACILITY, ORGANIZATION, NATIONALITY -> true;
            default -> false;
        });
    }

    /// The words as they stand, with the space before them.
    String text(int from, int to) {
        String joined = joined(from, to);
        return from < to && sentence.word(from).token().spaced() ? " " + joined : joined;
    }

    String joined(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && sentence.word(at).token().spaced()) {
                text.append(' ');
            }
            text.append(sentence.word(at).text());
        }
        return text.toString();
    }
}
