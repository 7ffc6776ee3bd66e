package org.letopis.russian.morph;

import java.util.List;
import java.util.Locale;
import org.letopis.learn.Scores;
import org.letopis.morph.Tag;
import org.letopis.segment.Token;

/// What features look at in one token: numbers for its form, its endings, its look, and for what it can be.
///
/// @param choice all that it can be
/// @param predicate what it asks of a subject if it can be a predicate, else 0
record WordView(
        List<Analysis> candidates, int form, int ending2, int ending3, int ending4, int shape, int choice, int predicate) {

    /// What stands before the first word and after the last.
    static final WordView NONE = new WordView(List.of(), 1, 1, 1, 1, 1, 1, 0);

    static WordView of(Token token, List<Analysis> candidates) {
        String text = token.kind() == Token.Kind.NUMBER ? digits(token.text()) : token.text().toLowerCase(Locale.ROOT);
        int choice = 7;
        int predicate = 0;
        for (Analysis candidate : candidates) {
            choice = Scores.join(choice, Label.whole(candidate.tag()));
            if (predicate == 0) {
                predicate = predicate(candidate.tag());
            }
        }
        return new WordView(
                candidates,
                hash(text, text.length()),
                hash(text, 2),
                hash(text, 3),
                hash(text, 4),
                shape(token),
                choice,
                predicate);
    }

    /// Number and gender that a predicate asks of its subject; 0 for what is none.
    static int predicate(Tag tag) {
        boolean predicate = tag.isFinite() || tag.variant() == Tag.Variant.SHORT;
        return predicate ? 1 + tag.number().ordinal() * 4 + tag.gender().ordinal() : 0;
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
