package org.letopis.russian.offices;

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
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.russian.lexicon.Folded;
import org.letopis.russian.lexicon.Ground;
import org.letopis.russian.lexicon.Lexicon;
import org.letopis.russian.lexicon.Lexicon.Match;

/// Finds posts, ranks and dignities with what they are over.
public final class OfficeFinder implements Finder {

    private static final Set<MentionType> CLOSED =
            Set.of(MentionType.WORK_OF_ART, MentionType.PERSON, MentionType.ORGANIZATION, MentionType.EVENT, MentionType.AWARD);

    private final Lexicon<Post> posts;
    private final Set<String> modifiers;
    private final Set<String> circumstances;
    private final OfficeNames names;

    private OfficeFinder(Lexicon<Post> posts, Set<String> modifiers, Set<String> circumstances, OfficeNames names) {
        this.posts = posts;
        this.modifiers = modifiers;
        this.circumstances = circumstances;
        this.names = names;
    }

    /// Reads the data files.
    public static OfficeFinder load() {
        return new OfficeFinder(
                Posts.load(),
                Set.copyOf(Lines.of(OfficeFinder.class, "modifiers.txt")),
                Set.copyOf(Lines.of(OfficeFinder.class, "circumstances.txt")),
                OfficeNames.load());
    }

    @Override
    public List<Phrase> find(TaggedText text, List<Phrase> found) {
        Map<Integer, Ground> grounds = Ground.of(found);
        List<Phrase> offices = new ArrayList<>();
        for (TaggedSentence sentence : text.sentences()) {
            new InSentence(sentence, Ground.of(grounds, sentence)).collect(offices);
        }
        return names.settle(text, offices);
    }

    boolean beginsPost(TaggedSentence sentence, int at) {
        return posts.longest(sentence, at).filter(match -> isNoun(sentence, match)).isPresent();
    }

    /// «рабочего» of «рабочего движения» is no worker: what looks like an adjective must not have a noun after it.
    private static boolean isNoun(TaggedSentence sentence, Match<Post> match) {
        Tag tag = sentence.word(match.head()).tag();
        if (tag.pos() == Pos.ADJ && sentence.word(match.head()).text().endsWith(".")) {
            return false;
        }
        return switch (tag.pos()) {
            case NOUN, PROPN, X, ADJ -> true;
            case VERB -> tag.form() == Tag.VerbForm.PART;
            default -> false;
        };
    }

    /// The posts of one sentence.
    private final class InSentence {
        private final TaggedSentence sentence;
        private final Ground ground;
        private final Complements complements;

        InSentence(TaggedSentence sentence, Ground ground) {
            this.sentence = sentence;
            this.ground = ground;
            this.complements = new Complements(sentence, ground, OfficeFinder.this::beginsPost, circumstances);
        }

        void collect(List<Phrase> offices) {
            int at = 0;
            while (at < sentence.size()) {
                Optional<Match<Post>> match = isClosed(at) ? Optional.empty() : posts.longest(sentence, at);
                if (match.isPresent() && isNoun(sentence, match.get()) && isFree(at, match.get().end())) {
                    at = Math.max(at + 1, collect(at, match.get(), offices));
                } else {
                    at++;
                }
            }
        }

        private boolean isClosed(int at) {
            return ground.at(at).stream().anyMatch(phrase -> CLOSED.contains(phrase.type()));
        }

        private boolean isFree(int first, int end) {
            return !ground.crosses(first, end);
        }

        private int collect(int at, Match<Post> match, List<Phrase> offices) {
            int first = modified(at, match.head());
            int end = governed(match);
            while (end > match.end() && ground.crosses(first, end)) {
                end--;
            }
            if (ground.crosses(first, end)) {
                first = at;
            }
            if (ground.has(first, end) || isAlone(match, first, end)) {
                return match.end();
            }
            offices.add(phrase(first, end, at, match));
            return end;
        }

        /// «Глава» may be a chapter: some posts need what they are over.
        private boolean isAlone(Match<Post> match, int first, int end) {
            return match.name().equals("глава") && end == match.end() && first == match.head()
                    && ground.from(end).filter(next -> next.type() == MentionType.PERSON).isEmpty();
        }

        private Phrase phrase(int first, int end, int matchFirst, Match<Post> match) {
            boolean naming = match.entry().kind() == Post.Kind.TITLE
                    && ground.from(end).filter(next -> next.type() == MentionType.PERSON).isPresent();
            Referent referent = naming ? new Referent.Bare() : new Referent.OfficeName(names.name(sentence, first, end, matchFirst, match));
            return new Phrase(
                    sentence.index(), first, end, match.head(), MentionType.PROFESSION, referent,
                    "offices." + match.entry().kind().name().toLowerCase(Locale.ROOT));
        }

        private int governed(Match<Post> match) {
            int end = match.end();
            Optional<Match<Post>> over = end < sentence.size() ? posts.longest(sentence, end) : Optional.empty();
            boolean nested = over.isPresent() && match.entry().kind() == Post.Kind.OFFICE
                    && over.get().entry().kind() == Post.Kind.OFFICE
                    && isNoun(sentence, over.get()) && isGenitive(over.get().head()) && !isClosed(end);
            return nested ? governed(over.get()) : complements.end(end, match.entry().government());
        }

        private boolean isGenitive(int head) {
            Word word = sentence.word(head);
            return word.tag().casus() == Tag.Case.GEN || word.tag().casus() == Tag.Case.NONE
                    || word.text().endsWith(".") || word.tag().casus() == Tag.Case.ACC;
        }

        /// Back over adjectives that belong to the post: «ковенский уездный [предводитель]», «первый [заместитель]».
        private int modified(int at, int head) {
            int first = at;
            while (first > 0 && at - first < 4 && belongs(sentence.word(first - 1), first - 1)) {
                first--;
            }
            return first;
        }

        private boolean belongs(Word word, int at) {
            Tag tag = word.tag();
            boolean attributive = tag.pos() == Pos.ADJ || tag.pos() == Pos.NUM || tag.pos() == Pos.X;
            String lemma = Folded.of(word.lemma());
            boolean relational = lemma.endsWith("ский") || lemma.endsWith("цкий") || lemma.endsWith("ской");
            boolean name = ground.at(at).stream().anyMatch(phrase -> phrase.type() == MentionType.PERSON && tag.pos() != Pos.ADJ);
            return attributive && !name && ground.at(at).stream().allMatch(phrase -> phrase.end() - phrase.first() == 1) && (relational || modifiers.contains(lemma)) && tag.variant() == Tag.Variant.NONE;
        }
    }
}
