package org.letopis.russian.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.russian.morph.Adjectives;
import org.letopis.russian.morph.Nouns;
import org.letopis.russian.morph.Stem;
import org.letopis.segment.Token.Kind;

/// Expressions of one or several words, found in any case and number.
///
/// An expression is written in the nominative: adjectives, then the head, then words that never change: «присяжный
/// поверенный», «сестра милосердия», «генерал от инфантерии». Where the head does not show, it is marked: «Золотая*
/// Звезда». A shortened word of the text («гос. деят.») stands for any word that it begins.
///
/// @param <E> what an expression means
public final class Lexicon<E> {

    private static final int LONGEST = 12;
    private static final String QUOTE = "\"";
    private static final int LONGEST_ENDING = 4;
    private static final int BRANCHES = 64;
    private static final Set<String> PREPOSITIONS =
            Set.of("в", "во", "на", "по", "при", "от", "над", "у", "для", "за", "из", "с", "со", "к", "и", "о", "об");

    private final Node<E> root = new Node<>();
    private final Map<String, List<Bending>> byStem = new HashMap<>();
    private final Set<String> bending = new HashSet<>();
    private final Map<String, List<String>> abbreviations = new HashMap<>();

    /// An expression in a sentence.
    ///
    /// @param head its head word, by its place in the sentence
    /// @param name as the list writes it
    public record Match<E>(int end, int head, String name, E entry) {}

    /// A word of the list and the endings that it may have after some stem.
    private record Bending(String key, Set<String> endings) {}

    private record Leaf<E>(int head, String name, E entry) {}

    private static final class Node<E> {
        private final Map<String, Node<E>> children = new LinkedHashMap<>();
        private Optional<Leaf<E>> leaf = Optional.empty();
    }

    /// Lets a shortened word begin an expression: «пред.» for «председатель».
    public void abbreviate(String shortened, String word) {
        abbreviations.computeIfAbsent(Folded.of(shortened), _ -> new ArrayList<>()).add(Folded.of(word));
    }

    /// The first meaning given to an expression stays.
    public void add(String expression, E entry) {
        String[] words = parted(expression);
        int head = head(words);
        words[head] = words[head].replace("*", "");
        Node<E> node = root;
        for (int at = 0; at < words.length; at++) {
            String key = at <= head ? bending(words[at]) : Folded.of(words[at]);
            node = node.children.computeIfAbsent(key, _ -> new Node<>());
        }
        if (node.leaf.isEmpty()) {
            node.leaf = Optional.of(new Leaf<>(head, expression.replace("*", ""), entry));
        }
    }

    /// The tokens of an expression; all quotation marks are one.
    private static String[] parted(String expression) {
        return expression.indexOf('«') < 0
                ? expression.split(" ")
                : expression.replace("«", QUOTE + " ").replace("»", " " + QUOTE).split(" ");
    }

    private static String token(Word word) {
        String text = word.text();
        if (text.startsWith("д-р") && text.length() <= 6) {
            return "доктор";
        }
        return word.is("«") || word.is("»") || word.is("„") || word.is("“") || word.is("”") ? QUOTE : Folded.of(word.text());
    }

    /// Lets words that never change stand for an expression: «т. с.» for «тайный советник».
    public void alias(String literal, String name, E entry) {
        Node<E> node = root;
        for (String word : literal.split(" ")) {
            node = node.children.computeIfAbsent(Folded.of(word), _ -> new Node<>());
        }
        if (node.leaf.isEmpty()) {
            node.leaf = Optional.of(new Leaf<>(literal.split(" ").length - 1, name, entry));
        }
    }

    private static int head(String[] words) {
        for (int at = 0; at < words.length; at++) {
            if (words[at].endsWith("*")) {
                return at;
            }
        }
        for (int at = 0; at < words.length; at++) {
            if (PREPOSITIONS.contains(words[at])) {
                return Math.max(0, at - 1);
            }
            String word = Folded.of(words[at]);
            boolean adjective = Adjectives.looksLike(word) || word.endsWith("ая") || word.endsWith("ое") || word.endsWith("яя");
            if (!adjective || at == words.length - 1) {
                return at;
            }
        }
        return words.length - 1;
    }

    private String bending(String word) {
        String folded = Folded.of(word);
        if (bending.add(folded)) {
            for (Stem stem : stems(folded)) {
                String beginning = Folded.of(stem.beginning());
                byStem.computeIfAbsent(beginning, _ -> new ArrayList<>(1)).add(new Bending("~" + folded, stem.endings()));
            }
        }
        return "~" + folded;
    }

    private static List<Stem> stems(String word) {
        if (Adjectives.looksLike(word)) {
            return List.of(Adjectives.stemOf(word));
        }
        if (word.endsWith("ая") || word.endsWith("ое")) {
            char before = word.charAt(word.length() - 3);
            return List.of(Adjectives.stemOf(
                    word.substring(0, word.length() - 2) + ("гкхжчшщ".indexOf(before) >= 0 ? "ий" : "ый")));
        }
        return Nouns.stems(word);
    }

    /// The words of the list that a form may be of.
    private List<String> words(String folded) {
        List<String> words = List.of();
        for (int cut = folded.length(); cut >= Math.max(2, folded.length() - LONGEST_ENDING); cut--) {
            List<Bending> candidates = byStem.get(folded.substring(0, cut));
            if (candidates == null) {
                continue;
            }
            String ending = folded.substring(cut);
            for (Bending candidate : candidates) {
                if (candidate.endings().contains(ending) && !words.contains(candidate.key())) {
                    words = words.isEmpty() ? new ArrayList<>(2) : words;
                    words.add(candidate.key());
                }
            }
        }
        return words;
    }

    /// The longest expression that begins at a word.
    public Optional<Match<E>> longest(TaggedSentence sentence, int first) {
        Word word = sentence.word(first);
        if (word.token().kind() == Kind.PUNCTUATION || word.token().kind() == Kind.NUMBER) {
            return Optional.empty();
        }
        Search<E> search = new Search<>(this, sentence);
        search.root(first);
        return search.best;
    }

    /// One walk through the list along a sentence; a shortened word may branch it.
    private static final class Search<E> {
        private final Lexicon<E> lexicon;
        private final TaggedSentence sentence;
        private Optional<Match<E>> best = Optional.empty();
        private int branches;
        private int first;

        Search(Lexicon<E> lexicon, TaggedSentence sentence) {
            this.lexicon = lexicon;
            this.sentence = sentence;
        }

        void root(int at) {
            first = at;
            Word word = sentence.word(at);
            String folded = token(word);
            exact(lexicon.root, folded, at);
            if (folded.endsWith(".")) {
                for (String full : lexicon.abbreviations.getOrDefault(folded, List.of())) {
                    step(lexicon.root, "~" + full, at);
                    step(lexicon.root, full, at);
                }
                step(lexicon.root, "~" + Folded.of(word.lemma()), at);
            }
        }

        private void visit(Node<E> node, int at) {
            node.leaf.ifPresent(leaf -> {
                if (best.isEmpty() || best.get().end() < at) {
                    best = Optional.of(new Match<>(at, first + leaf.head(), leaf.name(), leaf.entry()));
                }
            });
            if (at >= sentence.size() || at - first >= LONGEST || node.children.isEmpty() || ++branches > BRANCHES) {
                return;
            }
            String folded = token(sentence.word(at));
            exact(node, folded, at);
            if (folded.endsWith(".") && folded.length() > 1) {
                String beginning = folded.substring(0, folded.length() - 1);
                node.children.forEach((key, _) -> {
                    if (key.startsWith(beginning, key.charAt(0) == '~' ? 1 : 0)) {
                        step(node, key, at);
                    }
                });
            }
        }

        private void exact(Node<E> node, String folded, int at) {
            for (String key : lexicon.words(folded)) {
                step(node, key, at);
            }
            step(node, folded, at);
        }

        private void step(Node<E> node, String key, int at) {
            Node<E> next = node.children.get(key);
            if (next != null) {
                visit(next, at + 1);
            }
        }
    }
}
