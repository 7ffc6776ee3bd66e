package org.letopis.russian.people;

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
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Ground;
import org.letopis.russian.lexicon.Lexicon;
import org.letopis.russian.lexicon.Lexicon.Match;
import org.letopis.russian.morph.Nominative;
import org.letopis.russian.morph.Nouns;
import org.letopis.russian.offices.Complements;
import org.letopis.russian.offices.Shortened;

/// Finds persons by description: «немецкий писатель», «крестьянин», «его жена», «современники».
public final class PeopleFinder implements Finder {

    private static final Set<MentionType> CLOSED = Set.of(
            MentionType.WORK_OF_ART,
            MentionType.PERSON,
            MentionType.ORGANIZATION,
            MentionType.EVENT,
            MentionType.AWARD,
            MentionType.FACILITY,
            MentionType.PROFESSION);

    private final Lexicon<Person> people;
    private final Set<String> modifiers;
    private final Set<String> peoples;

    private PeopleFinder(Lexicon<Person> people, Set<String> modifiers, Set<String> peoples) {
        this.people = people;
        this.modifiers = modifiers;
        this.peoples = peoples;
    }

    /// Reads the data files.
    ///
    /// @param peoples adjectives of nations («немецкий»), ё as е: they name the person, and are mentions of their own
    public static PeopleFinder load(Set<String> peoples) {
        Lexicon<Person> people = Person.load();
        Shortened.words().forEach(people::abbreviate);
        return new PeopleFinder(people, Set.copyOf(Lines.of(PeopleFinder.class, "modifiers.txt")), peoples);
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

    private boolean begins(TaggedSentence sentence, int at) {
        return people.longest(sentence, at)
                .filter(match -> match.entry().kind() != Person.Kind.RELATION)
                .isPresent();
    }

    /// The descriptions of one sentence.
    private final class InSentence {
        private final TaggedSentence sentence;
        private final Ground ground;
        private final Complements complements;

        InSentence(TaggedSentence sentence, Ground ground) {
            this.sentence = sentence;
            this.ground = ground;
            this.complements = new Complements(sentence, ground, PeopleFinder.this::begins, Set.of());
        }

        void collect(List<Phrase> phrases) {
            int at = 0;
            while (at < sentence.size()) {
                Optional<Match<Person>> match = isClosed(at) ? Optional.empty() : people.longest(sentence, at);
                if (match.isPresent() && isNoun(match.get()) && !ground.crosses(at, match.get().end())) {
                    Phrase phrase = phrase(at, match.get());
                    phrases.add(phrase);
                    at = phrase.end();
                } else {
                    at++;
                }
            }
        }

        private boolean isClosed(int at) {
            return ground.at(at).stream().anyMatch(phrase -> CLOSED.contains(phrase.type()));
        }

        /// «Рабочего» of «рабочего движения» is no worker, «знакомый» of «знакомый мне» no acquaintance.
        private boolean isNoun(Match<Person> match) {
            Word word = sentence.word(match.head());
            Tag tag = word.tag();
            if (tag.pos() == Pos.ADJ || tag.pos() == Pos.VERB && tag.form() == Tag.VerbForm.PART) {
                return isAdjectiveAlone(match.end(), tag);
            }
            return tag.pos() == Pos.NOUN || tag.pos() == Pos.PROPN || tag.pos() == Pos.X;
        }

        private boolean isAdjectiveAlone(int next, Tag tag) {
            if (tag.variant() == Tag.Variant.SHORT) {
                return false;
            }
            if (next >= sentence.size()) {
                return true;
            }
            Tag after = sentence.word(next).tag();
            boolean agrees = (after.isNominal() || after.pos() == Pos.ADJ) && after.casus().agrees(tag.casus());
            return !agrees && after.pos() != Pos.PRON;
        }

        private Phrase phrase(int at, Match<Person> match) {
            int first = modified(at);
            boolean estate = match.entry().kind() == Person.Kind.ESTATE;
            int end = estate ? match.end() : complements.end(match.end(), match.entry().government());
            while (end > match.end() && ground.crosses(first, end)) {
                end--;
            }
            if (ground.crosses(first, end)) {
                first = at;
            }
            Person.Kind kind = match.entry().kind();
            return new Phrase(
                    sentence.index(), first, end, match.head(), kind.mention(), description(first, at, end, match), kind.rule());
        }

        private Referent description(int first, int at, int end, Match<Person> match) {
            boolean several = sentence.word(match.head()).tag().number() == Number.PLUR;
            String lemma = match.name().substring(match.name().lastIndexOf(' ') + 1);
            if (several) {
                String plural = match.name().indexOf(' ') < 0 ? Nouns.plural(match.name()) : match.name();
                return new Referent.Description(EntityType.GROUP, plural, lemma);
            }
            int from = peopled(first);
            String name = Nominative.of(sentence, from, at, match.name(), match.head(), match.end(), end);
            return new Referent.Description(EntityType.PERSON, lower(name), lemma);
        }

        private static String lower(String name) {
            return Folded.lowerFirst(name);
        }

        /// Back over what belongs to the description: «земский [врач]», «тульский [помещик]».
        private int modified(int at) {
            int first = at;
            while (first > 0 && at - first < 3 && belongs(first - 1) && !isNation(first - 1)) {
                first--;
            }
            return first;
        }

        /// Back over a nation too: it is part of the name.
        private int peopled(int first) {
            int from = first;
            while (from > 0 && first - from < 2 && belongs(from - 1)) {
                from--;
            }
            return from;
        }

        private boolean isNation(int at) {
            return peoples.contains(Folded.of(sentence.word(at).lemma()));
        }

        private boolean belongs(int at) {
            Word word = sentence.word(at);
            Tag tag = word.tag();
            String lemma = Folded.of(word.lemma());
            boolean relational = lemma.endsWith("ский") || lemma.endsWith("цкий") || lemma.endsWith("ской");
            return (tag.pos() == Pos.ADJ || tag.pos() == Pos.X)
                    && tag.variant() == Tag.Variant.NONE
                    && !isClosed(at)
                    && (relational || modifiers.contains(lemma));
        }
    }
}
