package org.letopis.russian.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.morph.TaggedSentence;

/// Which words of a sentence belong to phrases already, so that a finder may enclose them and never cross them.
public final class Ground {

    private final Map<Integer, List<Phrase>> covering = new HashMap<>();

    private Ground() {}

    /// The ground of each sentence that has any, by the sentence's index.
    public static Map<Integer, Ground> of(List<Phrase> found) {
        Map<Integer, Ground> grounds = new HashMap<>();
        for (Phrase phrase : found) {
            grounds.computeIfAbsent(phrase.sentence(), _ -> new Ground()).add(phrase);
        }
        return grounds;
    }

    public static Ground of(Map<Integer, Ground> grounds, TaggedSentence sentence) {
        return grounds.getOrDefault(sentence.index(), new Ground());
    }

    public void add(Phrase phrase) {
        for (int word = phrase.first(); word < phrase.end(); word++) {
            covering.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(phrase);
        }
    }

    /// The phrases that a word belongs to.
    public List<Phrase> at(int word) {
        return covering.getOrDefault(word, List.of());
    }

    public boolean isFree(int word) {
        return !covering.containsKey(word);
    }

    public boolean isFree(int first, int end) {
        for (int word = first; word < end; word++) {
            if (!isFree(word)) {
                return false;
            }
        }
        return true;
    }

    /// The longest phrase that begins at a word.
    public Optional<Phrase> from(int word) {
        return at(word).stream()
                .filter(phrase -> phrase.first() == word)
                .max((one, other) -> Integer.compare(one.end(), other.end()));
    }

    /// Whether a phrase from `first` to `end` would cross another.
    public boolean crosses(int first, int end) {
        return at(first).stream().anyMatch(phrase -> phrase.first() < first && phrase.end() < end)
                || at(end - 1).stream().anyMatch(phrase -> phrase.first() > first && phrase.end() > end);
    }

    /// Whether a phrase stands exactly there.
    public boolean has(int first, int end) {
        return at(first).stream().anyMatch(phrase -> phrase.first() == first && phrase.end() == end);
    }
}
