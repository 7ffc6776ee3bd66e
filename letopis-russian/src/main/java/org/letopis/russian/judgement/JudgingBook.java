package org.letopis.russian.judgement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.letopis.russian.data.Lines;


/// The words that praise and blame.
public final class JudgingBook {

    private final Map<Kind, Map<String, Judging>> words = new EnumMap<>(Kind.class);
    /// Phrases by the lemma that they begin with.
    private final Map<String, List<Idiom>> idioms = new HashMap<>();

    private JudgingBook() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashMap<>());
        }
    }

    /// How a word judges.
    enum Kind {
        ADJ,
        PERSON,
        QUALITY,
        VERB,
        ADVERB
    }

    /// Several words that judge together, by their lemmas.
    record Idiom(List<String> lemmas, Judging judging) {

        Idiom {
            lemmas = List.copyOf(lemmas);
        }
    }

    public static JudgingBook load() {
        JudgingBook book = new JudgingBook();
        for (String line : Lines.of(JudgingBook.class, "judging.tsv")) {
            String[] columns = line.split("\t", -1);
            int sign = columns[0].charAt(0) == '+' ? 1 : -1;
            Judging judging = new Judging(sign, columns[0].charAt(1) - '0');
            for (String word : columns[2].split(",")) {
                book.add(columns[1], folded(word), judging);
            }
        }
        return book;
    }

    private void add(String kind, String word, Judging judging) {
        if (kind.equals("phrase")) {
            List<String> lemmas = List.of(word.split(" "));
            idioms.computeIfAbsent(lemmas.getFirst(), _ -> new ArrayList<>(2)).add(new Idiom(lemmas, judging));
            return;
        }
        of(Kind.valueOf(kind.toUpperCase(Locale.ROOT))).putIfAbsent(word, judging);
        if (kind.equals("adj") && judging.strength() == 3) {
            of(Kind.ADVERB).putIfAbsent(adverb(word), judging);
        }
    }

    private Map<String, Judging> of(Kind kind) {
        return Objects.requireNonNull(words.get(kind), "every kind has its words");
    }

    /// подлый → подло, предательский → предательски.
    private static String adverb(String adjective) {
        String stem = adjective.substring(0, adjective.length() - 2);
        return stem.endsWith("ск") ? stem + "и" : adjective.endsWith("щий") ? stem + "е" : stem + "о";
    }

    Optional<Judging> find(Kind kind, String lemma) {
        String folded = folded(lemma);
        Optional<Judging> judging = Optional.ofNullable(of(kind).get(folded));
        return kind == Kind.ADJ ? judging.or(() -> superlative(folded)) : judging;
    }

    /// честнейший → честный, and stronger.
    private Optional<Judging> superlative(String lemma) {
        int at = lemma.indexOf("ейш");
        return at < 0
                ? Optional.empty()
                : Optional.ofNullable(of(Kind.ADJ).get(lemma.substring(0, at) + "ый"))
                        .filter(base -> base.strength() >= 2)
                        .map(base -> new Judging(base.sign(), 3));
    }

    List<Idiom> idioms(String lemma) {
        return idioms.getOrDefault(folded(lemma), List.of());
    }

    public int size() {
        return words.values().stream().mapToInt(Map::size).sum()
                + idioms.values().stream().mapToInt(List::size).sum();
    }

    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
