package org.letopis.russian.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.letopis.find.Finder;
import org.letopis.find.Phrase;
import org.letopis.find.Referent.PersonName;
import org.letopis.model.MentionType;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.morph.Word;
import org.letopis.russian.morph.Dictionary;

/// Finds persons by name. First the shapes that need no evidence; then single words, which the text must vouch for.
public final class PersonFinder implements Finder {

    private final NameBook book;

    public PersonFinder(Dictionary dictionary) {
        this.book = new NameBook(dictionary);
    }

    @Override
    public List<Phrase> find(TaggedText text, List<Phrase> found) {
        Line.Memory memory = new Line.Memory();
        List<Line> lines = new ArrayList<>(text.sentences().size());
        Map<Integer, BitSet> closed = closed(text, found);
        for (TaggedSentence sentence : text.sentences()) {
            lines.add(new Line(sentence, closed.getOrDefault(sentence.index(), new BitSet()), book, memory));
        }
        Evidence evidence = new Evidence(text);
        NameMaker maker = new NameMaker(new NameSense(capitalized(text)::contains, evidence::hasSurname));
        List<Phrase> phrases = new ArrayList<>();
        for (Line line : lines) {
            patterns(line, maker, phrases, evidence);
        }
        for (Line line : lines) {
            singles(line, maker, phrases, evidence, new SingleNames(line, evidence)::near);
        }
        for (Line line : lines) {
            singles(line, maker, phrases, evidence, new SingleNames(line, evidence)::anywhere);
        }
        phrases.sort(Comparator.comparingInt(Phrase::sentence).thenComparingInt(Phrase::first));
        return phrases;
    }

    private static void patterns(Line line, NameMaker maker, List<Phrase> phrases, Evidence evidence) {
        PersonPatterns patterns = new PersonPatterns(line);
        int at = 0;
        while (at < line.size()) {
            Optional<Found> found = patterns.at(at);
            if (found.isPresent()) {
                PersonName name = maker.name(line, found.get());
                evidence.add(name);
                phrases.add(phrase(line, found.get(), name));
                line.close(found.get().first(), found.get().end());
                at = found.get().end();
            } else {
                at++;
            }
        }
    }

    private static void singles(
            Line line, NameMaker maker, List<Phrase> phrases, Evidence evidence, IntFunction<Optional<Found>> pattern) {
        for (int at = 0; at < line.size(); at++) {
            Optional<Found> found = pattern.apply(at);
            if (found.isPresent()) {
                PersonName name = maker.name(line, found.get());
                evidence.add(name);
                phrases.add(phrase(line, found.get(), name));
                line.close(found.get().first(), found.get().end());
            }
        }
    }

    private static Phrase phrase(Line line, Found found, PersonName name) {
        return new Phrase(
                line.sentence().index(), found.first(), found.end(), found.head(), MentionType.PERSON, name, found.rule());
    }

    /// Words of titles of works and of times are no persons: «Сталин» may be a book.
    private static Map<Integer, BitSet> closed(TaggedText text, List<Phrase> found) {
        Map<Integer, BitSet> closed = new HashMap<>();
        for (Phrase phrase : found) {
            switch (phrase.type()) {
                case WORK_OF_ART, DATE, TIME, AWARD, PERSON, PRODUCT -> closed.computeIfAbsent(
                                phrase.sentence(), _ -> new BitSet())
                        .set(phrase.first(), phrase.end());
                default -> {
                }
            }
        }
        return closed;
    }

    private static Set<String> capitalized(TaggedText text) {
        Set<String> forms = new HashSet<>();
        for (TaggedSentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                if (word.isCapitalized()) {
                    forms.add(Letters.folded(word.text()));
                }
            }
        }
        return forms;
    }
}
