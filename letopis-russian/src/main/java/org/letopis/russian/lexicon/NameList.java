package org.letopis.russian.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.morph.TaggedSentence;

/// Proper names of one or several words in the nominative, found in any case whatever the dictionary knows of them.
///
/// A name in capitals is found in capitals only, one with a capital only with a capital unless the list is told otherwise.
///
/// @param <E> what a name means
public final class NameList<E> {

    /// @param end the word after its last
    /// @param head its head word, by its place in the sentence
    public record Match<E>(E entry, int end, int head) {}

    private record Entry<E>(E meaning, List<Bending> words, int head, boolean capitals, boolean capital) {}

    private final Map<String, List<Entry<E>>> byFirstStem = new HashMap<>(4096);

    /// The first meaning given to a name stays where two names fit the same words.
    public void add(String name, E meaning) {
        List<Bending> words = new ArrayList<>(2);
        for (String word : words(name)) {
            words.add(Bending.of(word));
        }
        boolean capital = Character.isUpperCase(name.charAt(0));
        boolean capitals = capital && name.length() > 1 && Character.isUpperCase(name.charAt(1));
        int head = head(words);
        enter(new Entry<>(meaning, words, head, capitals, capital));
        Bending shorter = words.getFirst().withoutFleetingVowel();
        if (shorter != words.getFirst()) {
            List<Bending> others = new ArrayList<>(words);
            others.set(0, shorter);
            enter(new Entry<>(meaning, others, head, capitals, capital));
        }
    }

    private void enter(Entry<E> entry) {
        byFirstStem.computeIfAbsent(entry.words().getFirst().stem(), _ -> new ArrayList<>(1)).add(entry);
    }

    /// Cuts a name as a text is cut: marks are words of their own.
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            char c = at < name.length() ? name.charAt(at) : ' ';
            boolean mark = "()«»№—,".indexOf(c) >= 0;
            if (c == ' ' || mark) {
                if (at > start) {
                    words.add(name.substring(start, at));
                }
                if (mark) {
                    words.add(name.substring(at, at + 1));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static int head(List<Bending> words) {
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).isAdjective() && words.get(at).stem().length() > 1) {
                return at;
            }
        }
        return words.size() - 1;
    }

    /// The longest name that begins at a word.
    public Optional<Match<E>> longest(TaggedSentence sentence, int at) {
        String text = sentence.word(at).text();
        String folded = Folded.of(text);
        int tail = folded.indexOf("-на-");
        String bending = tail > 0 ? folded.substring(0, tail) : folded;
        Match<E> best = null;
        for (int cut = 0; cut <= Bending.LONGEST_ENDING && cut < bending.length(); cut++) {
            List<Entry<E>> entries = byFirstStem.get(bending.substring(0, bending.length() - cut));
            if (entries == null) {
                continue;
            }
            for (Entry<E> entry : entries) {
                int end = end(sentence, at, entry);
                if (end > at && (best == null || end > best.end())) {
                    best = new Match<>(entry.meaning(), end, Math.min(end - 1, at + entry.head()));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static <E> int end(TaggedSentence sentence, int at, Entry<E> entry) {
        List<Bending> words = entry.words();
        if (at + words.size() > sentence.size() || !fitsCapital(sentence.word(at).text(), entry)) {
            return -1;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isFormedBy(Folded.of(sentence.word(at + i).text()))) {
                return -1;
            }
        }
        return at + words.size();
    }

    private static <E> boolean fitsCapital(String text, Entry<E> entry) {
        if (entry.capitals()) {
            return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isUpperCase(text.charAt(1));
        }
        return !entry.capital() || Character.isUpperCase(text.charAt(0));
    }
}
