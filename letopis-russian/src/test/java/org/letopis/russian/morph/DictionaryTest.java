package org.letopis.russian.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.letopis.morph.Tag;
import org.letopis.russian.Models;

class DictionaryTest {

    private final Dictionary dictionary = Models.dictionaryFromClassPath();

    @Test
    void yoMayBeWrittenWithoutItsDotsButNotTheOtherWayRound() {
        assertTrue(dictionary.knows("идёт"));
        assertTrue(dictionary.knows("идет"));
        assertTrue(dictionary.knows("Петр"));
        assertFalse(dictionary.knows("врёмена"));
    }

    @Test
    void whatIsNoWordIsUnknown() {
        for (String word : List.of("", "+", "абырвалг", "word", "слово+", "—", "ѣ", "а".repeat(100_000))) {
            assertFalse(dictionary.knows(word), word);
        }
    }

    @Test
    void aPatronymicHasItselfForLemma() {
        assertEquals("иванович", dictionary.analyses("Ивановичем").getFirst().lemma());
        assertEquals("ильинична", dictionary.analyses("Ильиничне").getFirst().lemma());
    }

    @Test
    void aShortParticipleIsOfItsVerb() {
        assertTrue(dictionary.analyses("назначен").stream()
                .anyMatch(analysis -> analysis.lemma().equals("назначить")
                        && analysis.tag().isShortParticiple()
                        && analysis.tag().voice() == Tag.Voice.PASS));
    }
}
