package org.letopis.russian.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.letopis.find.Phrase;
import org.letopis.link.CastBuilder;
import org.letopis.link.Chain;
import org.letopis.link.WordPlace;
import org.letopis.model.EntityType;
import org.letopis.model.Gender;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.morph.Word;

/// Walks through a text, remembers who was spoken of, and gives each pronoun and each sentence without a subject to one of
/// them. Memory is short, so the walk is linear.
final class Discourse {

    private static final int MEMORY = 24;
    private static final int FAR = 3;
    private static final Set<String> POSSESSIVE = Set.of("его", "ее", "их");
    private static final Set<String> WHERE = Set.of("где", "куда", "откуда");

    private final TaggedText text;
    private final Map<Phrase, Chain> chains;
    private final Sections sections;
    private final CastBuilder cast;
    private final Deque<Seen> recent = new ArrayDeque<>();

    /// Somebody or something spoken of.
    ///
    /// @param word the place of its head in its sentence
    private record Seen(Chain chain, int sentence, int word, boolean subject, Tag tag) {}

    Discourse(TaggedText text, Map<Phrase, Chain> chains, Sections sections, CastBuilder cast) {
        this.text = text;
        this.chains = chains;
        this.sections = sections;
        this.cast = cast;
    }

    /// Every phrase that is looked at here is one of those that have a chain.
    private Chain chain(Phrase phrase) {
        return Objects.requireNonNull(chains.get(phrase), "a phrase without a chain");
    }

    void walk() {
        Map<Integer, List<Phrase>> bySentence = new HashMap<>();
        chains.keySet().forEach(phrase ->
                bySentence.computeIfAbsent(phrase.sentence(), _ -> new ArrayList<>()).add(phrase));
        for (TaggedSentence sentence : text.sentences()) {
            Optional<Chain> protagonist = protagonist(sentence);
            protagonist.ifPresent(chain -> cast.protagonist(sentence.index(), chain));
            TreeMap<Integer, Phrase> heads = new TreeMap<>();
            for (Phrase phrase : bySentence.getOrDefault(sentence.index(), List.of())) {
                heads.merge(phrase.head(), phrase, (one, two) -> one.encloses(two) ? one : two);
            }
            walk(sentence, heads, protagonist);
        }
    }

    private void walk(TaggedSentence sentence, TreeMap<Integer, Phrase> heads, Optional<Chain> protagonist) {
        for (int at = 0; at < sentence.size(); at++) {
            Phrase phrase = heads.get(at);
            Word word = sentence.word(at);
            if (phrase != null) {
                boolean subject = word.tag().casus() == Case.NOM;
                see(new Seen(chain(phrase), sentence.index(), at, subject, word.tag()));
            } else if (isPronoun(word)) {
                Optional<Chain> meant = meant(sentence, at, heads, protagonist);
                if (meant.isPresent()) {
                    cast.pronoun(new WordPlace(sentence.index(), at), meant.get());
                    boolean subject = word.tag().casus() == Case.NOM && !isRelative(word);
                    if (subject || meant.get().isPerson() && !isReflexive(word)) {
                        see(new Seen(meant.get(), sentence.index(), at, subject, word.tag()));
                    }
                }
            }
        }
    }

    private void see(Seen seen) {
        recent.addFirst(seen);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
    }

    /// Whom the sentence is about where it names nobody: the entry's protagonist; where there is none, or the verb is of the
    /// other gender, the last subject.
    private Optional<Chain> protagonist(TaggedSentence sentence) {
        Gender gender = verbGender(sentence);
        Optional<Chain> about = sections.at(sentence.index()).about();
        Optional<Chain> last = recent.stream()
                .filter(seen -> seen.subject() && seen.chain().isPerson())
                .filter(seen -> sentence.index() - seen.sentence() <= FAR)
                .filter(seen -> Person.agree(gender, seen.chain().gender()))
                .map(Seen::chain)
                .findFirst();
        return about.filter(chain -> Person.agree(gender, chain.gender())).or(() -> last).or(() -> about);
    }

    /// The gender that the first verb in the past singular shows.
    private static Gender verbGender(TaggedSentence sentence) {
        for (Word word : sentence.words()) {
            Tag tag = word.tag();
            if ((tag.isFinite() || tag.isShortParticiple()) && tag.number() == Number.SING && tag.gender() != Tag.Gender.NONE) {
                return gender(tag.gender());
            }
        }
        return Gender.UNKNOWN;
    }

    private static Gender gender(Tag.Gender gender) {
        return switch (gender) {
            case MASC -> Gender.MASCULINE;
            case FEM -> Gender.FEMININE;
            case NEUT, NONE -> Gender.UNKNOWN;
        };
    }

    private static boolean isPronoun(Word word) {
        return isPersonal(word) || isPossessive(word) || isReflexive(word) || isRelative(word)
                || WHERE.contains(word.lemma());
    }

    private static boolean isPersonal(Word word) {
        return switch (word.lemma()) {
            case "он", "она", "оно", "они" -> true;
            default -> false;
        };
    }

    private static boolean isPossessive(Word word) {
        return POSSESSIVE.contains(Person.folded(word.text()));
    }

    private static boolean isReflexive(Word word) {
        return word.lemma().equals("свой") || word.lemma().equals("себя");
    }

    private static boolean isRelative(Word word) {
        return word.lemma().equals("который");
    }

    private Optional<Chain> meant(
            TaggedSentence sentence, int at, TreeMap<Integer, Phrase> heads, Optional<Chain> protagonist) {
        Word word = sentence.word(at);
        if (WHERE.contains(word.lemma())) {
            return place(sentence, at, heads);
        }
        if (isRelative(word)) {
            return antecedent(sentence, at, heads);
        }
        if (isReflexive(word)) {
            return subject(sentence, at).or(() -> protagonist);
        }
        return personal(sentence, at, owned(word, at, heads), protagonist);
    }

    /// «…в Турцию, где пробыл»: the last place before the comma.
    private Optional<Chain> place(TaggedSentence sentence, int at, TreeMap<Integer, Phrase> heads) {
        for (Phrase phrase : heads.headMap(at, false).descendingMap().values()) {
            Chain chain = chain(phrase);
            if (chain.type() == EntityType.PLACE || chain.type() == EntityType.ORGANIZATION) {
                return at - phrase.end() <= 2 && at > 0 && sentence.word(at - 1).is(",") ? Optional.of(chain) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// «…Лопухин, который…»: what ends right before the comma and agrees.
    private Optional<Chain> antecedent(TaggedSentence sentence, int at, TreeMap<Integer, Phrase> heads) {
        Tag tag = sentence.word(at).tag();
        int comma = at - 1;
        while (comma > 0 && at - comma < 4 && !sentence.word(comma).is(",")) {
            comma--;
        }
        Optional<Chain> best = Optional.empty();
        for (Phrase phrase : heads.headMap(at, false).descendingMap().values()) {
            boolean touches = comma - phrase.end() <= 1 && comma >= phrase.end();
            if (touches && agrees(tag, sentence.word(phrase.head()).tag(), chain(phrase))) {
                best = Optional.of(chain(phrase));
            }
        }
        return best;
    }

    private static boolean agrees(Tag pronoun, Tag noun, Chain chain) {
        boolean number = pronoun.number() == Number.NONE || noun.number() == Number.NONE || pronoun.number() == noun.number();
        if (!number) {
            return false;
        }
        if (pronoun.number() == Number.PLUR) {
            return true;
        }
        if (chain.isPerson()) {
            return Person.agree(gender(pronoun.gender()), chain.gender());
        }
        return pronoun.gender() == Tag.Gender.NONE || noun.gender() == Tag.Gender.NONE || pronoun.gender() == noun.gender();
    }

    /// The subject spoken of last in this sentence before a word.
    private Optional<Chain> subject(TaggedSentence sentence, int at) {
        return recent.stream()
                .filter(seen -> seen.sentence() == sentence.index() && seen.word() < at && seen.subject())
                .filter(seen -> seen.chain().isPerson() || seen.chain().type() == EntityType.ORGANIZATION
                        || seen.chain().type() == EntityType.GROUP)
                .map(Seen::chain)
                .findFirst();
    }

    /// «Отец его»: nobody is his own father.
    private Optional<Chain> owned(Word word, int at, TreeMap<Integer, Phrase> heads) {
        return isPossessive(word) ? Optional.ofNullable(heads.get(at - 1)).map(this::chain) : Optional.empty();
    }

    private Optional<Chain> personal(
            TaggedSentence sentence, int at, Optional<Chain> owned, Optional<Chain> protagonist) {
        Word word = sentence.word(at);
        boolean possessive = isPossessive(word);
        Tag tag = told(word);
        Seen best = null;
        int most = Integer.MIN_VALUE;
        for (Seen seen : recent) {
            int distance = sentence.index() - seen.sentence();
            if (distance > FAR || owned.isPresent() && owned.get() == seen.chain() || !mayBe(tag, seen) || !possessive && isSubjectHere(sentence, at, tag, seen)) {
                continue;
            }
            int score = score(seen, distance, protagonist) + (seen.sentence() == sentence.index() ? -(at - seen.word()) / 8 : 0);
            if (score > most) {
                most = score;
                best = seen;
            }
        }
        if (best != null) {
            return Optional.of(best.chain());
        }
        return protagonist.filter(chain -> tag.number() != Number.PLUR && Person.agree(gender(tag.gender()), chain.gender()));
    }

    private static int score(Seen seen, int distance, Optional<Chain> protagonist) {
        return -4 * distance
                + (seen.subject() ? 4 : 0)
                + (seen.chain().isPerson() ? 6 : 0)
                + (protagonist.filter(chain -> chain == seen.chain()).isPresent() ? 3 : 0);
    }

    private static boolean mayBe(Tag pronoun, Seen seen) {
        Chain chain = seen.chain();
        if (pronoun.number() == Number.PLUR) {
            return chain.type() == EntityType.GROUP
                    || !chain.isPerson() && seen.tag().number() == Number.PLUR
                    || chain.type() == EntityType.ORGANIZATION && seen.subject();
        }
        if (chain.isPerson()) {
            return seen.tag().number() != Number.PLUR
                    && pronoun.gender() != Tag.Gender.NEUT
                    && Person.agree(gender(pronoun.gender()), chain.gender());
        }
        return seen.subject() && seen.tag().gender() == pronoun.gender() && seen.tag().number() != Number.PLUR
                && chain.type() != EntityType.OFFICE;
    }

    /// «Троцкий встретил его»: not the subject of the same clause.
    private static boolean isSubjectHere(TaggedSentence sentence, int at, Tag pronoun, Seen seen) {
        if (seen.sentence() != sentence.index() || !seen.subject() || pronoun.casus() == Case.NOM) {
            return false;
        }
        for (int i = seen.word(); i < at; i++) {
            if (sentence.word(i).is(",") || sentence.word(i).is(";") || sentence.word(i).is("—")) {
                return false;
            }
        }
        return true;
    }

    /// The pronoun's own form tells more than its tag.
    private static Tag told(Word word) {
        String form = Person.folded(word.text());
        Tag tag = word.tag();
        Tag.Gender gender =
                switch (form) {
                    case "он", "его", "него", "ему", "нему", "нем", "им", "ним" -> Tag.Gender.MASC;
                    case "она", "ее", "нее", "ей", "ней", "ею", "нею" -> Tag.Gender.FEM;
                    case "оно" -> Tag.Gender.NEUT;
                    default -> Tag.Gender.NONE;
                };
        boolean plural = gender == Tag.Gender.NONE || form.startsWith("и") && !form.equals("им") && !form.equals("ими");
        Number number = switch (form) {
            case "они", "их", "них", "ими", "ними" -> Number.PLUR;
            case "им", "ним" -> tag.number() == Number.PLUR ? Number.PLUR : Number.SING;
            default -> plural ? Number.PLUR : Number.SING;
        };
        Case casus = form.equals("он") || form.equals("она") || form.equals("оно") || form.equals("они") ? Case.NOM : Case.ACC;
        return new Tag(
                tag.pos(), casus, number, gender, tag.animacy(), tag.person(), tag.tense(), tag.form(), tag.voice(),
                tag.aspect(), tag.variant());
    }
}
