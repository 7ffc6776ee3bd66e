package org.letopis.russian.morph;

import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Animacy;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.segment.Token.Kind;

/// The name of a phrase in the nominative: «народным комиссаром по иностр. делам» gives «народный комиссар по иностранным
/// делам». The head and what agrees with it before it turn to the nominative; what follows stays, shortened words spelled out.
public final class Nominative {

    private Nominative() {}

    /// @param head the word whose case the phrase has; its lemma is taken for its nominative singular
    public static String of(TaggedSentence sentence, int first, int end, int head) {
        String name = nominative(sentence.word(head));
        String cased = cased(sentence.word(head), name);
        return before(sentence, first, head, gender(sentence.word(head), name)) + cased + after(sentence, head + 1, end);
    }

    /// @param known the name in the nominative of the words from `knownFirst` to `knownEnd`, as a word list has it
    public static String of(TaggedSentence sentence, int first, int knownFirst, String known, int head, int knownEnd, int end) {
        String headName = known.split(" ", 2)[0];
        return before(sentence, first, knownFirst, gender(sentence.word(head), headName)) + known
                + after(sentence, knownEnd, end);
    }

    /// Adjectives before the head agree with it.
    private static String before(TaggedSentence sentence, int first, int end, Gender gender) {
        StringBuilder name = new StringBuilder();
        for (int at = first; at < end; at++) {
            Word word = sentence.word(at);
            name.append(cased(word, isAdjective(word) ? agreeing(word, gender) : word.text()));
            if (sentence.word(at + 1).token().spaced()) {
                name.append(' ');
            }
        }
        return name.toString();
    }

    /// What follows stays as it is, shortened words spelled out.
    private static String after(TaggedSentence sentence, int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int at = first; at < end; at++) {
            Word word = sentence.word(at);
            if (word.token().spaced()) {
                name.append(' ');
            }
            name.append(word.token().kind() == Kind.ABBREVIATION ? cased(word, full(sentence, at, end)) : word.text());
        }
        return name.toString();
    }

    /// A plural head keeps its number only where it has no singular.
    private static String nominative(Word head) {
        return head.token().kind() == Kind.NUMBER || head.lemma().isEmpty() ? head.text() : head.lemma();
    }

    private static boolean isAdjective(Word word) {
        Tag tag = word.tag();
        return tag.pos() == Pos.ADJ || tag.pos() == Pos.DET || tag.pos() == Pos.X && Adjectives.looksLike(word.lemma());
    }

    private static String agreeing(Word adjective, Gender gender) {
        return Adjectives.inflect(adjective.lemma(), gender, Number.SING, Case.NOM, true);
    }

    /// A shortened adjective agrees with the noun after it; a shortened noun after the head stands in the genitive.
    private static String full(TaggedSentence sentence, int at, int end) {
        Word word = sentence.word(at);
        String lemma = word.lemma();
        if (lemma.endsWith(".") || lemma.equals(word.text())) {
            return word.text();
        }
        if (!Adjectives.looksLike(lemma)) {
            return word.tag().pos() == Pos.NOUN ? Nouns.genitive(lemma) : lemma;
        }
        for (int next = at + 1; next < Math.min(end, at + 4); next++) {
            Tag tag = sentence.word(next).tag();
            if (tag.pos() == Pos.NOUN || tag.pos() == Pos.PROPN) {
                Case casus = tag.casus() == Case.NONE ? Case.GEN : tag.casus();
                return Adjectives.inflect(lemma, tag.gender(), tag.number(), casus, tag.animacy() == Animacy.ANIM);
            }
        }
        return lemma;
    }

    private static Gender gender(Word head, String headName) {
        Gender tagged = head.tag().gender();
        if (headName.endsWith("ница") || headName.endsWith("ка") || headName.endsWith("иса") || headName.endsWith("ая")) {
            return Gender.FEM;
        }
        if (tagged != Gender.NONE) {
            return tagged;
        }
        return headName.endsWith("о") || headName.endsWith("е") ? Gender.NEUT : Gender.MASC;
    }

    /// Writes a word as another is written: with a capital, or all in capitals.
    static String cased(Word like, String word) {
        if (!like.isCapitalized() || word.isEmpty()) {
            return word;
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
