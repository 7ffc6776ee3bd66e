package org.letopis.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// A resource with one case a line. Empty lines and lines that begin with `#` are comments; fields are separated by tabs.
///
/// ```java
/// @TestFactory
/// Stream<DynamicTest> days() {
///     return ExampleFile.beside(getClass(), "days.examples").tests(example -> assertEquals(example.field(1), …));
/// }
/// ```
///
/// @param examples never empty
public record ExampleFile(String name, List<Example> examples) {

    /// One case.
    ///
    /// @param line its number in the file, from 1
    public record Example(int line, List<String> fields) {

        /// A field by its place, from 0; empty where the line has fewer.
        public String field(int place) {
            return place < fields.size() ? fields.get(place) : "";
        }

        /// The line as written; `\n` and `\t` inside stay as they are.
        public String text() {
            return String.join("\t", fields);
        }
    }

    public ExampleFile {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("the example file " + name + " has no examples");
        }
        examples = List.copyOf(examples);
    }

    /// Reads a resource that lies in the package of a class.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    public static ExampleFile beside(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no example file " + name + " beside " + neighbour.getName());
            }
            return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExampleFile parse(String name, String content) {
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (String line : content.split("\r?\n")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                examples.add(new Example(number, List.of(line.split("\t"))));
            }
        }
        return new ExampleFile(name, examples);
    }

    /// One named test a line.
    public Stream<DynamicTest> tests(Consumer<Example> check) {
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        name + ":" + example.line() + " " + example.text(), () -> check.accept(example)));
    }
}
