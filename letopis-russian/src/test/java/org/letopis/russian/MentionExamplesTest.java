package org.letopis.russian;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.letopis.model.Mention;
import org.letopis.model.MentionType;
import org.letopis.model.Reading;
import org.letopis.model.SourceText;
import org.letopis.read.Reader;
import org.letopis.russian.data.Lines;

/// The lines of `mentions.examples`, through the whole reader: what the finders of titles, places, organizations and
/// events agree on between them.
final class MentionExamplesTest {

    private final Reader reader = Russian.reader(Models.fromClassPath());

    @TestFactory
    Stream<DynamicTest> examples() {
        return Lines.of(MentionExamplesTest.class, "mentions.examples").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line.split("\t"))));
    }

    private void check(String[] example) {
        int open = example[0].indexOf('[');
        int close = example[0].indexOf(']') - 1;
        String text = example[0].replace("[", "").replace("]", "");
        Reading reading = reader.read(SourceText.of("example", text));
        List<String> found = reading.mentions().stream()
                .map(mention -> mention.span().of(text) + "\t" + mention.type() + "\t" + name(reading, mention))
                .toList();
        String expected = text.substring(open, close) + "\t" + example[1].replace("!", "");
        if (example[1].startsWith("!")) {
            assertFalse(
                    reading.mentions().stream().anyMatch(mention -> mention.type() == MentionType.valueOf(example[1].substring(1))
                            && mention.span().start() < close
                            && mention.span().end() > open),
                    () -> expected + " is among " + found);
        } else {
            assertTrue(found.contains(expected + "\t" + example[2]), () -> expected + " is not among " + found);
        }
    }

    private static String name(Reading reading, Mention mention) {
        return mention.entity().map(id -> reading.entity(id).name()).orElse("-");
    }
}
