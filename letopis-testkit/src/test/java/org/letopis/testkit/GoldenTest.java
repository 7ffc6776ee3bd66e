package org.letopis.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @Test
    void comparesWithTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "летопись");
        Golden.assertMatches(file, "летопись");
        assertThrows(AssertionError.class, () -> Golden.assertMatches(file, "летопис"));
        assertThrows(AssertionError.class, () -> Golden.assertMatches(folder.resolve("absent"), "летопись"));
    }
}
