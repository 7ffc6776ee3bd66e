package org.letopis.russian.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The data files of this package, by line.
final class Lines {

    private Lines() {}

    static List<String> of(String name) {
        try (InputStream in = Lines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the data file " + name + " is missing from the jar; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
