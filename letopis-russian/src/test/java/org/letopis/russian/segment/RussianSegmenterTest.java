package org.letopis.russian.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letopis.russian.Models;
import org.letopis.segment.Sentence;
import org.letopis.segment.Token;
import org.letopis.testkit.ExampleFile;
import org.letopis.testkit.RandomText;
import org.letopis.text.AlignedText;
import org.letopis.text.Repair;
import org.letopis.text.Span;

class RussianSegmenterTest {

    private final RussianSegmenter segmenter =
            RussianSegmenter.load(Models.fromClassPath().dictionary());

    @TestFactory
    Stream<DynamicTest> sentencesEndWhereTheBarStands() {
        return ExampleFile.beside(getClass(), "sentences.examples").tests(example -> {
            String expected = example.text().replace("\\n", "\n");
            String text = expected.replace("|", "");
            StringBuilder drawn = new StringBuilder(text);
            List<Sentence> sentences = segmenter.segment(AlignedText.of(text));
            for (int i = sentences.size() - 2; i >= 0; i--) {
                drawn.insert(sentences.get(i).span().end(), '|');
            }
            assertEquals(expected, drawn.toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> tokensEndWhereTheBarStands() {
        return ExampleFile.beside(getClass(), "tokens.examples").tests(example -> {
            String text = example.text().replaceAll("⟨.⟩", "").replace("|", "");
            StringBuilder drawn = new StringBuilder();
            for (Sentence sentence : segmenter.segment(AlignedText.of(text))) {
                for (Token token : sentence.tokens()) {
                    drawn.append(drawn.isEmpty() ? "" : token.spaced() ? " " : "|");
                    drawn.append(token.text()).append(kind(token.kind()));
                }
            }
            assertEquals(example.text(), drawn.toString());
        });
    }

    private static String kind(Token.Kind kind) {
        return switch (kind) {
            case WORD, PUNCTUATION -> "";
            case ABBREVIATION -> "⟨A⟩";
            case INITIAL -> "⟨I⟩";
            case NUMBER -> "⟨N⟩";
            case ROMAN -> "⟨R⟩";
        };
    }

    @Test
    void tokensCarryCleanTextAndOriginalSpans() {
        var text = AlignedText.of(
                "ака-\nдемик С1936", List.of(new Repair(new Span(3, 5), "", "hyphen"), new Repair(new Span(12, 12), " ", "glued")));
        List<Token> tokens = segmenter.segment(text).getFirst().tokens();
        assertEquals(List.of("академик", "С", "1936"), tokens.stream().map(Token::text).toList());
        assertEquals(
                List.of(new Span(0, 10), new Span(11, 12), new Span(12, 16)),
                tokens.stream().map(Token::span).toList());
    }

    @Test
    void everyCharacterThatIsNoSpaceBelongsToOneToken() {
        RandomText.check(400, 600, text -> {
            int at = 0;
            for (Sentence sentence : segmenter.segment(AlignedText.of(text))) {
                for (Token token : sentence.tokens()) {
                    assertTrue(text.substring(at, token.span().start()).codePoints().allMatch(Tokenizer::isSpace));
                    assertEquals(token.span().of(text), token.text());
                    at = token.span().end();
                }
            }
            assertTrue(text.substring(at).codePoints().allMatch(Tokenizer::isSpace));
        });
    }

    @Test
    void longTextsTakeNoTime() {
        for (String unit : List.of("слово ", "а", "«", "(", "т. е. ", "В. ", "1.", "? ", "\n", "а-", "д.-д.")) {
            String text = unit.repeat(200_000 / unit.length());
            List<Sentence> sentences = Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> segmenter.segment(AlignedText.of(text)), unit);
            assertTrue(sentences.stream().allMatch(sentence -> sentence.tokens().size() <= 700), unit);
        }
    }
}
