package org.letopis.russian.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.model.Claim;
import org.letopis.model.Reading;
import org.letopis.model.SourceText;
import org.letopis.model.Statement;
import org.letopis.read.Reader;
import org.letopis.russian.Models;
import org.letopis.russian.Russian;
import org.letopis.testkit.ExampleFile;
import org.letopis.text.Span;

class RussianSpeechTest {

    private static final Reader READER = Russian.reader(Models.fromClassPath());

    @TestFactory
    Stream<DynamicTest> examples() {
        return ExampleFile.beside(getClass(), "speech.examples").tests(example -> {
            String marked = example.field(0).replace("\\n", "\n");
            Reading reading = READER.read(SourceText.of("example", marked.replaceAll("[\\[\\]]", "")));
            assertEquals(marked + "\t" + example.field(1), drawn(reading) + "\t" + speakers(reading));
        });
    }

    private static List<Statement> utterances(Reading reading) {
        return reading.statements().stream()
                .filter(statement -> statement.claim() instanceof Claim.Utterance utterance
                        && !utterance.content().isEmpty())
                .toList();
    }

    private static String drawn(Reading reading) {
        TreeMap<Integer, String> marks = new TreeMap<>();
        for (Statement statement : utterances(reading)) {
            for (Span span : ((Claim.Utterance) statement.claim()).content()) {
                marks.merge(span.start(), "[", String::concat);
                marks.merge(span.end(), "]", String::concat);
            }
        }
        StringBuilder drawn = new StringBuilder(reading.source().text());
        marks.descendingMap().forEach((at, mark) -> drawn.insert((int) at, mark));
        return drawn.toString();
    }

    private static String speakers(Reading reading) {
        List<String> names = new ArrayList<>();
        for (Statement statement : utterances(reading)) {
            names.add(statement.subject().map(id -> reading.entity(id).name()).orElse("?"));
        }
        return names.isEmpty() ? "-" : names.stream().collect(Collectors.joining(", "));
    }

    @Test
    void saysThatAQuotationIsNeverClosed() {
        Reading reading = READER.read(SourceText.of("torn", "Плеханов писал:\n«Я приехал в мае.\nБыло холодно."));
        assertEquals(1, reading.notices().size());
        assertEquals(new Span(16, 17), reading.notices().getFirst().span());
    }

    @ParameterizedTest
    @ValueSource(strings = {"«", "»", "« а » ", "\"", "„«", "— да, — сказал он, — ", "«Он сказал, что ", "Он писал, что, ", "по словам ", "«Да.\n"})
    void endsInTimeOnHostileText(String piece) {
        String text = piece.repeat(10_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertTrue(READER.read(SourceText.of("hostile", text)).source().text().equals(text)));
    }
}
