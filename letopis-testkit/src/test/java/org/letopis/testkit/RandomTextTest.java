package org.letopis.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RandomTextTest {

    @Test
    void sameSeedSameText() {
        assertEquals(new RandomText(7).next(500), new RandomText(7).next(500));
    }

    @Test
    void failureTellsTheSeedAndTheText() {
        var failure = assertThrows(AssertionError.class, () -> RandomText.check(3, 100, text -> {
            throw new IllegalStateException("broken");
        }));
        assertTrue(failure.getMessage().contains("letopis.seed=19171025"), failure.getMessage());
    }
}
