package org.letopis.russian.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letopis.find.Phrase;
import org.letopis.find.Referent.PersonName;
import org.letopis.link.Chain;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;

/// The entries of a text and whom each is about. A file of short lives has many, each under a heading that is a name; most
/// texts are one.
///
/// @param entries in text order
record Sections(List<Section> entries, boolean many) {

    private static final int LONGEST_HEADING = 12;

    /// @param first its first sentence
    /// @param about whom it is about, as far as headings and mentions tell
    record Section(int first, int end, Optional<Chain> about) {}

    static Sections of(TaggedText text, Map<Phrase, Person> persons) {
        Map<Integer, List<Phrase>> bySentence = new LinkedHashMap<>();
        persons.keySet().forEach(phrase ->
                bySentence.computeIfAbsent(phrase.sentence(), _ -> new ArrayList<>()).add(phrase));
        List<Integer> starts = starts(text, bySentence);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int first = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.sentences().size();
            sections.add(new Section(first, end, about(text, first, end, bySentence, persons)));
        }
        return new Sections(List.copyOf(sections), starts.size() > 1);
    }

    /// Two headings at least make a file of many entries; one is only a title.
    private static List<Integer> starts(TaggedText text, Map<Integer, List<Phrase>> bySentence) {
        List<Integer> headings = new ArrayList<>();
        for (TaggedSentence sentence : text.sentences()) {
            if (isHeading(text, sentence, bySentence.getOrDefault(sentence.index(), List.of()))) {
                headings.add(sentence.index());
            }
        }
        if (headings.size() < 2) {
            return text.sentences().isEmpty() ? List.of() : List.of(0);
        }
        if (headings.getFirst() > 0) {
            headings.addFirst(0);
        }
        return headings;
    }

    /// A short paragraph of its own that begins with a name, surname first, and does not end as a sentence.
    private static boolean isHeading(TaggedText text, TaggedSentence sentence, List<Phrase> names) {
        int index = sentence.index();
        boolean opens = index == 0 || text.sentences().get(index - 1).paragraph() != sentence.paragraph();
        boolean alone = index + 1 < text.sentences().size()
                && text.sentences().get(index + 1).paragraph() != sentence.paragraph();
        if (!opens || !alone || sentence.size() > LONGEST_HEADING || endsAsSentence(sentence)) {
            return false;
        }
        return sentence.words().stream().noneMatch(word -> word.tag().isFinite())
                && (names.stream().anyMatch(name -> name.first() == 0) || isFamily(sentence));
    }

    /// «Горчаковы (сибирские)», «Хирьяковы».
    private static boolean isFamily(TaggedSentence sentence) {
        String first = sentence.word(0).text();
        return (sentence.size() == 1 || sentence.word(1).is("("))
                && sentence.word(0).isCapitalized()
                && (first.endsWith("ы") || first.endsWith("ие") || first.endsWith("ые"));
    }

    private static boolean endsAsSentence(TaggedSentence sentence) {
        String last = sentence.word(sentence.size() - 1).text();
        return last.equals(".") && sentence.size() > 3 || last.equals("!") || last.equals("?") || last.equals(":");
    }

    /// Most mentioned, where a mention as a subject counts double, and one that opens the section three times.
    private static Optional<Chain> about(
            TaggedText text, int first, int end, Map<Integer, List<Phrase>> bySentence, Map<Phrase, Person> persons) {
        Map<Chain, Integer> weights = new LinkedHashMap<>();
        for (int i = first; i < end; i++) {
            TaggedSentence sentence = text.sentences().get(i);
            for (Phrase phrase : bySentence.getOrDefault(i, List.of())) {
                boolean subject = sentence.word(phrase.head()).tag().casus() == Case.NOM;
                boolean headword = i == first && phrase.first() <= 1;
                boolean title = i == first && isTitle(text, sentence);
                int weight = 2 + (subject ? 2 : 0) + (headword ? 8 : title ? 4 : 0) + (i - first < 2 ? 1 : 0);
                Optional.ofNullable(persons.get(phrase))
                        .ifPresent(person -> weights.merge(person.chain(), weight, Integer::sum));
            }
        }
        return weights.entrySet().stream()
                .reduce((one, two) -> two.getValue() > one.getValue() ? two : one)
                .map(Map.Entry::getKey);
    }

    private static boolean isTitle(TaggedText text, TaggedSentence sentence) {
        return sentence.index() + 1 < text.sentences().size()
                && text.sentences().get(sentence.index() + 1).paragraph() != sentence.paragraph();
    }

    /// The same after some persons were found to be one: who is spoken of by two names is not for that the protagonist.
    Sections with(Map<Phrase, Person> joined) {
        return new Sections(
                entries.stream()
                        .map(section -> new Section(
                                section.first(),
                                section.end(),
                                section.about().map(chain -> Optional.ofNullable(
                                                joined.get(chain.phrases().getFirst()))
                                        .map(Person::chain)
                                        .orElse(chain))))
                        .toList(),
                many);
    }

    Section at(int sentence) {
        int low = 0;
        int high = entries.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (entries.get(middle).first() <= sentence) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return entries.get(low);
    }
}
