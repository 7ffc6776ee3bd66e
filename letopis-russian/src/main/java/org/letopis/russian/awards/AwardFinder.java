package org.letopis.russian.awards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Finder;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.model.EntityType;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Ground;
import org.letopis.russian.lexicon.Lexicon;
import org.letopis.russian.morph.Nominative;
import org.letopis.russian.offices.Complements;
import org.letopis.russian.offices.Government;
import org.letopis.russian.offices.Shortened;
import org.letopis.segment.Token.Kind;

/// Finds awards: those of the list with their degree («орд. св. Анны 2-й ст. с мечами»), those a head word tells («премию
/// Бэра», «медаль «За труды»»), and what continues a list of orders («орденом Ленина, Трудового Красного Знамени»).
public final class AwardFinder implements Finder {

    private static final int FARTHEST = 12;
    private static final Set<String> UNITS = Set.of("степени", "ст.", "степ.", "класса", "кл.");
    private static final Set<String> ORDINALS =
            Set.of("первый", "второй", "третий", "четвертый", "высший", "пятый");
    private static final Set<String> DECORATIONS = Set.of(
            "мечами", "бантом", "бриллиантами", "алмазами", "короной", "звездой", "лентой", "цепью", "надписью");

    private final Lexicon<Boolean> awards = new Lexicon<>();
    /// What stands after «орден»: «Красного Знамени».
    private final Lexicon<Boolean> orders = new Lexicon<>();
    private final Set<String> heads;

    private AwardFinder(Set<String> heads) {
        this.heads = heads;
    }

    /// Reads the data files.
    public static AwardFinder load() {
        AwardFinder finder = new AwardFinder(Set.copyOf(Lines.of(AwardFinder.class, "heads.txt")));
        for (String award : Lines.of(AwardFinder.class, "awards.txt")) {
            finder.awards.add(award, true);
            if (award.startsWith("орден ")) {
                finder.orders.alias(award.substring("орден ".length()), award, true);
            }
        }
        Shortened.words().forEach(finder.awards::abbreviate);
        finder.awards.abbreviate("орд.", "орден");
        finder.awards.abbreviate("мед.", "медаль");
        finder.awards.abbreviate("прем.", "премия");
        finder.awards.abbreviate("засл.", "заслуженный");
        return finder;
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

    /// The awards of one sentence.
    private final class InSentence {
        private final TaggedSentence sentence;
        private final Ground ground;

        InSentence(TaggedSentence sentence, Ground ground) {
            this.sentence = sentence;
            this.ground = ground;
        }

        void collect(List<Phrase> phrases) {
            int orderEnd = -1;
            for (int at = 0; at < sentence.size(); ) {
                Optional<Phrase> award = isClosed(at) ? Optional.empty() : award(at, orderEnd);
                if (award.isEmpty()) {
                    at++;
                    continue;
                }
                phrases.add(award.get());
                at = award.get().end();
                orderEnd = isOrder(award.get()) ? at : orderEnd;
            }
        }

        private boolean isClosed(int at) {
            return ground.at(at).stream().anyMatch(phrase -> phrase.type() == MentionType.WORK_OF_ART);
        }

        private static boolean isOrder(Phrase phrase) {
            return phrase.referent() instanceof Referent.Named(EntityType type, String name, List<String> within)
                    && name.startsWith("орден");
        }

        private Optional<Phrase> award(int at, int orderEnd) {
            return awards.longest(sentence, at)
                    .flatMap(match -> phrase(at, match.head(), at, match.end(), match.name(), "awards.list"))
                    .or(() -> byHead(at))
                    .or(() -> continued(at, orderEnd));
        }

        /// «Премию Бэра»: a head and a name that nobody listed.
        private Optional<Phrase> byHead(int at) {
            Word word = sentence.word(at);
            String lemma = Folded.of(word.lemma());
            if (!heads.contains(lemma)) {
                return Optional.empty();
            }
            int end = name(at + 1);
            return end == at + 1
                    ? Optional.empty()
                    : phrase(at, at, at, at + 1, word.lemma(), end, "awards.head");
        }

        private int name(int at) {
            if (at >= sentence.size()) {
                return at;
            }
            Optional<Phrase> person = ground.from(at).filter(phrase -> phrase.type() == MentionType.PERSON);
            if (person.isPresent()) {
                return person.get().end();
            }
            Complements complements = new Complements(sentence, ground, (_, _) -> false, Set.of());
            int end = complements.end(at, Set.of(Government.GEN, Government.FIELD));
            boolean named = end > at && anyCapital(at, end);
            return named ? end : quoted(at);
        }

        private boolean anyCapital(int from, int end) {
            for (int at = from; at < end; at++) {
                if (sentence.word(at).isCapitalized() || sentence.word(at).is("«") || sentence.word(at).is("\"")) {
                    return true;
                }
            }
            return false;
        }

        private int quoted(int at) {
            if (!sentence.word(at).is("«") && !sentence.word(at).is("\"")) {
                return at;
            }
            for (int end = at + 1; end < Math.min(sentence.size(), at + FARTHEST); end++) {
                if (sentence.word(end).is("»") || end > at + 1 && sentence.word(end).is("\"")) {
                    return end + 1;
                }
            }
            return at;
        }

        /// «…, Трудового Красного Знамени» after an order.
        private Optional<Phrase> continued(int at, int orderEnd) {
            boolean listed = orderEnd > 0
                    && at == orderEnd + 1
                    && (sentence.word(orderEnd).is(",") || sentence.word(orderEnd).is("и"));
            return listed
                    ? orders.longest(sentence, at).flatMap(match ->
                            phrase(at, match.head(), at, match.end(), match.name(), "awards.continued"))
                    : Optional.empty();
        }

        private Optional<Phrase> phrase(int first, int head, int knownFirst, int knownEnd, String name, String foundBy) {
            return phrase(first, head, knownFirst, knownEnd, name, knownEnd, foundBy);
        }

        private Optional<Phrase> phrase(
                int first, int head, int knownFirst, int knownEnd, String known, int nameEnd, String foundBy) {
            int end = decorated(degree(nameEnd));
            if (ground.crosses(first, end)) {
                end = nameEnd;
            }
            if (ground.crosses(first, end)) {
                return Optional.empty();
            }
            String name = Nominative.of(sentence, first, knownFirst, known, head, knownEnd, end);
            var referent = new Referent.Named(EntityType.AWARD, name, List.of());
            return Optional.of(new Phrase(sentence.index(), first, end, head, MentionType.AWARD, referent, foundBy));
        }

        /// «2-й степени», «IV ст.», «4-го класса».
        private int degree(int at) {
            if (at + 1 >= sentence.size()) {
                return at;
            }
            Word number = sentence.word(at);
            boolean ordinal = number.token().kind() == Kind.NUMBER || number.token().kind() == Kind.ROMAN
                    || number.tag().casus() == Case.GEN && ORDINALS.contains(Folded.of(number.lemma()));
            String unit = Folded.of(sentence.word(at + 1).text());
            return ordinal && UNITS.contains(unit) ? at + 2 : at;
        }

        /// «С мечами и бантом».
        private int decorated(int at) {
            int end = at;
            boolean joined = end < sentence.size() && (sentence.word(end).is("с") || sentence.word(end).is("со"));
            while (joined && end + 1 < sentence.size() && DECORATIONS.contains(Folded.of(sentence.word(end + 1).text()))) {
                end += 2;
                joined = end < sentence.size() && sentence.word(end).is("и");
            }
            return end;
        }
    }
}
