package org.letopis.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.letopis.russian.Models;
import org.letopis.russian.morph.AnnotatedSentence;
import org.letopis.russian.morph.Conllu;
import org.letopis.russian.morph.Dictionary;
import org.letopis.russian.morph.RussianTagger;
import org.letopis.russian.morph.TaggerFigures;
import org.letopis.russian.morph.TaggerModel;
import org.letopis.russian.morph.TaggerTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `letopis train tagger`: makes the tagger's model again, bit for bit the same from the same data.
@Command(
        name = "train",
        description = "Makes a model again from annotated text.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  letopis train tagger data/ud data/opencorpora --measure data/ud/ru_taiga-ud-dev.conllu -o tagger.model")
final class TrainCommand implements Callable<Integer> {

    /// Of OpenCorpora one sentence in so many is never trained on, but measured.
    private static final int KEPT_APART = 20;

    /// What can be trained.
    enum Kind {
        TAGGER
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}, in any case")
    @SuppressWarnings("NullAway.Init")
    private Kind kind;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DATA", description = "CoNLL-U files (.conllu, .conllu.gz) or folders with them")
    @SuppressWarnings("NullAway.Init")
    private List<Path> data;

    @Option(names = "--measure", paramLabel = "FILE", description = "files that are not trained on, even if DATA has them, but measured")
    private List<Path> measured = List.of();

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "where the model goes")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Dictionary dictionary = Models.dictionaryFromClassPath();
        List<AnnotatedSentence> training = new ArrayList<>();
        List<AnnotatedSentence> apart = new ArrayList<>();
        for (Path file : files()) {
            int number = 0;
            for (AnnotatedSentence sentence : Conllu.read(lines(file))) {
                (sentence.isCoarse() && number++ % KEPT_APART == 0 ? apart : training).add(sentence);
            }
        }
        TaggerModel model = new TaggerTraining(dictionary, progress -> {
                    out.println(progress);
                    out.flush();
                })
                .train(training);
        Files.write(output, model.toBytes());
        RussianTagger tagger = new RussianTagger(dictionary, model);
        for (Path file : measured) {
            out.println(file.getFileName() + ": " + TaggerFigures.of(tagger, Conllu.read(lines(file))));
        }
        if (!apart.isEmpty()) {
            out.println("kept apart: " + TaggerFigures.of(tagger, apart));
        }
        return 0;
    }

    /// In the order of their names, so that the model does not depend on the file system.
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path given : data) {
            if (!Files.exists(given)) {
                throw new UserException("no such file or folder: " + given);
            }
            try (Stream<Path> found = Files.walk(given)) {
                found.filter(file -> isConllu(file) && measured.stream().noneMatch(other -> same(file, other)))
                        .sorted()
                        .forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            throw new UserException("no .conllu or .conllu.gz file in " + data);
        }
        return files;
    }

    private static boolean same(Path file, Path other) {
        return file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static boolean isConllu(Path file) {
        return file.toString().endsWith(".conllu") || file.toString().endsWith(".conllu.gz");
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
