package org.letopis.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.letopis.russian.Models;

/// Where the program lies, and the models beside it.
final class Installation {

    private Installation() {}

    /// From the folder `lib` in which the program's own jar lies; from the class path when it runs from a build.
    static Models models() {
        try {
            Optional<Path> lib = lib();
            return lib.isPresent() ? Models.from(lib.get()) : Models.fromClassPath();
        } catch (IOException e) {
            throw new UserException("a file of the installation cannot be read, build it again: " + e.getMessage());
        }
    }

    /// Read in another thread, beside the lists and rules that need no model.
    static Supplier<Models> modelsOnTheirWay() {
        CompletableFuture<Models> models = CompletableFuture.supplyAsync(Installation::models);
        return () -> {
            try {
                return models.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof UserException cause ? cause : e;
            }
        };
    }

    private static Optional<Path> lib() {
        CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
        return Optional.ofNullable(source)
                .map(CodeSource::getLocation)
                .filter(location -> location.getPath().endsWith(".jar"))
                .map(Installation::folder)
                .filter(folder -> Files.isDirectory(folder.resolve("dict")));
    }

    private static Path folder(URL jar) {
        try {
            return Path.of(jar.toURI()).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own jar has no usable address: " + jar, e);
        }
    }
}
