package org.letopis.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.letopis.text.Span;

class MarkedTextTest {

    @Test
    void takesMarksAndLabelsOut() {
        var marked = MarkedText.of("⟦Троцкий⟧ в ⟦PLACE:Мексике⟧");
        assertEquals("Троцкий в Мексике", marked.text());
        assertEquals(List.of("Троцкий", "Мексике"), marked.slices());
        assertEquals(List.of(new Span(10, 17)), marked.spans("PLACE"));
    }

    @Test
    void nests() {
        var marked = MarkedText.of("⟦председатель ⟦ВЧК⟧⟧");
        assertEquals(List.of("председатель ВЧК", "ВЧК"), marked.slices());
        assertEquals("⟦председатель ⟦ВЧК⟧⟧", MarkedText.draw(marked.text(), marked.spans()));
    }

    @Test
    void refusesBracketsWithoutPartner() {
        assertThrows(IllegalArgumentException.class, () -> MarkedText.of("⟦Троцкий"));
        assertThrows(IllegalArgumentException.class, () -> MarkedText.of("Троцкий⟧"));
    }
}
