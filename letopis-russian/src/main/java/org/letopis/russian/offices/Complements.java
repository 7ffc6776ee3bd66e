package org.letopis.russian.offices;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.letopis.find.Phrase;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Tag.VerbForm;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Ground;
import org.letopis.russian.morph.Adjectives;
import org.letopis.segment.Token.Kind;

/// How far the words after a post say what it is over: «[редактор] журнала „Вопросы философии и психологии“», «[нарком]
/// торговли и промышленности», «[посол] Советского правительства в Италии».
///
/// One sentence, one walk: it only moves forward and never further than some twenty words.
public final class Complements {

    private static final int FARTHEST = 18;

    private static final Set<MentionType> OVER = EnumSet.of(
            MentionType.ORGANIZATION,
            MentionType.CITY,
            MentionType.COUNTRY,
            MentionType.DISTRICT,
            MentionType.FACILITY,
            MentionType.LOCATION,
            MentionType.STATE_OR_PROVINCE,
            MentionType.WORK_OF_ART,
            MentionType.PRODUCT,
            MentionType.EVENT);
    private static final Set<MentionType> PLACES = EnumSet.of(
            MentionType.ORGANIZATION,
            MentionType.CITY,
            MentionType.COUNTRY,
            MentionType.DISTRICT,
            MentionType.LOCATION,
            MentionType.STATE_OR_PROVINCE);

    private final TaggedSentence sentence;
    private final Ground ground;
    private final BiPredicate<TaggedSentence, Integer> beginsPerson;
    private final Set<String> circumstances;
    private int limit;

    /// @param beginsPerson whether a post or an occupation begins at a word, which ends what the one before it is over
    /// @param circumstances nouns that «по» makes a reason of, not a field («по болезни»)
    public Complements(
            TaggedSentence sentence,
            Ground ground,
            BiPredicate<TaggedSentence, Integer> beginsPerson,
            Set<String> circumstances) {
        this.sentence = sentence;
        this.ground = ground;
        this.beginsPerson = beginsPerson;
        this.circumstances = circumstances;
    }

    /// The word after the last that belongs to a post whose own words end at `from`.
    public int end(int from, Set<Government> government) {
        limit = Math.min(sentence.size(), from + FARTHEST);
        int end = from;
        if (government.contains(Government.INS)) {
            end = coordinated(end, Case.INS);
        }
        if (end == from && government.contains(Government.GEN)) {
            end = coordinated(end, Case.GEN);
        }
        if (government.contains(Government.FIELD) && follows(end, "по")) {
            end = field(end);
        }
        if (government.contains(Government.PATRON) && follows(end, "при")) {
            end = after(end, coordinated(end + 1, Case.LOC));
        }
        if (government.contains(Government.PLACE) && (follows(end, "в") || follows(end, "во"))) {
            end = after(end, place(end + 1));
        }
        if (government.contains(Government.FIELD) && end > from && follows(end, "по")) {
            end = field(end);
        }
        return end;
    }

    private boolean follows(int at, String preposition) {
        return at < limit - 1 && Folded.of(sentence.word(at).text()).equals(preposition) && ground.isFree(at);
    }

    private static int after(int preposition, int end) {
        return end > preposition + 1 ? end : preposition;
    }

    private int field(int preposition) {
        int end = coordinated(preposition + 1, Case.DAT);
        boolean reason = end > preposition + 1 && anyCircumstance(preposition + 1, end);
        return reason ? preposition : after(preposition, end);
    }

    private boolean anyCircumstance(int from, int end) {
        for (int at = from; at < Math.min(end, from + 3); at++) {
            Word word = sentence.word(at);
            if (word.tag().pos() == Pos.NOUN && word.tag().number() != Tag.Number.PLUR
                    && circumstances.contains(Folded.of(word.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private int place(int at) {
        int begin = at;
        while (begin < limit && begin < at + 3 && ground.from(begin).isEmpty() && isModifier(begin, Case.LOC)) {
            begin++;
        }
        Optional<Phrase> phrase = ground.from(begin).filter(p -> PLACES.contains(p.type()));
        return phrase.map(p -> chained(p.end())).orElse(at);
    }

    /// «торговли и промышленности», «СНК и СТО СССР».
    private int coordinated(int at, Case casus) {
        int end = nounPhrase(at, casus);
        while (end > at && end < limit - 1 && isAnd(end)) {
            int next = nounPhrase(end + 1, casus);
            if (next == end + 1 || sentence.word(next - 1).tag().casus() == Case.NONE && isOpen(end + 1)) {
                break;
            }
            end = next;
        }
        return end;
    }

    /// «военным и морским делам»: two adjectives of one noun.
    private boolean isPair(int and, Case casus) {
        return isAnd(and) && and + 2 < limit && isModifier(and + 1, casus);
    }

    private boolean isAnd(int at) {
        return sentence.word(at).is("и") && ground.isFree(at);
    }

    /// Whether what begins there could as well be something of its own: a capitalized word of no known case.
    private boolean isOpen(int at) {
        return sentence.word(at).isCapitalized() && ground.isFree(at) && sentence.word(at).token().kind() == Kind.INITIAL;
    }

    private int nounPhrase(int at, Case casus) {
        if (at >= limit) {
            return at;
        }
        int named = named(at, casus);
        if (named > at) {
            return chained(named);
        }
        int noun = at;
        while (noun < limit && (isModifier(noun, casus) || noun > at && isPair(noun, casus))) {
            noun++;
        }
        if (noun >= limit) {
            return at;
        }
        named = noun > at ? named(noun, casus) : noun;
        if (named > noun) {
            return chained(named);
        }
        if (!isNoun(noun, casus)) {
            return at;
        }
        return chained(noun + 1);
    }

    /// What an earlier finder named, with its guillemets.
    private int named(int at, Case casus) {
        boolean quoted = isQuote(at) && at + 1 < limit && ground.isFree(at);
        int first = quoted ? at + 1 : at;
        Optional<Phrase> phrase = ground.from(first).filter(p -> OVER.contains(p.type()));
        if (phrase.isPresent()) {
            int end = phrase.get().end();
            if (isAdjective(first) && end == first + 1 && !quoted) {
                return at;
            }
            boolean agrees = quoted || isQuote(first) || sentence.word(phrase.get().head()).tag().casus().agrees(casus)
                    || casus == Case.GEN && sentence.word(phrase.get().head()).tag().pos() == Pos.PROPN;
            if (!agrees) {
                return at;
            }
            return quoted && end < sentence.size() && isQuote(end) ? end + 1 : quoted ? at : end;
        }
        return quoted ? quotation(at) : at;
    }

    /// «…» of a few words: a name that nobody knew.
    private int quotation(int open) {
        for (int at = open + 1; at < Math.min(sentence.size(), open + 10); at++) {
            if (sentence.word(at).is("»") || at > open + 1 && sentence.word(at).is("\"")) {
                return ground.crosses(open, at + 1) ? open : at + 1;
            }
        }
        return open;
    }

    private boolean isQuote(int at) {
        Word word = sentence.word(at);
        return word.is("«") || word.is("»") || word.is("\"") || word.is("„") || word.is("“");
    }

    /// Genitives of genitives, and names in guillemets after their noun.
    private int chained(int end) {
        while (end < limit) {
            int next = isQuote(end) && !sentence.word(end).is("»")
                    ? named(end, Case.NONE)
                    : isAfterName(end) ? namesake(end) : nounPhrase(end, Case.GEN);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private boolean isAfterName(int at) {
        return at > 0 && (sentence.word(at - 1).is("имени") || sentence.word(at - 1).is("им."));
    }

    /// «Имени [Фрунзе]».
    private int namesake(int at) {
        return ground.from(at).map(Phrase::end).orElse(sentence.word(at).isCapitalized() ? at + 1 : at);
    }

    private boolean isModifier(int at, Case casus) {
        Word word = sentence.word(at);
        Tag tag = word.tag();
        boolean taken = ground.at(at).stream()
                .anyMatch(p -> p.end() - p.first() > 1 || p.type() == MentionType.PERSON && tag.pos() != Pos.ADJ || isTime(p));
        if (taken) {
            return false;
        }
        if (word.token().kind() == Kind.ABBREVIATION) {
            return (Adjectives.looksLike(word.lemma()) || tag.pos() == Pos.X && isNounAhead(at, casus))
                    && tag.casus().agrees(casus);
        }
        if (word.token().kind() == Kind.ROMAN || word.token().kind() == Kind.NUMBER && word.text().indexOf('-') > 0) {
            return at + 1 < limit && !isTimeAhead(at);
        }
        boolean attributive = tag.pos() == Pos.ADJ || tag.pos() == Pos.DET
                || tag.pos() == Pos.VERB && tag.form() == VerbForm.PART;
        return attributive && tag.variant() == Tag.Variant.NONE && tag.casus() == casus && !beginsPerson.test(sentence, at);
    }

    private boolean isAdjective(int at) {
        return sentence.word(at).tag().pos() == Pos.ADJ;
    }

    /// An unknown shortened word before a noun shortens an adjective («стрелк. бригаде»), at the end a noun («пром.»).
    private boolean isNounAhead(int at, Case casus) {
        return at + 1 < limit
                && sentence.word(at + 1).tag().pos() == Pos.NOUN
                && sentence.word(at + 1).tag().casus() == casus;
    }

    private boolean isTimeAhead(int at) {
        return ground.at(at).stream().anyMatch(Complements::isTime);
    }

    private static boolean isTime(Phrase phrase) {
        return phrase.type() == MentionType.DATE || phrase.type() == MentionType.TIME || phrase.type() == MentionType.AGE;
    }

    private boolean isNoun(int at, Case casus) {
        Word word = sentence.word(at);
        Tag tag = word.tag();
        boolean misread = ground.at(at).stream().allMatch(p -> p.end() - p.first() == 1 && isShortName(at));
        if (!misread || word.token().kind() == Kind.INITIAL) {
            return false;
        }
        if (word.token().kind() == Kind.ABBREVIATION && tag.pos() == Pos.X && Character.isLetter(word.text().charAt(0))) {
            return !word.isCapitalized() && word.text().length() > 3;
        }
        boolean noun = tag.pos() == Pos.NOUN || tag.pos() == Pos.PROPN;
        if (!noun || beginsPerson.test(sentence, at) && tag.number() != Tag.Number.PLUR) {
            return false;
        }
        if (word.token().kind() == Kind.ABBREVIATION || isInitialism(word) || word.is("имени")) {
            return true;
        }
        return tag.casus() == casus;
    }

    /// «Заккрайкома», «Главполитпросвета»: put together from shortened words, and no surname.
    private boolean isShortName(int at) {
        String text = Folded.of(sentence.word(at).text());
        return text.contains("ком") && text.length() > 7 || text.startsWith("глав") && text.length() > 7;
    }

    private static boolean isInitialism(Word word) {
        String text = word.text();
        return text.length() > 1 && Character.isUpperCase(text.charAt(1)) && word.isCapitalized();
    }
}
