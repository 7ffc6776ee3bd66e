package org.letopis.russian.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Finder;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Ground;
import org.letopis.segment.Token.Kind;

/// Finds numbers and what they count, where that is years of age, money or hundredths; and ordinals.
public final class QuantityFinder implements Finder {

    private static final Set<String> YEARS = Set.of("лет", "год", "года", "годов", "годам", "годами", "годах", "году");
    private static final Set<String> PERCENT = Set.of("%", "процент", "проц.");
    private static final int FARTHEST = 8;

    private final Set<String> numbers;
    private final Set<String> ordinals;
    private final Set<String> currencies;
    private final Set<String> ages;

    private QuantityFinder(Set<String> numbers, Set<String> ordinals, Set<String> currencies, Set<String> ages) {
        this.numbers = numbers;
        this.ordinals = ordinals;
        this.currencies = currencies;
        this.ages = ages;
    }

    /// Reads the data files.
    public static QuantityFinder load() {
        return new QuantityFinder(words("numbers.txt"), words("ordinals.txt"), words("currencies.txt"), words("ages.txt"));
    }

    private static Set<String> words(String file) {
        return Set.copyOf(Lines.of(QuantityFinder.class, file));
    }

    @Override
    public List<Phrase> find(TaggedText text, List<Phrase> found) {
        Map<Integer, Ground> grounds = Ground.of(found);
        List<Phrase> phrases = new ArrayList<>();
        for (TaggedSentence sentence : text.sentences()) {
            new InSentence(sentence, Ground.of(grounds, sentence)).collect(phrases);
        }
        return phrases;
    }

    /// The quantities of one sentence.
    private final class InSentence {
        private final TaggedSentence sentence;
        private final Ground ground;

        InSentence(TaggedSentence sentence, Ground ground) {
            this.sentence = sentence;
            this.ground = ground;
        }

        void collect(List<Phrase> phrases) {
            for (int at = 0; at < sentence.size(); ) {
                int first = at;
                Optional<Phrase> phrase = age(first).or(() -> ground.isFree(first) ? quantity(first) : Optional.empty());
                at = phrase.map(Phrase::end).orElse(at + 1);
                phrase.ifPresent(phrases::add);
            }
        }

        /// «60-летний», «шестидесяти лет» after «в возрасте».
        private Optional<Phrase> age(int at) {
            String text = Folded.of(sentence.word(at).text());
            if (text.length() > 5 && Character.isDigit(text.charAt(0)) && text.contains("-летн")) {
                return phrase(at, at + 1, MentionType.AGE);
            }
            int end = number(at);
            boolean years = end > at && end < sentence.size() && YEARS.contains(Folded.of(sentence.word(end).text()));
            return years && isOfAge(at) && !ground.crosses(at, end + 1)
                    ? phrase(at, end + 1, MentionType.AGE)
                    : Optional.empty();
        }

        private boolean isOfAge(int at) {
            for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
                if (ages.contains(Folded.of(sentence.word(before).lemma()))) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Phrase> quantity(int at) {
            Word word = sentence.word(at);
            if (word.is("$") || word.is("€") || word.is("£")) {
                int end = number(at + 1);
                return end > at + 1 ? phrase(at, end, MentionType.MONEY) : Optional.empty();
            }
            if (isOrdinal(word, at)) {
                return phrase(at, at + 1, MentionType.ORDINAL);
            }
            int end = number(at);
            if (end == at) {
                return Optional.empty();
            }
            return counted(at, end);
        }

        private Optional<Phrase> counted(int at, int end) {
            if (end < sentence.size()) {
                Word unit = sentence.word(end);
                String lemma = Folded.of(unit.lemma());
                if (PERCENT.contains(lemma) || unit.is("%")) {
                    return phrase(at, end + 1, MentionType.PERCENT);
                }
                if (currencies.contains(lemma) && ground.isFree(end)) {
                    boolean ofCountry = end + 1 < sentence.size() && sentence.word(end + 1).is("США");
                    return phrase(at, ofCountry ? end + 2 : end + 1, MentionType.MONEY);
                }
                if (YEARS.contains(Folded.of(unit.text()))) {
                    return Optional.empty();
                }
            }
            return phrase(at, end, MentionType.NUMBER);
        }

        private boolean isOrdinal(Word word, int at) {
            String text = word.text();
            if (word.token().kind() == Kind.ROMAN) {
                return true;
            }
            boolean ending = word.token().kind() == Kind.NUMBER && text.indexOf('-') > 0 && text.indexOf('-') < text.length() - 1
                    && Character.isLetter(text.charAt(text.length() - 1)) && text.length() - text.indexOf('-') <= 4;
            boolean adjective = word.tag().pos() == Pos.ADJ || word.tag().pos() == Pos.NUM;
            return ending || adjective && ordinals.contains(Folded.of(word.lemma())) && ground.isFree(at);
        }

        /// The end of a number that begins at a word; the word itself where none does.
        private int number(int at) {
            int end = at;
            while (end < sentence.size() && end < at + FARTHEST && isNumber(sentence.word(end), end == at)) {
                end++;
            }
            return end;
        }

        private boolean isNumber(Word word, boolean first) {
            if (word.token().kind() == Kind.NUMBER) {
                String text = word.text();
                return Character.isDigit(text.charAt(text.length() - 1)) && text.indexOf('-') < 0;
            }
            String lemma = Folded.of(word.lemma());
            return numbers.contains(lemma) && (!first || word.tag().pos() != Pos.ADJ);
        }

        private Optional<Phrase> phrase(int first, int end, MentionType type) {
            return ground.crosses(first, end)
                    ? Optional.empty()
                    : Optional.of(new Phrase(
                            sentence.index(), first, end, end - 1, type, new Referent.Bare(),
                            "quantities." + type.name().toLowerCase(Locale.ROOT)));
        }
    }
}
