package org.letopis.russian.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letopis.morph.Tag;
import org.letopis.morph.Word;
import org.letopis.russian.Models;
import org.letopis.segment.Sentence;
import org.letopis.segment.Token;
import org.letopis.testkit.ExampleFile;
import org.letopis.text.Span;

class RussianTaggerTest {

    private final Models models = Models.fromClassPath();
    private final RussianTagger tagger = new RussianTagger(models.dictionary(), models.tagger());

    @TestFactory
    Stream<DynamicTest> wordsInContext() {
        return ExampleFile.beside(getClass(), "words.examples").tests(example -> {
            List<String> marked = List.of(example.field(0).split(" "));
            int asked = 0;
            while (!marked.get(asked).startsWith("[")) {
                asked++;
            }
            Word word = tagger.tag(sentence(marked)).get(asked);
            assertEquals(example.field(1) + " " + example.field(2), word.lemma() + " " + text(word.tag()));
        });
    }

    @Test
    void aSentenceWithoutEndTakesTimeInProportion() {
        Sentence endless = sentence(Collections.nCopies(100_000, "стали"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertEquals(100_000, tagger.tag(endless).size()));
    }

    private static Sentence sentence(List<String> marked) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String mark : marked) {
            String text = mark.replace("[", "").replace("]", "");
            tokens.add(new Token(new Span(at, at + text.length()), text, kind(text), true));
            at += text.length() + 1;
        }
        return new Sentence(new Span(0, at), 0, tokens);
    }

    private static Token.Kind kind(String text) {
        if (!Character.isLetter(text.charAt(0))) {
            return Character.isDigit(text.charAt(0)) ? Token.Kind.NUMBER : Token.Kind.PUNCTUATION;
        }
        return text.endsWith(".") ? Token.Kind.ABBREVIATION : Token.Kind.WORD;
    }

    private static String text(Tag tag) {
        return String.join(
                " ",
                tag.pos().name(),
                tag.casus().name(),
                tag.number().name(),
                tag.form().name(),
                tag.variant().name());
    }
}
