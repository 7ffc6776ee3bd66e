package org.letopis.russian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letopis.russian.Models;
import org.letopis.testkit.ExampleFile;
import org.letopis.testkit.RandomText;
import org.letopis.testkit.ReadingLaws;

class RussianCleanerTest {

    private static final RussianCleaner CLEANER =
            RussianCleaner.load(Models.fromClassPath().dictionary());

    @TestFactory
    Stream<DynamicTest> mendsWhatIsDamagedAndNothingElse() {
        return ExampleFile.beside(getClass(), "repairs.examples").tests(example -> {
            assertEquals(plain(example.field(1)), CLEANER.clean(plain(example.field(0))).text());
            assertEquals(plain(example.field(1)), CLEANER.clean(plain(example.field(1))).text());
        });
    }

    private static String plain(String field) {
        return field.replace("\\n", "\n").replace("\\u00AD", "\u00AD").replace("\\u0306", "\u0306");
    }

    @Test
    void whatIsCleanStaysClean() {
        RandomText.check(300, 500, text -> ReadingLaws.cleaningHolds(CLEANER, text));
    }

    @Test
    void longTextsTakeNoTime() {
        for (String unit : List.of("а-", "а ", "ѣ", "1", "Й.Й.", "x1", "-\n", "\u0301", "[1]", "A.")) {
            String text = unit.repeat(200_000 / unit.length());
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> CLEANER.clean(text), unit);
        }
    }
}
