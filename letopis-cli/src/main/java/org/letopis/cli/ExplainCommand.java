package org.letopis.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letopis.model.SourceText;
import org.letopis.read.Trace;
import org.letopis.russian.Russian;
import org.letopis.text.CodePoints;
import org.letopis.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `letopis explain`: which rule or model found what, and what was repaired.
@Command(
        name = "explain",
        description = "Shows how a text is read: repairs, words with their tags, mentions, and for each statement the rule and the"
                + " words that filled each slot.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  letopis explain entry.txt",
            "  letopis explain entry.txt:120-310            only the sentences that touch these characters",
            "  letopis explain 'В 1925 удалён с поста наркомвоенмора.'"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final Pattern WITH_SPAN = Pattern.compile("(.+):(\\d{1,9})-(\\d{1,9})");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE[:SPAN]|TEXT", description = "a text file, perhaps with a range of its characters; or a text")
    @SuppressWarnings("NullAway.Init")
    private String argument;

    @Mixin
    private final SourceOptions about = new SourceOptions();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Matcher ranged = WITH_SPAN.matcher(argument);
        if (Files.isRegularFile(Path.of(argument))) {
            explain(source(Path.of(argument)), out, 0, Integer.MAX_VALUE);
        } else if (ranged.matches() && Files.isRegularFile(Path.of(ranged.group(1)))) {
            explain(source(Path.of(ranged.group(1))), out, Integer.parseInt(ranged.group(2)), Integer.parseInt(ranged.group(3)));
        } else if (argument.strip().contains(" ") && !argument.endsWith(".txt")) {
            explain(new SourceText(about.describe(SourceText.of("text", "").description()), argument), out, 0, Integer.MAX_VALUE);
        } else {
            throw new UserException("no such file: " + argument + " (give a text file, or a text of several words in quotes)");
        }
        return 0;
    }

    private SourceText source(Path file) {
        return new SourceReader(about, spec.commandLine().getErr()).read(file);
    }

    /// @param start of the range asked for, in code points
    /// @param end of it, exclusive
    private static void explain(SourceText source, PrintWriter out, int start, int end) {
        Trace trace = Russian.reader(Installation.models()).trace(source);
        CodePoints points = CodePoints.of(source.text());
        new Explanation(trace, out).write(span -> touches(span, points, start, end));
        out.flush();
    }

    private static boolean touches(Span span, CodePoints points, int start, int end) {
        return points.at(span.start()) < end && points.at(span.end()) > start;
    }
}
