package org.letopis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.letopis.model.Reading;
import org.letopis.model.SourceText;
import org.letopis.read.Reader;
import org.letopis.russian.Models;
import org.letopis.russian.Russian;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `letopis read`: files in, readings out.
@Command(name = "read", description = "Reads sources and tells who did what, when, where, and who says so.")
final class ReadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "text files")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.JSON;

    @Option(names = "-o", paramLabel = "DIR", description = "writes a file for each source to this folder")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        Reader reader = Russian.reader(Models.fromClassPath());
        for (Path file : files) {
            String name = file.getFileName().toString();
            String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
            Reading reading = reader.read(SourceText.of(stem, Files.readString(file)));
            if (folder == null) {
                PrintWriter out = spec.commandLine().getOut();
                format.exporter().write(reading, out);
                out.flush();
            } else {
                Files.createDirectories(folder);
                try (Writer out = Files.newBufferedWriter(folder.resolve(stem + "." + format.extension()))) {
                    format.exporter().write(reading, out);
                }
            }
        }
        return 0;
    }
}
