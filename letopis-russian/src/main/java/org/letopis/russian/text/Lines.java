package org.letopis.russian.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The lines of a data file that lies beside this class, without comments and empty lines.
final class Lines {

    private Lines() {}

    static List<String> of(String file) {
        InputStream stream = Lines.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the data file " + file + " is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All words of the file.
    static Set<String> set(String file) {
        Set<String> words = new HashSet<>();
        for (String line : of(file)) {
            words.addAll(List.of(line.split(" ")));
        }
        return words;
    }
}
