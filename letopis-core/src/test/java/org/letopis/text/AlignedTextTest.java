package org.letopis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignedTextTest {

    private static final long SEED = Long.getLong("letopis.seed", 1917);

    @Test
    void spansOfRepairedTextLieInOriginal() {
        var text = AlignedText.of(
                "С1936 Аве-нариус", List.of(insert(1, " ", "glued"), new Repair(new Span(9, 10), "", "hyphen")));
        assertEquals("С 1936 Авенариус", text.text());
        assertEquals(new Span(0, 1), text.toOriginal(new Span(0, 1)));
        assertEquals(new Span(1, 5), text.toOriginal(new Span(2, 6)));
        assertEquals(new Span(6, 16), text.toOriginal(new Span(7, 16)));
    }

    @Test
    void spanCuttingIntoRepairGetsAllOfIt() {
        var text = AlignedText.of("сынъ его", List.of(new Repair(new Span(0, 4), "сын", "orthography")));
        assertEquals(new Span(0, 4), text.toOriginal(new Span(0, 3)));
        assertEquals(new Span(0, 4), text.toOriginal(new Span(1, 2)));
        assertEquals(new Span(5, 8), text.toOriginal(new Span(4, 7)));
    }

    @Test
    void refusesRepairsThatOverlapOrLeaveTheText() {
        var first = new Repair(new Span(0, 3), "", "x");
        var second = new Repair(new Span(2, 4), "", "x");
        assertThrows(IllegalArgumentException.class, () -> AlignedText.of("текст", List.of(first, second)));
        assertThrows(IllegalArgumentException.class, () -> AlignedText.of("т", List.of(first)));
    }

    @Test
    void laterRepairSwallowsEarlierOneThatItCutsInto() {
        var text = AlignedText.of("дѣл-ъ", List.of(new Repair(new Span(3, 4), "", "hyphen")));
        var again = text.then(List.of(new Repair(new Span(0, 4), "дел", "orthography")));
        assertEquals("дел", again.text());
        assertEquals(List.of(new Repair(new Span(0, 5), "дел", "orthography")), again.repairs());
    }

    @Test
    void repairThatIsUndoneIsNone() {
        var text = AlignedText.of("она", List.of(new Repair(new Span(0, 1), "а", "x")));
        assertEquals(List.of(), text.then(List.of(new Repair(new Span(0, 1), "о", "y"))).repairs());
    }

    /// What stands between repairs is the same in both texts, and every character of the original is behind something.
    @Test
    void nothingIsUnaccounted() {
        for (long seed = SEED; seed < SEED + 2000; seed++) {
            Random random = new Random(seed);
            var once = AlignedText.of(letters(random, random.nextInt(30)), List.of());
            once = once.then(repairs(random, once.text()));
            List<Repair> further = repairs(random, once.text());
            var twice = once.then(further);
            String told = "-Dletopis.seed=" + seed + ": " + once.original() + " " + once.repairs() + " then " + further;
            assertEquals(AlignedText.of(once.text(), further).text(), twice.text(), told);
            holdsForEverySpan(twice, told);
        }
    }

    private static void holdsForEverySpan(AlignedText text, String told) {
        int length = text.text().length();
        for (int start = 0; start <= length; start++) {
            for (int end = start; end <= length; end++) {
                Span behind = text.toOriginal(new Span(start, end));
                assertTrue(behind.end() <= text.original().length(), told);
                boolean untouched = text.repairs().stream()
                        .noneMatch(repair -> repair.span().overlaps(behind) || behind.encloses(repair.span()));
                if (untouched && !behind.isEmpty()) {
                    assertEquals(text.text().substring(start, end), behind.of(text.original()), told);
                }
            }
        }
    }

    private static List<Repair> repairs(Random random, String text) {
        List<Repair> repairs = new ArrayList<>();
        int at = 0;
        while (at <= text.length() && repairs.size() < 6) {
            int start = Math.min(text.length(), at + random.nextInt(5));
            int end = Math.min(text.length(), start + random.nextInt(4));
            repairs.add(new Repair(new Span(start, end), letters(random, random.nextInt(3)).toUpperCase(), "r"));
            at = Math.max(end, start + 1);
        }
        return repairs;
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('а' + random.nextInt(32)));
        }
        return letters.toString();
    }

    private static Repair insert(int offset, String text, String reason) {
        return new Repair(new Span(offset, offset), text, reason);
    }
}
