package org.letopis.russian.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.letopis.model.Entity;
import org.letopis.model.EntityType;
import org.letopis.model.Reading;
import org.letopis.model.SourceText;
import org.letopis.read.Reader;
import org.letopis.russian.Models;
import org.letopis.russian.Russian;
import org.letopis.testkit.ExampleFile;

class RussianLinkerTest {

    private static final Reader READER = Russian.reader(Models.fromClassPath());

    @TestFactory
    Stream<DynamicTest> joinsWhoIsTheSame() {
        return ExampleFile.beside(RussianLinkerTest.class, "chains.examples").tests(example -> {
            String text = example.field(0);
            Reading reading = READER.read(SourceText.of("example", text));
            String drawn = reading.entities().stream()
                    .filter(entity -> entity.type() == EntityType.PERSON && entity.mentions().size() > 1)
                    .map(entity -> drawn(entity, text))
                    .collect(Collectors.joining("; "));
            assertEquals(example.field(1), Optional.of(drawn).filter(s -> !s.isEmpty()).orElse("-"));
        });
    }

    private static String drawn(Entity entity, String text) {
        return entity.mentions().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining(" / ", entity.name() + " = ", ""));
    }
}
