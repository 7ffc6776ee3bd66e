package org.letopis.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that hold what came out when a person last looked. With `-Dletopis.accept=true` they are written anew, and the
/// difference is reviewed like code.
public final class Golden {

    /// The system property that rewrites golden files.
    public static final String ACCEPT = "letopis.accept";

    private Golden() {}

    /// Compares with the file `name` in the module's `src/test/golden`.
    public static void assertMatches(String name, String actual) {
        assertMatches(Path.of("src/test/golden").resolve(name), actual);
    }

    public static void assertMatches(Path file, String actual) {
        try {
            if (Boolean.getBoolean(ACCEPT)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            } else if (Files.exists(file)) {
                assertEquals(Files.readString(file), actual, () -> file + " differs; -D" + ACCEPT + "=true rewrites it");
            } else {
                fail("no golden file " + file + "; -D" + ACCEPT + "=true writes it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
