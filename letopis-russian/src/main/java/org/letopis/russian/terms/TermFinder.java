package org.letopis.russian.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.letopis.russian.morph.Nouns;

/// Finds words of peoples, confessions, doctrines, languages, diseases, crimes, penalties and laws.
public final class TermFinder implements Finder {

    private static final Set<MentionType> CLOSED = Set.of(
            MentionType.WORK_OF_ART, MentionType.PERSON, MentionType.AWARD, MentionType.EVENT, MentionType.PROFESSION);
    private static final Set<MentionType> PEOPLE =
            Set.of(MentionType.PERSON, MentionType.PROFESSION, MentionType.IDEOLOGY);
    private static final int FARTHEST = 4;

    private final Lexicon<MentionType> terms;
    private final Peoples peoples;

    private TermFinder(Lexicon<MentionType> terms, Peoples peoples) {
        this.terms = terms;
        this.peoples = peoples;
    }

    /// Reads the data file.
    public static TermFinder load(Peoples peoples) {
        Lexicon<MentionType> terms = new Lexicon<>();
        for (String line : Lines.of(TermFinder.class, "terms.tsv")) {
            String[] columns = line.split("\t");
            terms.add(columns[0], MentionType.valueOf(columns[1]));
        }
        return new TermFinder(terms, peoples);
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

    /// The terms of one sentence.
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
                Optional<Phrase> phrase = isClosed(at)
                        ? Optional.empty()
                        : member(first).or(() -> term(first)).or(() -> adjective(first));
                at = phrase.map(Phrase::end).orElse(at + 1);
                phrase.ifPresent(phrases::add);
            }
        }

        private boolean isClosed(int at) {
            return ground.at(at).stream().anyMatch(phrase -> CLOSED.contains(phrase.type()));
        }

        /// «Поляк», «молдаванка», «поляки».
        private Optional<Phrase> member(int at) {
            return peoples.members().longest(sentence, at)
                    .filter(match -> isNoun(match.head()) && !ground.crosses(at, match.end()))
                    .map(match -> phrase(at, match, MentionType.NATIONALITY, described(match)));
        }

        private boolean isNoun(int at) {
            Pos pos = sentence.word(at).tag().pos();
            return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.X;
        }

        private Referent described(Match<?> match) {
            boolean several = sentence.word(match.head()).tag().number() == Number.PLUR;
            return several
                    ? new Referent.Description(EntityType.GROUP, Nouns.plural(match.name()), match.name())
                    : new Referent.Description(EntityType.PERSON, match.name(), match.name());
        }

        private Optional<Phrase> term(int at) {
            Optional<Match<MentionType>> match = terms.longest(sentence, at);
            if (match.isEmpty() || ground.crosses(at, match.get().end()) || ground.has(at, match.get().end())) {
                return Optional.empty();
            }
            Tag tag = sentence.word(match.get().head()).tag();
            boolean fits = tag.pos() == Pos.ADJ && tag.variant() == Tag.Variant.NONE || tag.isNominal() || tag.pos() == Pos.X;
            return fits
                    ? Optional.of(phrase(at, match.get(), match.get().entry(), referent(match.get(), tag)))
                    : Optional.empty();
        }

        private Referent referent(Match<MentionType> match, Tag tag) {
            return switch (match.entry()) {
                case RELIGION -> tag.pos() == Pos.ADJ
                        ? new Referent.Bare()
                        : tag.animacy() == Tag.Animacy.ANIM
                                ? described(match)
                                : new Referent.Named(EntityType.OTHER, match.name(), List.of());
                case DISEASE, CRIME, PENALTY, PRODUCT -> new Referent.Named(EntityType.OTHER, match.name(), List.of());
                case LAW -> new Referent.Named(EntityType.WORK, match.name(), List.of());
                default -> new Referent.Bare();
            };
        }

        /// «Немецкий» before a person is his nationality, before «язык» a language.
        private Optional<Phrase> adjective(int at) {
            Word word = sentence.word(at);
            boolean people = word.tag().pos() == Pos.ADJ && word.tag().variant() == Tag.Variant.NONE
                    && peoples.adjectives().contains(Folded.of(word.lemma()));
            if (!people || ground.has(at, at + 1)) {
                return Optional.empty();
            }
            Optional<MentionType> type = meant(at);
            return type.map(t -> new Phrase(
                    sentence.index(), at, at + 1, at, t, new Referent.Bare(), "terms." + t.name().toLowerCase(Locale.ROOT)));
        }

        private Optional<MentionType> meant(int at) {
            for (int next = at + 1; next < Math.min(sentence.size(), at + FARTHEST); next++) {
                if (ground.from(next).filter(phrase -> PEOPLE.contains(phrase.type())).isPresent()) {
                    return Optional.of(MentionType.NATIONALITY);
                }
                Word word = sentence.word(next);
                if (word.lemma().equals("язык")) {
                    return Optional.of(MentionType.LANGUAGE);
                }
                boolean goesOn = word.tag().pos() == Pos.ADJ || word.is(",") || word.is("и");
                if (!goesOn) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private Phrase phrase(int at, Match<?> match, MentionType type, Referent referent) {
            return new Phrase(
                    sentence.index(), at, match.end(), match.head(), type, referent,
                    "terms." + type.name().toLowerCase(Locale.ROOT));
        }
    }
}
