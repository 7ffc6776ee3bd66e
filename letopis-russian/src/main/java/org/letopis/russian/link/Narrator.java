package org.letopis.russian.link;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letopis.find.Phrase;
import org.letopis.link.Chain;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.morph.Word;

/// The author of a text who says «я» himself, outside quotations and dialogue: how often, and which of those named he is.
final class Narrator {

    private static final Set<String> FIRST =
            Set.of("я", "меня", "мне", "мной", "мною", "мой", "моя", "моё", "мое", "моего", "моей", "моему", "мою", "моим", "мои", "моих");
    private static final Set<String> DASHES = Set.of("—", "–", "-");

    private static final Set<String> WRITINGS = Set.of(
            "воспоминание", "воспоминания", "записка", "записки", "мемуары", "дневник", "дневники", "рассказ", "письмо",
            "заметки", "заметка", "автобиография", "исповедь", "показание", "показания");
    private static final int LONGEST_LINE = 12;

    private Narrator() {}

    /// Whom the reader of the source, its heading («Из воспоминаний Н. П. Лаврова», «Записки офицера») or its signature
    /// tells to be the author.
    static Optional<Chain> named(TaggedText text, Map<Phrase, Person> persons, Map<Phrase, Chain> chains) {
        Optional<String> author = text.source().description().author();
        if (author.isPresent()) {
            return Person.called(author.get(), persons.values()).map(Person::chain);
        }
        return heading(text, chains).or(() -> signature(text, persons));
    }

    private static Optional<Chain> heading(TaggedText text, Map<Phrase, Chain> chains) {
        TaggedSentence first = text.sentences().getFirst();
        boolean alone = text.sentences().size() > 1 && text.sentences().get(1).paragraph() != first.paragraph();
        if (!alone || first.size() > LONGEST_LINE) {
            return Optional.empty();
        }
        for (int i = 0; i < first.size(); i++) {
            if (WRITINGS.contains(Person.folded(first.word(i).lemma()))) {
                int writing = i;
                return chains.entrySet().stream()
                        .filter(entry -> entry.getKey().sentence() == 0
                                && entry.getKey().first() > writing
                                && entry.getKey().first() - writing <= 2
                                && entry.getValue().isPerson())
                        .map(Map.Entry::getValue)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /// A name alone in the last line.
    private static Optional<Chain> signature(TaggedText text, Map<Phrase, Person> persons) {
        TaggedSentence last = text.sentences().getLast();
        int index = last.index();
        boolean alone = index > 0 && text.sentences().get(index - 1).paragraph() != last.paragraph();
        if (!alone || last.size() > LONGEST_LINE) {
            return Optional.empty();
        }
        return persons.entrySet().stream()
                .filter(entry -> entry.getKey().sentence() == index
                        && entry.getKey().first() <= 1
                        && last.size() - entry.getKey().end() <= 1)
                .map(entry -> entry.getValue().chain())
                .findFirst();
    }

    /// How often «я» and its forms stand in the author's own text.
    static int count(TaggedText text) {
        int count = 0;
        int depth = 0;
        int paragraph = -1;
        boolean dialogue = false;
        for (TaggedSentence sentence : text.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                dialogue = sentence.size() > 1 && DASHES.contains(sentence.word(0).text());
            }
            for (Word word : sentence.words()) {
                if (word.is("«")) {
                    depth++;
                } else if (word.is("»")) {
                    depth = Math.max(0, depth - 1);
                } else if (depth == 0 && !dialogue && FIRST.contains(Person.folded(word.text()))) {
                    count++;
                }
            }
        }
        return count;
    }
}
