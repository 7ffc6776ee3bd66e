package org.letopis.russian.morph;

import java.util.List;
import java.util.Locale;
import org.letopis.learn.Scores;
import org.letopis.morph.Tag;
import org.letopis.segment.Token;

/// What features look at in one token: numbers for its form, its endings, its look, and for what it can be.
record WordView(
        List<Analysis> candidates, int form, int ending2, int ending3, int ending4, int shape, int choice, boolean finite) {

    /// What stands before the first word and after the last.
    static final WordView NONE = new WordView(List.of(), 1, 1, 1, 1, 1, 1, false);

    static WordView of(Token token, List<Analysis> candidates) {
        String text = token.kind() == Token.Kind.NUMBER ? digits(token.text()) : token.text().toLowerCase(Locale.ROOT);
        int choice = 7;
        boolean finite = false;
        for (Analysis candidate : candidates) {
            choice = Scores.join(choice, Label.whole(candidate.tag()));
            finite |= candidate.tag().isFinite() || candidate.tag().isShortParticiple();
        }
        return new WordView(
                candidates,
                hash(text, text.length()),
                hash(text, 2),
                hash(text, 3),
                hash(text, 4),
                shape(token),
                choice,
                finite);
    }

    private static String digits(String text) {
        return text.length() == 4 ? "0000" : text.length() > 2 ? "000" : "0";
    }

    private static int hash(String text, int last) {
        int hash = last;
        for (int i = Math.max(0, text.length() - last); i < text.length(); i++) {
            char letter = text.charAt(i);
            hash = hash * 31 + (letter == 'ё' ? 'е' : letter);
        }
        return hash;
    }

    private static int shape(Token token) {
        String text = token.text();
        boolean capital = Character.isUpperCase(text.charAt(0));
        boolean all = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return token.kind().ordinal() * 4 + (capital ? 2 : 0) + (all ? 1 : 0);
    }

    boolean isPunctuation() {
        return candidates.size() == 1 && candidates.getFirst().tag().pos() == Tag.Pos.PUNCT;
    }
}
