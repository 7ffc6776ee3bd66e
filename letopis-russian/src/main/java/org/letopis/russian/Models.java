package org.letopis.russian;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import morfologik.fsa.FSA;
import org.letopis.russian.morph.Dictionary;
import org.letopis.russian.morph.TaggerModel;

/// What reading Russian needs besides its rules: the dictionary and the trained models, as immutable values.
public record Models(Dictionary dictionary, TaggerModel tagger) {

    private static final String DICTIONARY = "org/languagetool/resource/ru/russian.dict";
    private static final String TAGGER = "org/letopis/russian/models/tagger.model";

    /// From the class path, for those who use Letopis as a library.
    public static Models fromClassPath() {
        return new Models(dictionaryFromClassPath(), TaggerModel.read(ByteBuffer.wrap(resource(TAGGER))));
    }

    /// The dictionary alone, from which models are trained.
    public static Dictionary dictionaryFromClassPath() {
        return dictionary(resource(DICTIONARY));
    }

    /// From the folder `lib` beside the program: `dict/russian.dict` and `models/tagger.model`.
    ///
    /// @throws IOException when a file is missing or cannot be read; the message names it
    public static Models from(Path directory) throws IOException {
        Dictionary dictionary = dictionary(Files.readAllBytes(directory.resolve("dict/russian.dict")));
        return new Models(dictionary, TaggerModel.read(ByteBuffer.wrap(Files.readAllBytes(directory.resolve("models/tagger.model")))));
    }

    private static Dictionary dictionary(byte[] automaton) {
        try {
            return new Dictionary(FSA.read(new ByteArrayInputStream(automaton)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Models.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path: add letopis-russian with its"
                        + " dependency org.languagetool:language-ru");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
