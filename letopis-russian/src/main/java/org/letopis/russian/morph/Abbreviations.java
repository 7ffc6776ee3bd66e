package org.letopis.russian.morph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letopis.morph.Tag;
import org.letopis.russian.data.Lines;
import org.letopis.segment.Token;

/// The words that abbreviations stand for.
///
/// A shortened word shows no case, so its tag has none and agrees with every case asked for. Of several words a rule
/// about the neighbours chooses; where none applies the first is taken.
final class Abbreviations {

    private final Dictionary dictionary;
    private final Map<String, List<String>> words = new HashMap<>();

    Abbreviations(Dictionary dictionary) {
        this.dictionary = dictionary;
        for (String line : Lines.of(Abbreviations.class, "abbreviations.tsv")) {
            List<String> parts = List.of(line.split("\t"));
            words.put(parts.getFirst(), parts.subList(1, parts.size()));
        }
    }

    /// The word that the token at `index` stands for.
    Optional<Analysis> word(List<Token> tokens, int index) {
        String text = tokens.get(index).text().toLowerCase(Locale.ROOT).replace(" ", "");
        List<String> choices = words.get(text);
        if (choices == null) {
            return Optional.empty();
        }
        String meant = choices.size() == 1 ? choices.getFirst() : meant(text, tokens, index);
        return Optional.of(analysis(choices.contains(meant) ? meant : choices.getFirst()));
    }

    private static String meant(String text, List<Token> tokens, int index) {
        boolean afterNumber = index > 0 && isNumber(tokens.get(index - 1));
        boolean beforeNumber = index + 1 < tokens.size() && isNumber(tokens.get(index + 1));
        boolean beforeName = index + 1 < tokens.size() && isName(tokens.get(index + 1));
        return switch (text) {
            case "г." -> afterNumber || !beforeName ? "год" : "город";
            case "гр." -> beforeName ? "граф" : "гражданин";
            case "д." -> beforeNumber ? "дело" : "деревня";
            case "изд." -> beforeName ? "издательство" : "издание";
            case "кн." -> beforeName ? "князь" : "книга";
            case "м." -> afterNumber ? "метр" : "местечко";
            case "о." -> beforeName ? "отец" : "остров";
            case "р." -> beforeNumber ? "родиться" : afterNumber ? "рубль" : beforeName ? "река" : "родиться";
            case "с." -> beforeNumber || afterNumber ? "страница" : "село";
            case "св." -> beforeNumber ? "свыше" : "святой";
            case "ср." -> beforeName ? "сравнить" : "средний";
            case "т." -> afterNumber || beforeNumber ? "том" : "товарищ";
            case "ч." -> afterNumber ? "час" : "часть";
            default -> "";
        };
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.ROMAN;
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.INITIAL
                || token.kind() == Token.Kind.WORD && Character.isUpperCase(token.text().charAt(0));
    }

    private Analysis analysis(String word) {
        Tag tag = dictionary.analyses(word).stream()
                .filter(found -> found.lemma().equals(word))
                .map(found -> withoutForm(found.tag()))
                .findFirst()
                .orElse(Tag.of(Tag.Pos.X));
        return new Analysis(word, tag, Analysis.Kind.COMMON);
    }

    private static Tag withoutForm(Tag tag) {
        boolean noun = tag.pos() == Tag.Pos.NOUN;
        return new Tag(
                tag.pos(),
                Tag.Case.NONE,
                Tag.Number.NONE,
                noun ? tag.gender() : Tag.Gender.NONE,
                tag.animacy(),
                Tag.Person.NONE,
                Tag.Tense.NONE,
                Tag.VerbForm.NONE,
                Tag.Voice.NONE,
                tag.aspect(),
                Tag.Variant.NONE);
    }
}
