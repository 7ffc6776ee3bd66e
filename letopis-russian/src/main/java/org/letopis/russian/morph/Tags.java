package org.letopis.russian.morph;

import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.Tag.Pos;

/// Tags made from tags.
final class Tags {

    private Tags() {}

    static Tag with(Tag tag, Pos pos) {
        return new Tag(
                pos,
                tag.casus(),
                tag.number(),
                tag.gender(),
                tag.animacy(),
                tag.person(),
                tag.tense(),
                tag.form(),
                tag.voice(),
                tag.aspect(),
                tag.variant());
    }

    static Tag name(Case casus, Number number, Gender gender, Tag.Animacy animacy) {
        return new Tag(
                Pos.PROPN,
                casus,
                number,
                gender,
                animacy,
                Tag.Person.NONE,
                Tag.Tense.NONE,
                Tag.VerbForm.NONE,
                Tag.Voice.NONE,
                Tag.Aspect.NONE,
                Tag.Variant.NONE);
    }
}
