package org.letopis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.letopis.export.Exporter;
import org.letopis.model.Reading;
import org.letopis.model.SourceText;
import org.letopis.read.Reader;
import org.letopis.russian.Russian;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `letopis read`: files in, readings out.
@Command(
        name = "read",
        description = "Reads sources: who did what, when and where, and who says so.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  letopis read entry.txt                       a chronology for eyes",
            "  letopis read --format json entry.txt         all that was found, with offsets",
            "  letopis read -o readings texts/              a file for each text of a folder",
            "  letopis read --author 'И. И. Иванов' --date 1930 --calendar julian memoir.txt",
            "",
            "Beside NAME.txt a file NAME.meta.json may tell title, author, date, calendar, about and kind."
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "text files, or folders of .txt files")
    @SuppressWarnings("NullAway.Init")
    private List<Path> named;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text to a terminal, json to -o)")
    private @Nullable Format format;

    @Option(names = "-o", paramLabel = "DIR", description = "writes a file for each source to this folder")
    private @Nullable Path folder;

    @Mixin
    private final SourceOptions about = new SourceOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        List<Path> files = SourceFiles.of(named);
        SourceReader sources = new SourceReader(about, spec.commandLine().getErr());
        Reader reader = Russian.reader(Installation.modelsOnTheirWay());
        Output output = folder == null ? toTerminal() : toFolder(folder, files);
        boolean failed = false;
        try (Progress progress = new Progress("letopis read", files.size())) {
            for (Path file : files) {
                try {
                    SourceText source = sources.read(file);
                    output.write(file, reader.read(source));
                } catch (UserException e) {
                    spec.commandLine().getErr().println("letopis: " + e.getMessage());
                    failed = true;
                }
                progress.step();
            }
        }
        return failed ? 1 : 0;
    }

    /// Where readings go.
    @FunctionalInterface
    private interface Output {
        void write(Path file, Reading reading) throws IOException;
    }

    private Output toTerminal() {
        PrintWriter out = spec.commandLine().getOut();
        Exporter exporter = (format == null ? Format.TEXT : format).exporter(Terminal.style(language.locale()));
        return (_, reading) -> {
            exporter.write(reading, out);
            out.flush();
        };
    }

    private Output toFolder(Path folder, List<Path> files) {
        Format written = format == null ? Format.JSON : format;
        Exporter exporter = written.exporter(Terminal.style(Map.of(), false, language.locale()));
        OutputFolder output = new OutputFolder(folder);
        Map<Path, String> stems = SourceFiles.uniqueStems(files);
        return (file, reading) ->
                output.write(stems.get(file) + "." + written.extension(), out -> exporter.write(reading, out));
    }
}
