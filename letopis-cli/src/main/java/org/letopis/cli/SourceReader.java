package org.letopis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.letopis.model.SourceDescription;
import org.letopis.model.SourceText;

/// Reads a file into a source, with what its sidecar and the command line say of it.
final class SourceReader {

    /// Some forty books of 400 pages; more in one file is a collection, to be split.
    private static final long MOST_BYTES = 32L << 20;

    /// How files begin that hold a document but no plain text.
    private static final Map<String, String> DOCUMENTS = Map.of(
            "%PDF", "a PDF: turn it into text first, for instance with pdftotext",
            "PK\u0003\u0004", "a packed document (DOCX, ODT, EPUB or ZIP): save it as plain text first",
            "{\\rtf", "an RTF document: save it as plain text first",
            "\u00D0\u00CF\u0011\u00E0", "an old Word document: save it as plain text first");

    private final SourceOptions options;
    private final PrintWriter err;

    SourceReader(SourceOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    /// @throws UserException for a file that cannot be read as text
    SourceText read(Path file) {
        byte[] bytes = bytes(file);
        refuseDocuments(file, bytes);
        Decoder.Decoded decoded = Decoder.decode(bytes)
                .orElseThrow(() -> new UserException(
                        file + " is no text: its bytes are in no encoding that Letopis knows (UTF-8, UTF-16, cp1251, koi8-r, cp866)"));
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            err.println("letopis: " + file + " read as " + decoded.charset().name());
        }
        if (decoded.broken() > 0) {
            err.println("letopis: " + file + ": " + decoded.broken() + " characters could not be read and stand as U+FFFD");
        }
        if (decoded.text().isBlank()) {
            err.println("letopis: " + file + " is empty");
        }
        SourceDescription description = options.describe(Sidecar.of(file, SourceFiles.stem(file)));
        return new SourceText(description, decoded.text());
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UserException(
                        file + " is larger than " + (MOST_BYTES >> 20) + " MB: split it, by works or chapters");
            }
            return bytes;
        } catch (IOException e) {
            throw new UserException("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static void refuseDocuments(Path file, byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        DOCUMENTS.forEach((mark, advice) -> {
            if (beginning.startsWith(mark)) {
                throw new UserException(file + " is " + advice);
            }
        });
    }
}
