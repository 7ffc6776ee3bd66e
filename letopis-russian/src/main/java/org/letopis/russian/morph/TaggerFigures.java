package org.letopis.russian.morph;

import java.util.List;
import java.util.Locale;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Tagger;
import org.letopis.morph.Word;
import org.letopis.segment.Token;

/// How often the tagger says what a corpus says. Marks and what the corpus itself gave up are not counted.
///
/// @param tags words right in part of speech, case, number, gender, person, tense, form and shortness
/// @param cases nouns, names and pronouns whose case is right, of those that the tagger gives a case
/// @param undeclined nouns, names and pronouns to which it gives none, such as abbreviations
public record TaggerFigures(int words, int pos, int tags, int lemmas, int nominals, int cases, int undeclined) {

    public static TaggerFigures of(Tagger tagger, List<AnnotatedSentence> sentences) {
        int words = 0;
        int pos = 0;
        int tags = 0;
        int lemmas = 0;
        int nominals = 0;
        int cases = 0;
        int undeclined = 0;
        for (AnnotatedSentence sentence : sentences) {
            List<Word> tagged = tagger.tag(sentence.sentence());
            for (int i = 0; i < tagged.size(); i++) {
                Word word = tagged.get(i);
                Annotation annotation = sentence.annotations().get(i);
                if (!annotation.known() || annotation.tag().pos() == Pos.PUNCT || word.token().kind() == Token.Kind.PUNCTUATION) {
                    continue;
                }
                words++;
                pos += annotation.samePos(word.tag()) ? 1 : 0;
                tags += annotation.matches(word.tag()) ? 1 : 0;
                lemmas += plain(annotation.lemma()).equals(plain(word.lemma())) ? 1 : 0;
                if (annotation.tag().isNominal() && annotation.tag().casus() != Tag.Case.NONE) {
                    nominals++;
                    cases += annotation.tag().casus() == word.tag().casus() ? 1 : 0;
                    undeclined += word.tag().casus() == Tag.Case.NONE ? 1 : 0;
                }
            }
        }
        return new TaggerFigures(words, pos, tags, lemmas, nominals, cases, undeclined);
    }

    private static String plain(String lemma) {
        return lemma.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /// In per cent, for people.
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d words: part of speech %.2f, full tag %.2f, lemma %.2f; case of %d nominals %.2f (%d without case)",
                words,
                100.0 * pos / words,
                100.0 * tags / words,
                100.0 * lemmas / words,
                nominals - undeclined,
                100.0 * cases / Math.max(1, nominals - undeclined),
                undeclined);
    }
}
