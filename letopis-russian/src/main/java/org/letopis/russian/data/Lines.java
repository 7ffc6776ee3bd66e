package org.letopis.russian.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The lines of a data file beside a class, without blank ones and comments.
public final class Lines {

    private Lines() {}

    /// @throws IllegalArgumentException where the file is not there
    public static List<String> of(Class<?> room, String file) {
        try (var in = room.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + file + " beside " + room.getName());
            }
            List<String> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.stripTrailing());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
