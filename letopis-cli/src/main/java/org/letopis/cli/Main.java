package org.letopis.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: `letopis COMMAND …`. Exit codes: 0 done, 1 failed, 2 wrong call.
@Command(
        name = "letopis",
        description = "Reads Russian historical prose: who did what, when and where, and who says so.",
        mixinStandardHelpOptions = true,
        version = "letopis 0.1.0",
        subcommands = {ReadCommand.class, ExplainCommand.class, TrainCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        System.exit(code);
    }

    /// Runs a command in-process, as tests do.
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = new CommandLine(new Main());
        commands.setOut(out);
        commands.setErr(err);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionExceptionHandler((failure, command, _) -> {
            if (failure instanceof UserException) {
                command.getErr().println("letopis: " + failure.getMessage());
                return 1;
            }
            throw failure;
        });
        return commands.execute(args);
    }
}
