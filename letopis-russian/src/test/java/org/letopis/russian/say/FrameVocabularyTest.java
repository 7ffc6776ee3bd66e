package org.letopis.russian.say;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.letopis.model.Reading;
import org.letopis.model.SourceText;
import org.letopis.read.Reader;
import org.letopis.russian.Models;
import org.letopis.russian.Russian;
import org.letopis.say.Frame;

/// Reads the example of every line of the frame file: the line's statement must be found in it.
class FrameVocabularyTest {

    /// Opens each example, so that «он» and an unsaid subject have somebody to mean.
    private static final String OPENING = "Иван Петров родился в 1870 году в Киеве. ";
    /// The share of lines that hold today; it may only rise.
    private static final double SHARE = 0.95;

    @Test
    void examplesHold() {
        Reader reader = Russian.reader(Models.fromClassPath());
        Map<String, Frame> lines = new LinkedHashMap<>();
        RussianFrames.book().all().forEach(frame -> lines.putIfAbsent(frame.type() + frame.example(), frame));
        List<String> silent = new ArrayList<>();
        for (Frame frame : lines.values()) {
            Reading reading = reader.read(SourceText.of("example", OPENING + frame.example()));
            boolean held = reading.statements().stream()
                    .anyMatch(statement -> statement.type() == frame.type()
                            && statement.evidence().getFirst().end() > OPENING.length());
            if (!held) {
                silent.add(frame.type() + ": " + frame.example());
            }
        }
        double share = 1 - (double) silent.size() / lines.size();
        assertTrue(share >= SHARE, () -> share + " of " + lines.size() + " lines hold, not\n" + String.join("\n", silent));
    }
}
