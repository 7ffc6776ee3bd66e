package org.letopis.russian.say;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.letopis.model.Status;
import org.letopis.russian.data.Lines;
import org.letopis.say.FrameBook;
import org.letopis.say.FrameWords;

/// The frames of Russian predicates, and the words that deny, doubt and govern them.
public final class RussianFrames {

    private RussianFrames() {}

    public static FrameBook book() {
        return FrameBook.parse(Lines.of(RussianFrames.class, "frames.tsv"));
    }

    public static FrameWords words() {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : Lines.of(RussianFrames.class, "words.tsv")) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                words.put(line.substring(0, tab), List.of(line.substring(tab + 1).split(",")));
            }
        }
        Map<String, Status> governors = new HashMap<>();
        for (Status status : List.of(Status.PLANNED, Status.ATTEMPTED, Status.DENIED, Status.ASSERTED)) {
            lemmas(words, status.name().toLowerCase(Locale.ROOT)).forEach(lemma -> governors.put(lemma, status));
        }
        return new FrameWords(
                set(words, "negation"),
                governors,
                set(words, "doubt"),
                set(words, "conditional"),
                set(words, "carrier"),
                set(words, "silent"),
                set(words, "there"));
    }

    private static Set<String> set(Map<String, List<String>> words, String kind) {
        return new HashSet<>(lemmas(words, kind));
    }

    private static List<String> lemmas(Map<String, List<String>> words, String kind) {
        return Objects.requireNonNull(words.get(kind), () -> "words.tsv has no line " + kind);
    }
}
