package org.letopis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.letopis.model.SourceText;

/// The texts of some folders.
record Corpus(List<SourceText> texts) {

    /// @param folders parted by commas
    static Corpus of(String folders) {
        List<SourceText> texts = new ArrayList<>();
        for (String folder : folders.split(",")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
                    texts.add(SourceText.of(String.valueOf(file.getFileName()), Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Corpus(List.copyOf(texts));
    }

    /// In UTF-16 units, which for Russian are characters.
    long characters() {
        return texts.stream().mapToLong(text -> text.text().length()).sum();
    }
}
