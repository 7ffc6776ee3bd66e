package org.letopis.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/// The program run in-process, through the same door as from a shell.
///
/// @param code the exit code
record Cli(int code, String out, String err) {

    static final Path SAMPLES = Path.of(System.getProperty("letopis.root", ".."), "samples");

    static Cli run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.run(new PrintWriter(out), new PrintWriter(err, true), words);
        return new Cli(code, out.toString(), err.toString());
    }
}
