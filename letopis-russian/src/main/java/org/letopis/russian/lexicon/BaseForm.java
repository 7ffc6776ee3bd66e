package org.letopis.russian.lexicon;

import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Gender;
import org.letopis.morph.Tag.Number;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.TaggedSentence;
import org.letopis.morph.Word;
import org.letopis.segment.Token.Kind;

/// A phrase as it is called: its head and the adjectives before the head in the nominative, what follows the head as it
/// stands. «12-й армией» gives «12-я армия», «Бестужевских курсов» gives «Бестужевские курсы».
public final class BaseForm {

    private static final String[] ENDINGS = {
        "ьего", "ьему", "ьими", "ьей", "ьим", "ьем", "ьих", "ого", "его", "ому", "ему", "ыми", "ими", "ый", "ий", "ой", "ей", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ым",
        "им", "ом", "ем", "ых", "их", "ою", "ею"
    };

    private BaseForm() {}

    /// @param head the word whose case the phrase has
    public static String of(TaggedSentence sentence, int first, int end, int head) {
        Word headWord = sentence.word(head);
        boolean plural = headWord.tag().number() == Number.PLUR;
        StringBuilder name = new StringBuilder();
        for (int at = first; at < end; at++) {
            Word word = sentence.word(at);
            if (at > first && word.token().spaced()) {
                name.append(' ');
            }
            if (at == head) {
                name.append(noun(headWord, plural));
            } else if (at < head) {
                name.append(agreeing(word, headWord.tag().gender(), plural));
            } else {
                name.append(word.text());
            }
        }
        return name.toString();
    }

    /// A noun in the nominative of its number, with the capital that it has in the text.
    public static String noun(Word word, boolean plural) {
        String text = word.text();
        boolean shortened = word.token().kind() == Kind.ABBREVIATION;
        if (word.tag().casus() == Case.NOM && !shortened || isCapitals(text) || word.lemma().isEmpty()) {
            return text;
        }
        if (Folded.of(word.lemma()).equals(Folded.of(text))) {
            return text;
        }
        return cased(text, plural ? plural(word.lemma()) : word.lemma());
    }

    private static String agreeing(Word word, Gender gender, boolean plural) {
        return switch (word.token().kind()) {
            case NUMBER -> ordinal(word.text(), gender, plural);
            case ABBREVIATION -> {
                String lemma = word.lemma();
                boolean adjective = lemma.endsWith("ый") || lemma.endsWith("ий") || lemma.endsWith("ой");
                yield adjective ? cased(word.text(), adjective(lemma, lemma, gender, plural)) : word.text();
            }
            case WORD -> isAdjective(word) ? adjective(word.text(), word.lemma(), gender, plural) : word.text();
            case INITIAL, ROMAN, PUNCTUATION -> word.text();
        };
    }

    /// Also what the tagger takes for a surname: «Московского», «Нарвской».
    public static boolean isAdjective(Word word) {
        Tag tag = word.tag();
        boolean tagged = tag.pos() == Pos.ADJ || tag.form() == Tag.VerbForm.PART || tag.pos() == Pos.DET;
        return tagged && tag.variant() != Tag.Variant.SHORT || word.isCapitalized() && endsLikeAdjective(Folded.of(word.text()));
    }

    private static boolean endsLikeAdjective(String folded) {
        int at = Math.max(folded.lastIndexOf("ск"), folded.lastIndexOf("цк"));
        if (at < 2) {
            return false;
        }
        return switch (folded.substring(at + 2)) {
            case "ий", "ой", "ая", "ое", "ие", "ого", "ому", "им", "ом", "ую", "их", "ими" -> true;
            default -> false;
        };
    }

    private static String ordinal(String text, Gender gender, boolean plural) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == text.length()) {
            return text;
        }
        String ending = plural || gender == Gender.NEUT ? "-е" : gender == Gender.FEM ? "-я" : "-й";
        return text.substring(0, digits) + ending;
    }

    /// An adjective in the nominative of a gender, from any of its forms.
    ///
    /// @param lemma in the masculine; asked only whether it ends in «-ой»
    public static String adjective(String form, String lemma, Gender gender, boolean plural) {
        for (String ending : ENDINGS) {
            if (form.length() > ending.length() + 1 && form.endsWith(ending)) {
                String stem = form.substring(0, form.length() - ending.length());
                return stem + nominative(stem, ending, lemma, gender, plural);
            }
        }
        return form;
    }

    private static String nominative(String stem, String ending, String lemma, Gender gender, boolean plural) {
        if (ending.charAt(0) == 'ь') {
            return plural ? "ьи" : gender == Gender.FEM ? "ья" : gender == Gender.NEUT ? "ье" : "ий";
        }
        char last = Character.toLowerCase(stem.charAt(stem.length() - 1));
        boolean velar = "гкх".indexOf(last) >= 0;
        boolean hushing = "жшчщц".indexOf(last) >= 0;
        boolean soft = !velar && !hushing && "иеяю".indexOf(ending.charAt(0)) >= 0;
        if (plural) {
            return soft || velar || hushing ? "ие" : "ые";
        }
        return switch (gender) {
            case FEM -> soft ? "яя" : "ая";
            case NEUT -> soft || hushing && ending.charAt(0) == 'е' ? "ее" : "ое";
            case MASC, NONE -> lemma.endsWith("ой") ? "ой" : soft || velar || hushing ? "ий" : "ый";
        };
    }

    private static String plural(String lemma) {
        if (lemma.endsWith("ая")) {
            return adjective(lemma, lemma, Gender.NONE, true);
        }
        if (lemma.endsWith("ец") || lemma.endsWith("ок")) {
            String stem = lemma.substring(0, lemma.length() - 2);
            return lemma.endsWith("ец") ? stem + "цы" : stem + "ки";
        }
        char last = lemma.charAt(lemma.length() - 1);
        String stem = lemma.substring(0, lemma.length() - 1);
        return switch (last) {
            case 'а' -> stem + softened(stem);
            case 'я', 'ь', 'й' -> stem + "и";
            case 'о' -> stem + "а";
            case 'е' -> stem + (stem.endsWith("щ") || stem.endsWith("ц") ? "а" : "я");
            case 'и', 'ы' -> lemma;
            default -> lemma + softened(lemma);
        };
    }

    private static String softened(String stem) {
        return !stem.isEmpty() && "гкхжшчщ".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "и" : "ы";
    }

    private static boolean isCapitals(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isUpperCase(text.charAt(1));
    }

    /// Gives a word the capital of another.
    public static String cased(String like, String word) {
        if (like.isEmpty() || word.isEmpty() || !Character.isUpperCase(like.charAt(0))) {
            return word;
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
