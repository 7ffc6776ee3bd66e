package org.letopis.russian.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Case;
import org.letopis.morph.Tag.Pos;
import org.letopis.morph.Tagger;
import org.letopis.morph.Word;
import org.letopis.segment.Sentence;
import org.letopis.segment.Token;

/// Gives each token the analysis that fits best where it stands.
public final class RussianTagger implements Tagger {

    private static final Set<String> SUBORDINATORS = Set.of(
            "что", "чтобы", "чтоб", "если", "когда", "как", "хотя", "пока", "ибо", "поскольку", "будто", "словно",
            "нежели", "чем", "раз", "едва", "лишь");
    private static final Map<String, Set<Case>> GOVERNED = Map.ofEntries(
            Map.entry("в", Set.of(Case.LOC, Case.ACC)),
            Map.entry("во", Set.of(Case.LOC, Case.ACC)),
            Map.entry("на", Set.of(Case.LOC, Case.ACC)),
            Map.entry("с", Set.of(Case.INS, Case.GEN)),
            Map.entry("со", Set.of(Case.INS, Case.GEN)),
            Map.entry("к", Set.of(Case.DAT)),
            Map.entry("ко", Set.of(Case.DAT)),
            Map.entry("по", Set.of(Case.DAT)),
            Map.entry("о", Set.of(Case.LOC)),
            Map.entry("об", Set.of(Case.LOC)),
            Map.entry("при", Set.of(Case.LOC)),
            Map.entry("за", Set.of(Case.ACC, Case.INS)),
            Map.entry("под", Set.of(Case.INS, Case.ACC)),
            Map.entry("над", Set.of(Case.INS)),
            Map.entry("перед", Set.of(Case.INS)),
            Map.entry("между", Set.of(Case.INS)),
            Map.entry("через", Set.of(Case.ACC)),
            Map.entry("про", Set.of(Case.ACC)));

    private final Dictionary dictionary;
    private final Guesser guesser;
    private final Abbreviations abbreviations;

    public RussianTagger(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.guesser = new Guesser(dictionary);
        this.abbreviations = new Abbreviations(dictionary);
    }

    @Override
    public List<Word> tag(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Word> words = new ArrayList<>(tokens.size());
        Set<Case> asked = Set.of();
        for (int i = 0; i < tokens.size(); i++) {
            Word word = choose(tokens, i, analyses(tokens, i), asked, i == 0 ? Tag.of(Pos.X) : words.get(i - 1).tag());
            words.add(word);
            asked = asked(word, asked);
        }
        return words;
    }

    private List<Analysis> analyses(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case WORD -> {
                List<Analysis> known = dictionary.analyses(token.text());
                yield known.isEmpty() ? guesser.guess(token.text()) : known;
            }
            case ABBREVIATION -> abbreviations.word(tokens, index).stream().toList();
            case INITIAL -> List.of(plain(token, Pos.PROPN));
            case NUMBER -> List.of(plain(token, ordinal(token) ? Pos.ADJ : Pos.NUM));
            case ROMAN -> List.of(plain(token, Pos.ADJ));
            case PUNCTUATION -> List.of(plain(token, Pos.PUNCT));
        };
    }

    private static boolean ordinal(Token token) {
        return Character.isLetter(token.text().charAt(token.text().length() - 1));
    }

    private static Analysis plain(Token token, Pos pos) {
        return new Analysis(token.text(), Tag.of(pos), Analysis.Kind.COMMON);
    }

    private static Word choose(
            List<Token> tokens,
            int index,
            List<Analysis> analyses,
            Set<Case> asked,
            Tag before) {
        Token token = tokens.get(index);
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        Analysis best = null;
        int most = Integer.MIN_VALUE;
        for (Analysis analysis : analyses) {
            int score = score(analysis, asked, before, capital, index == 0);
            if (score > most) {
                most = score;
                best = analysis;
            }
        }
        if (best == null) {
            String lemma = token.text().toLowerCase(Locale.ROOT);
            return new Word(token, lemma, Tag.of(capital ? Pos.PROPN : Pos.X));
        }
        return new Word(token, best.lemma(), refined(best));
    }

    private static int score(
            Analysis analysis,
            Set<Case> asked,
            Tag before,
            boolean capital,
            boolean first) {
        Tag tag = analysis.tag();
        int score =
                switch (tag.pos()) {
                    case ADP, CCONJ -> 6;
                    case PRON, DET -> 5;
                    case PART -> 4;
                    case NUM -> 3;
                    case VERB -> 3;
                    case PROPN -> capital ? (first ? 2 : 5) : -6;
                    case NOUN, ADV -> 2;
                    case ADJ -> tag.variant() == Tag.Variant.SHORT ? 0 : 2;
                    default -> 0;
                };
        if (tag.casus() != Case.NONE) {
            score += !asked.isEmpty() ? (asked.contains(tag.casus()) ? 8 : -4) : caseScore(tag.casus());
        }
        if (before.casus() != Case.NONE && tag.casus() == before.casus()) {
            boolean agreeing = before.pos() == Pos.ADJ || before.pos() == Pos.DET || before.form() == Tag.VerbForm.PART;
            boolean fits = before.number() == tag.number()
                    && (tag.number() == Tag.Number.PLUR || before.gender() == tag.gender());
            score += agreeing && fits ? 6 : analysis.isName() && before.pos() == Pos.PROPN ? 5 : 0;
        }
        if (analysis.isName() && tag.number() == Tag.Number.PLUR) {
            score -= 4;
        }
        return score;
    }

    private static int caseScore(Case casus) {
        return switch (casus) {
            case GEN -> 3;
            case NOM, ACC -> 2;
            case INS -> 2;
            default -> 0;
        };
    }

    private static Tag refined(Analysis analysis) {
        Tag tag = analysis.tag();
        if (tag.pos() == Pos.CCONJ && SUBORDINATORS.contains(analysis.lemma())) {
            return Tag.of(Pos.SCONJ);
        }
        if (tag.pos() == Pos.VERB && analysis.lemma().equals("быть")) {
            return new Tag(
                    Pos.AUX,
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
        return tag;
    }

    /// The cases that a preposition asks of what follows it, up to the noun that it asks for.
    private static Set<Case> asked(Word word, Set<Case> asked) {
        Pos pos = word.tag().pos();
        if (pos == Pos.ADP) {
            return GOVERNED.getOrDefault(word.lemma(), Set.of(Case.GEN));
        }
        boolean before = pos == Pos.ADJ || pos == Pos.DET || pos == Pos.NUM || word.tag().form() == Tag.VerbForm.PART;
        return before || pos == Pos.ADV ? asked : Set.of();
    }
}
