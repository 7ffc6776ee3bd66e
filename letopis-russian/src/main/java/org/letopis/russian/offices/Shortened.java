package org.letopis.russian.offices;

import java.util.function.BiConsumer;
import org.letopis.russian.data.Lines;

/// Shortened words that may begin a post or an occupation: «пред.», «проф.», «гос.».
public final class Shortened {

    private Shortened() {}

    /// Every pair of a shortened word and the word it stands for.
    public static Words words() {
        return taker -> {
            for (String line : Lines.of(Shortened.class, "shortened.tsv")) {
                String[] columns = line.split("\t");
                if (columns[0].indexOf(' ') < 0) {
                    taker.accept(columns[0], columns[1]);
                }
            }
        };
    }

    /// Hands the pairs over.
    @FunctionalInterface
    public interface Words {
        void forEach(BiConsumer<String, String> taker);
    }
}
