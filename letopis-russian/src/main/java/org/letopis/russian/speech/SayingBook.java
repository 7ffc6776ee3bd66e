package org.letopis.russian.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Word;
import org.letopis.russian.data.Lines;
import org.letopis.russian.speech.SayingVerb.Government;
import org.letopis.russian.speech.SayingVerb.Use;

/// The words of saying and thinking: verbs, and nouns that name a source («по словам»).
public final class SayingBook {

    private final Map<String, SayingVerb> verbs = new HashMap<>();
    private final Map<String, Set<String>> sources = new HashMap<>();

    private SayingBook() {}

    public static SayingBook load() {
        SayingBook book = new SayingBook();
        for (String line : Lines.of(SayingBook.class, "saying.tsv")) {
            String[] columns = line.split("\t", -1);
            for (String lemma : columns[0].split(",")) {
                book.verbs.merge(folded(lemma), verb(lemma, columns), SayingBook::merged);
            }
        }
        for (String line : Lines.of(SayingBook.class, "sources.tsv")) {
            String[] columns = line.split("\t", -1);
            book.sources.put(folded(columns[0]), Set.of(columns[1].split(",")));
        }
        return book;
    }

    private static SayingVerb verb(String lemma, String[] columns) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        List<Government> topics = new ArrayList<>();
        for (String takes : columns[1].split(",")) {
            int plus = takes.indexOf('+');
            if (plus > 0) {
                topics.add(government(takes));
            } else if (takes.equals("acc") || takes.equals("gen") || takes.equals("ins")) {
                topics.add(government(takes));
            } else {
                uses.add(Use.valueOf(takes.toUpperCase(Locale.ROOT)));
            }
        }
        Optional<Government> hearer =
                columns[2].equals("-") ? Optional.empty() : Optional.of(government(columns[2]));
        return new SayingVerb(lemma, uses, topics, hearer);
    }

    private static Government government(String text) {
        int plus = text.indexOf('+');
        String preposition = plus < 0 ? "" : text.substring(0, plus);
        return new Government(preposition, Case.valueOf(text.substring(plus + 1).toUpperCase(Locale.ROOT)));
    }

    private static SayingVerb merged(SayingVerb one, SayingVerb other) {
        Set<Use> uses = new HashSet<>(one.uses());
        uses.addAll(other.uses());
        List<Government> topics = new ArrayList<>(one.topics());
        topics.addAll(other.topics());
        return new SayingVerb(one.lemma(), uses, topics, one.hearer().or(other::hearer));
    }

    /// The verb that a word is a form of: finite, participle, converb.
    public Optional<SayingVerb> verb(Word word) {
        if (!word.tag().isVerb()) {
            return Optional.empty();
        }
        return Optional.ofNullable(verbs.get(folded(word.lemma())));
    }

    /// Whether a noun names a source in that place: `по`, `noun` or `согласно`.
    boolean isSource(Word word, String place) {
        return sources.getOrDefault(folded(word.lemma()), Set.of()).contains(place);
    }

    public int size() {
        return verbs.size();
    }

    private static String folded(String lemma) {
        return lemma.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
