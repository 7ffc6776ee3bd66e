package org.letopis.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.export.JsonExporter;

final class ReadCommandTest {

    @TempDir
    Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Cli.SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEverySampleIntoJsonThatKeepsToTheSchema(Path sample) throws IOException {
        Cli cli = Cli.run("read", "--format", "json", sample);
        assertAll(
                () -> assertEquals("", cli.err()),
                () -> assertEquals(0, cli.code()),
                () -> assertEquals(List.of(), schema().validate(cli.out(), InputFormat.JSON)));
    }

    @Test
    void tellsTheChronologyOfTheFirstSample() {
        Cli cli = Cli.run("read", "--lang", "ru", Cli.SAMPLES.resolve("trotsky-encyclopaedia.txt"));
        assertAll(
                () -> assertEquals(0, cli.code()),
                () -> assertTrue(cli.out().contains("Хронология"), cli.out()),
                () -> assertTrue(cli.out().contains("7 нояб. 1879"), cli.out()),
                () -> assertFalse(cli.out().contains("\u001b"), "no colours where there is no terminal"));
    }

    @Test
    void writesAFileForEachSource() throws IOException {
        Path out = folder.resolve("readings");
        Cli cli = Cli.run("read", "-o", out, Cli.SAMPLES);
        assertEquals(0, cli.code(), cli.err());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    samples().stream().map(file -> SourceFiles.stem(file) + ".json").toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void twoSourcesOfOneNameDoNotOverwriteEachOther() throws IOException {
        Path first = Files.createDirectories(folder.resolve("a")).resolve("x.txt");
        Path second = Files.createDirectories(folder.resolve("b")).resolve("x.txt");
        Files.writeString(first, "Орлов уехал в Омск.");
        Files.writeString(second, "Орлов умер.");
        assertEquals(0, Cli.run("read", "-o", folder.resolve("out"), first, second).code());
        assertTrue(Files.exists(folder.resolve("out/x.json")) && Files.exists(folder.resolve("out/x-2.json")));
    }

    @Test
    void aSidecarDescribesTheSource() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Вчера Орлов уехал в Омск.");
        Files.writeString(
                folder.resolve("letter.meta.json"),
                "{\"title\": \"Письмо\", \"date\": \"1905-03-02\", \"calendar\": \"julian\", \"kind\": \"letter\"}");
        Cli cli = Cli.run("read", "--format", "json", text);
        assertAll(
                () -> assertTrue(cli.out().contains("\"title\" : \"Письмо\""), cli.out()),
                () -> assertTrue(cli.out().contains("\"date\" : \"1905-03-02\""), cli.out()),
                () -> assertTrue(cli.out().contains("\"calendar\" : \"julian\""), cli.out()));
    }

    @Test
    void aSidecarWithAMistakeIsNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Орлов уехал в Омск.");
        Files.writeString(folder.resolve("letter.meta.json"), "{\"autor\": \"Орлов\"}");
        Cli cli = Cli.run("read", text);
        assertEquals(1, cli.code());
        assertTrue(cli.err().contains("'autor' is not understood; possible are [about, author"), cli.err());
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        Path bad = Files.write(folder.resolve("a.txt"), new byte[] {0, 1, 2, 3, 0, 1, 2, 3});
        Path good = Files.writeString(folder.resolve("b.txt"), "Орлов уехал в Омск.");
        Cli cli = Cli.run("read", "-o", folder.resolve("out"), bad, good);
        assertEquals(1, cli.code());
        assertTrue(Files.exists(folder.resolve("out/b.json")));
    }

    @Test
    void aWrongCallSaysWhatIsPossible() {
        assertAll(
                () -> assertEquals(2, Cli.run("read").code()),
                () -> assertEquals(2, Cli.run("read", "--format", "pdf", "x.txt").code()),
                () -> assertEquals(2, Cli.run("read", "--date", "yesterday", "x.txt").code()),
                () -> assertTrue(Cli.run("read", "--calendar", "mayan", "x.txt").err().contains("julian and gregorian")));
    }

    private static Schema schema() throws IOException {
        try (InputStream in = JsonExporter.class.getResourceAsStream("reading.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
        }
    }
}
