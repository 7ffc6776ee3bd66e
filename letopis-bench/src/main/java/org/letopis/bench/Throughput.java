package org.letopis.bench;

import java.util.Locale;
import org.letopis.model.SourceText;
import org.letopis.read.Reader;
import org.letopis.russian.Models;
import org.letopis.russian.Russian;

/// The pipeline over a corpus, pass by pass: a quick look, where JMH takes minutes.
public final class Throughput {

    private Throughput() {}

    /// @param arguments folders parted by commas, then how many passes
    public static void main(String[] arguments) {
        Corpus corpus = Corpus.of(arguments[0]);
        Reader reader = Russian.reader(Models.fromClassPath());
        System.out.printf(Locale.ROOT, "%d texts, %d characters%n", corpus.texts().size(), corpus.characters());
        for (int pass = 1; pass <= Integer.parseInt(arguments[1]); pass++) {
            long start = System.nanoTime();
            long statements = 0;
            for (SourceText text : corpus.texts()) {
                statements += reader.read(text).statements().size();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT, "pass %d: %.2f s, %.0f characters/s, %d statements%n", pass, seconds, corpus.characters() / seconds, statements);
        }
    }
}
