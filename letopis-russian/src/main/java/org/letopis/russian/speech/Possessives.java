package org.letopis.russian.speech;

import java.util.Locale;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.say.Argument;
import org.letopis.say.SentenceScene;

/// Tells «его» that means him from «его» that means his.
public final class Possessives {

    private Possessives() {}

    /// «считал его указ пагубным»: not him, his decree.
    public static boolean isPossessive(SentenceScene sentence, Argument argument) {
        switch (sentence.sentence().word(argument.head()).text().toLowerCase(Locale.ROOT)) {
            case "его", "её", "ее", "их" -> {
                int next = argument.end();
                if (next >= sentence.sentence().size()) {
                    return false;
                }
                Tag tag = sentence.sentence().word(next).tag();
                boolean nominal = tag.pos() == Tag.Pos.NOUN || tag.pos() == Tag.Pos.ADJ;
                return nominal && tag.casus() != Case.INS && tag.casus() != Case.NONE && tag.variant() != Tag.Variant.SHORT;
            }
            default -> {
                return false;
            }
        }
    }
}
