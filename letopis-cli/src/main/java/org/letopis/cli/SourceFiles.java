package org.letopis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The files that a user means: those named, and the texts in folders named.
final class SourceFiles {

    private SourceFiles() {}

    /// @throws UserException for what is not there, cannot be read or holds no text
    static List<Path> of(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(texts(path));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new UserException("no such file: " + path + " (give a text file, or a folder with .txt files)");
            }
        }
        return files;
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> texts = inside.filter(Files::isRegularFile)
                    .filter(file -> fileName(file).toLowerCase(Locale.ROOT).endsWith(".txt"))
                    .sorted()
                    .toList();
            if (texts.isEmpty()) {
                throw new UserException("no text in the folder " + folder + ": it holds no .txt file");
            }
            return texts;
        } catch (IOException e) {
            throw new UserException("cannot look into the folder " + folder + ": " + e.getMessage());
        }
    }

    /// A name for each file's output. Two files of one name in different folders get different ones.
    static Map<Path, String> uniqueStems(List<Path> files) {
        Map<Path, String> stems = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Path file : files) {
            String unique = stem(file);
            for (int number = 2; !taken.add(unique); number++) {
                unique = stem(file) + "-" + number;
            }
            stems.put(file, unique);
        }
        return stems;
    }

    static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// The file's name without its ending, by which its source is known.
    static String stem(Path file) {
        String name = fileName(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
