package org.letopis.russian.link;

import java.util.Set;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.TaggedText;
import org.letopis.morph.Word;

/// Counts how often the author of a text says «я» himself, outside quotations and dialogue.
final class Narrator {

    private static final Set<String> FIRST =
            Set.of("я", "меня", "мне", "мной", "мною", "мой", "моя", "моё", "мое", "моего", "моей", "моему", "мою", "моим", "мои", "моих");
    private static final Set<String> DASHES = Set.of("—", "–", "-");

    private Narrator() {}

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
