package org.letopis.russian.say;

import java.util.Set;
import org.letopis.syntax.ClauseWords;

/// The words that open and join clauses in Russian.
public final class RussianClauses {

    private RussianClauses() {}

    public static ClauseWords words() {
        return new ClauseWords(
                Set.of(
                        "что", "чтобы", "если", "когда", "пока", "хотя", "поскольку", "потому", "так", "словно", "будто",
                        "ибо", "раз", "едва", "лишь", "как", "дабы", "нежели", "чем", "ли"),
                Set.of("который", "где", "куда", "откуда", "кто", "чей", "какой", "каковой"),
                Set.of("и", "а", "но", "или", "либо", "однако", "да"));
    }
}
