package org.letopis.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the input: a reading with notices, or one clear line; never a stack trace, never a hang.
final class BadInputTest {

    /// Generous: it tells a hang from slowness on a busy machine, and measures nothing.
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void aMissingFile() {
        assertOneLine(1, "no such file", Cli.run("read", folder.resolve("nothing.txt")));
    }

    @Test
    void aFolderWithoutText() {
        assertOneLine(1, "no text in the folder", Cli.run("read", folder));
    }

    @Test
    void anEmptyFile() throws IOException {
        Cli cli = Cli.run("read", file(new byte[0]));
        assertEquals(0, cli.code());
        assertTrue(cli.err().contains("is empty"), cli.err());
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        assertOneLine(1, "is no text", Cli.run("read", file(noise)));
    }

    @Test
    void documentsThatAreNoPlainText() throws IOException {
        assertOneLine(1, "a PDF", Cli.run("read", file("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void textInOldEncodings(String charset) throws IOException {
        String text = Files.readString(Cli.SAMPLES.resolve("trotsky-memoir.txt")).replace("—", "-");
        Cli expected = Cli.run("read", "--format", "json", file(text.getBytes(StandardCharsets.UTF_8)));
        Cli cli = Cli.run("read", "--format", "json", file(text.getBytes(Charset.forName(charset))));
        String mark = charset.equals("UTF-16") ? "UTF-16BE" : charset;
        assertAll(
                () -> assertEquals(0, cli.code(), cli.err()),
                () -> assertTrue(cli.err().contains("read as " + mark), cli.err()),
                () -> assertTrue(expected.out().contains("\"statements\""), expected.out()));
    }

    @Test
    void halfACharacterAtTheEnd() throws IOException {
        byte[] whole = Files.readAllBytes(Cli.SAMPLES.resolve("trotsky-memoir.txt"));
        int cut = 1000;
        while ((whole[cut] & 0xC0) != 0x80) {
            cut++;
        }
        Cli cli = Cli.run("read", file(Arrays.copyOf(whole, cut)));
        assertEquals(0, cli.code());
        assertTrue(cli.err().contains("could not be read"), cli.err());
    }

    @Test
    void aFileOfAHundredMegabytes() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        assertOneLine(1, "is larger than", Cli.run("read", huge));
    }

    @ParameterizedTest
    @ValueSource(strings = {"«", "»", "«а ", "(", "\"", "— ", ", ", "и ", "А. ", "в 1905 ", "который, ", "\n\n", "1", "-", "\u0301"})
    void theSameAgainAndAgain(String piece) throws IOException {
        read(piece.repeat(10_000));
        read("Он сказал: " + piece.repeat(10_000) + " Троцкий уехал в Париж.");
    }

    @Test
    void aLineOfAMillionCharacters() throws IOException {
        read("Троцкий писал в газетах и жил в Вене, а потом уехал ".repeat(20_000));
        read("а".repeat(1_000_000));
    }

    @Test
    void textThatIsNotRussian() throws IOException {
        read("The quick brown fox jumps over the lazy dog. ".repeat(50));
        read("Ваклал бырмел жутако пусс. 漢字かな交じり文。 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \uD800 \uFFFF");
    }

    private void read(String text) throws IOException {
        Path file = file(text.getBytes(StandardCharsets.UTF_8));
        Cli cli = assertTimeoutPreemptively(LIMIT, () -> Cli.run("read", file));
        assertEquals(0, cli.code(), cli.err());
        assertFalse(cli.out().isEmpty());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("source.txt"), bytes);
    }

    private static void assertOneLine(int code, String message, Cli cli) {
        assertAll(
                () -> assertEquals(code, cli.code()),
                () -> assertTrue(cli.err().contains(message), cli.err()),
                () -> assertEquals(1, cli.err().strip().lines().count(), cli.err()),
                () -> assertEquals("", cli.out()));
    }
}
