package org.letopis.russian.morph;

import org.letopis.learn.Scores;
import org.letopis.morph.Tag;

/// A tag as numbers that features are joined with: one for all of it, one for its part of speech and case alone, which
/// much rarer evidence can already speak for.
final class Label {

    private Label() {}

    static int whole(Tag tag) {
        long code = tag.pos().ordinal();
        code = code * 8 + tag.casus().ordinal();
        code = code * 4 + tag.number().ordinal();
        code = code * 4 + tag.gender().ordinal();
        code = code * 4 + tag.animacy().ordinal();
        code = code * 4 + tag.person().ordinal();
        code = code * 4 + tag.tense().ordinal();
        code = code * 8 + tag.form().ordinal();
        code = code * 4 + tag.voice().ordinal();
        code = code * 4 + tag.aspect().ordinal();
        code = code * 2 + tag.variant().ordinal();
        return Scores.join((int) code, (int) (code >>> 32));
    }

    static int part(Tag tag) {
        int pos = tag.pos().ordinal() * 8 + tag.form().ordinal();
        return Scores.join(pos, tag.casus().ordinal() * 2 + tag.variant().ordinal());
    }

    /// What agreement looks at: case, number and gender.
    static int agreement(Tag tag) {
        int gender = tag.number() == Tag.Number.PLUR ? 0 : tag.gender().ordinal();
        return (tag.casus().ordinal() * 4 + tag.number().ordinal()) * 4 + gender;
    }
}
