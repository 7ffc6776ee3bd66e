package org.letopis.russian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import morfologik.fsa.FSA;
import org.letopis.russian.morph.Dictionary;

/// What reading Russian needs besides its rules: the dictionary and the trained models, as immutable values.
public record Models(Dictionary dictionary) {

    private static final String DICTIONARY = "org/languagetool/resource/ru/russian.dict";

    /// From the class path, for those who use Letopis as a library.
    public static Models fromClassPath() {
        try (InputStream dictionary = Models.class.getClassLoader().getResourceAsStream(DICTIONARY)) {
            if (dictionary == null) {
                throw new IllegalStateException(
                        DICTIONARY + " is not on the class path: add org.languagetool:language-ru");
            }
            return new Models(new Dictionary(FSA.read(dictionary)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From the folder `lib` beside the program: `dict/russian.dict` and `models`.
    ///
    /// @throws IOException when a file is missing or cannot be read; the message names it
    public static Models from(Path directory) throws IOException {
        try (InputStream dictionary = Files.newInputStream(directory.resolve("dict/russian.dict"))) {
            return new Models(new Dictionary(FSA.read(dictionary)));
        }
    }
}
