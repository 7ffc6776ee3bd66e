package org.letopis.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.find.Referent;
import org.letopis.link.Cast;
import org.letopis.link.WordPlace;
import org.letopis.model.EntityId;
import org.letopis.model.MentionType;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.segment.Token;

/// Finds the noun phrases of one sentence: what was found before, pronouns, and plain nouns.
final class Arguments {

    /// The longest stretch between two arguments that may still belong together.
    private static final int FARTHEST = 14;

    private final TaggedSentence sentence;
    private final List<Phrase> phrases;
    private final Cast cast;
    private final Set<String> carriers;
    private final Set<String> coordinators;
    private final List<Argument> found = new ArrayList<>();

    /// @param phrases of this sentence, an enclosing one before what it encloses
    Arguments(TaggedSentence sentence, List<Phrase> phrases, Cast cast, Set<String> carriers, Set<String> coordinators) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.cast = cast;
        this.carriers = carriers;
        this.coordinators = coordinators;
    }

    List<Argument> found() {
        int next = 0;
        for (int i = 0; i < sentence.size(); ) {
            while (next < phrases.size() && (phrases.get(next).first() < i || isAttribute(phrases.get(next)))) {
                next++;
            }
            if (next < phrases.size() && phrases.get(next).first() == i) {
                Phrase phrase = phrases.get(next);
                if (!(phrase.referent() instanceof Referent.Moment)) {
                    add(phrase.first(), end(phrase), phrase.head(), Optional.of(phrase), entity(phrase, next));
                }
                i = end(phrase);
            } else {
                if (sentence.word(i).tag().isNominal() && sentence.word(i).token().kind() != Token.Kind.PUNCTUATION) {
                    Optional<EntityId> entity =
                            Optional.ofNullable(cast.pronouns().get(new WordPlace(sentence.index(), i)));
                    add(i, i + 1, i, Optional.empty(), entity);
                }
                i++;
            }
        }
        return found;
    }

    /// «Немецкий», «два», «первый»: a mention that stands for no noun.
    private boolean isAttribute(Phrase phrase) {
        return phrase.referent() instanceof Referent.Bare
                && !sentence.word(phrase.head()).tag().isNominal();
    }

    /// What a description is of is an argument of its own: «участник [Крымской войны]».
    private static int end(Phrase phrase) {
        return phrase.referent() instanceof Referent.Description ? phrase.head() + 1 : phrase.end();
    }

    /// What a phrase refers to, or else what a phrase of the same extent inside it does.
    private Optional<EntityId> entity(Phrase phrase, int at) {
        Optional<EntityId> entity = cast.of(phrase);
        for (int i = at + 1; entity.isEmpty() && i < phrases.size() && phrases.get(i).first() < phrase.end(); i++) {
            if (phrases.get(i).head() == phrase.head()) {
                entity = cast.of(phrases.get(i));
            }
        }
        return entity;
    }

    private void add(int first, int end, int head, Optional<Phrase> phrase, Optional<EntityId> entity) {
        int before = beforeAttributes(first);
        boolean prepositional = before >= 0 && sentence.word(before).tag().pos() == Pos.ADP;
        String preposition = prepositional ? preposition(before) : "";
        Case written = sentence.word(head).tag().casus();
        // A title in quotation marks may stand unbent: «дописал «Записки»».
        boolean unbent = written == Case.NOM && first > 0 && isOpeningQuote(sentence.word(first - 1))
                && phrase.filter(p -> p.referent() instanceof Referent.Named).isPresent();
        Case casus = unbent ? Case.NONE : written;
        Argument argument = new Argument(
                first,
                end,
                head,
                preposition,
                casus,
                sentence.word(head).lemma(),
                phrase,
                entity,
                entity.map(id -> cast.entity(id).type()),
                prepositional ? -1 : modified(before, written),
                -1);
        Argument last = found.isEmpty() ? null : found.getLast();
        if (last == null) {
            found.add(argument);
        } else if (carries(last, argument) || isApposition(last, argument)) {
            found.set(found.size() - 1, joined(last, argument));
        } else {
            found.add(coordinated(last, argument));
        }
    }

    private String preposition(int at) {
        String text = sentence.word(at).text().toLowerCase(Locale.ROOT);
        return text.length() == 2 && text.endsWith("о") && !text.equals("по") && !text.equals("до")
                ? text.substring(0, 1)
                : text;
    }

    /// The word before the adjectives and numerals that stand before a noun, -1 at the beginning.
    private int beforeAttributes(int first) {
        int at = first - 1;
        int farthest = Math.max(0, first - FARTHEST);
        while (at >= farthest && (isAttribute(sentence.word(at)) || isOpeningQuote(sentence.word(at)))) {
            at--;
        }
        return at < farthest ? -1 : at;
    }

    private static boolean isAttribute(Word word) {
        return switch (word.tag().pos()) {
            case ADJ, DET, NUM -> word.tag().variant() != Tag.Variant.SHORT;
            default -> false;
        };
    }

    private static boolean isOpeningQuote(Word word) {
        return word.is("«") || word.is("\"") || word.is("„");
    }

    /// The head of the noun that a genitive right after it modifies, -1 for none.
    private int modified(int before, Case casus) {
        if (before < 0 || casus != Case.GEN && casus != Case.NONE || found.isEmpty()) {
            return -1;
        }
        Argument last = found.getLast();
        boolean genitive = casus == Case.GEN || last.phrase().isEmpty();
        return genitive && last.end() == before + 1 && !isPronoun(last) ? last.head() : -1;
    }

    private boolean isPronoun(Argument argument) {
        return sentence.word(argument.head()).tag().pos() == Pos.PRON;
    }

    /// «С поста наркома», «из состава Политбюро».
    private boolean carries(Argument last, Argument next) {
        return next.modifies() == last.head()
                && last.entity().isEmpty()
                && next.entity().isPresent()
                && carriers.contains(last.lemma());
    }

    /// «Писатель Фейхтвангер», «в газете «Новый мир»».
    private boolean isApposition(Argument last, Argument next) {
        boolean quoted = next.first() == last.end() + 1 && isOpeningQuote(sentence.word(last.end()));
        if (!next.isBare() || next.entity().isEmpty() || !(quoted || next.first() == last.end()) || isPronoun(last)) {
            return false;
        }
        boolean person = next.phrase().filter(phrase -> phrase.referent() instanceof Referent.PersonName).isPresent();
        if (person) {
            boolean title = last.phrase().filter(p -> p.type() == MentionType.PROFESSION).isPresent();
            boolean description = last.phrase()
                    .filter(p -> p.referent() instanceof Referent.Description)
                    .isPresent();
            return last.casus().agrees(next.casus())
                    && (title || description && next.casus() != Case.GEN || last.phrase().isEmpty() && isSameNominative(last, next));
        }
        boolean named = next.phrase().filter(phrase -> phrase.referent() instanceof Referent.Named).isPresent();
        return named && last.entity().isEmpty() && (quoted || next.casus() == Case.NOM && last.casus() != Case.NOM);
    }

    private static boolean isSameNominative(Argument last, Argument next) {
        return last.casus() == next.casus() && next.casus() != Case.GEN && next.casus() != Case.NONE;
    }

    private static Argument joined(Argument last, Argument next) {
        return new Argument(
                last.first(),
                next.end(),
                last.head(),
                last.preposition(),
                last.casus() == Case.NONE ? next.casus() : last.casus(),
                last.lemma(),
                next.phrase(),
                next.entity(),
                next.type(),
                last.modifies(),
                last.joins());
    }

    /// «В Киеве и Москве»: what continues a list has the preposition of its first member.
    private Argument coordinated(Argument last, Argument next) {
        boolean alike = last.type().equals(next.type())
                && last.casus().agrees(next.casus())
                && (next.isBare() || next.preposition().equals(last.preposition()))
                && next.modifies() < 0;
        if (!alike || !isListed(last.end(), next)) {
            return next;
        }
        return new Argument(
                next.first(),
                next.end(),
                next.head(),
                last.preposition(),
                next.casus() == Case.NONE ? last.casus() : next.casus(),
                next.lemma(),
                next.phrase(),
                next.entity(),
                next.type(),
                last.modifies(),
                last.head());
    }

    /// A description after a comma stands beside the name before it: «Пестель, младший брат Павла Ивановича».
    private static boolean isDescribed(Argument next) {
        return next.isPerson()
                && next.phrase().filter(p -> p.referent() instanceof Referent.PersonName).isEmpty();
    }

    /// Whether nothing but commas, conjunctions, brackets with what they hold, and attributes stand in between.
    private boolean isListed(int from, Argument next) {
        if (next.first() - from > FARTHEST) {
            return false;
        }
        int depth = 0;
        boolean separated = false;
        boolean joined = false;
        for (int i = from; i < next.first(); i++) {
            Word word = sentence.word(i);
            if (word.is("(") || word.is("[")) {
                depth++;
            } else if (word.is(")") || word.is("]")) {
                depth--;
            } else if (depth == 0) {
                boolean conjunction = coordinators.contains(word.text().toLowerCase(Locale.ROOT));
                boolean separator = word.is(",") || conjunction;
                joined |= conjunction;
                separated |= separator;
                if (!separator
                        && !isAttribute(word)
                        && !isOpeningQuote(word)
                        && !word.is("»")
                        && word.tag().pos() != Pos.ADV
                        && !(word.tag().pos() == Pos.ADP && !next.isBare())) {
                    return false;
                }
            }
        }
        return separated && depth == 0 && (joined || !isDescribed(next));
    }
}
