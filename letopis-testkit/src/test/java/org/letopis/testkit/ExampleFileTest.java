package org.letopis.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ExampleFileTest {

    @Test
    void keepsLineNumbersAndSkipsComments() {
        var file = ExampleFile.parse("x", "# head\n\n1917\tгод\r\n");
        assertEquals(1, file.examples().size());
        assertEquals(3, file.examples().getFirst().line());
        assertEquals("год", file.examples().getFirst().field(1));
        assertEquals("", file.examples().getFirst().field(2));
    }

    @Test
    void refusesFilesThatTestNothing() {
        assertThrows(IllegalArgumentException.class, () -> ExampleFile.parse("x", "# only a comment\n"));
        assertThrows(IllegalArgumentException.class, () -> ExampleFile.beside(getClass(), "absent"));
    }
}
