package org.letopis.russian.morph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.letopis.morph.Tag;
import org.letopis.morph.Tag.Pos;
import org.letopis.segment.Token;

/// What each token can be: what the dictionary says, or else a guess, in the terms of the tagger.
final class Candidates {

    /// Prepositions in the form that they take before some consonants.
    private static final Map<String, String> FULLER = Map.of(
            "во", "в", "со", "с", "ко", "к", "об", "о", "обо", "о", "ото", "от", "изо", "из", "подо", "под", "передо",
            "перед", "безо", "без");

    private final Dictionary dictionary;
    private final Guesser guesser;
    private final Abbreviations abbreviations;
    private final Lexicon lexicon;

    Candidates(Dictionary dictionary, Lexicon lexicon) {
        this.dictionary = dictionary;
        this.guesser = new Guesser(dictionary);
        this.abbreviations = new Abbreviations(dictionary);
        this.lexicon = lexicon;
    }

    WordView[] views(List<Token> tokens) {
        WordView[] views = new WordView[tokens.size()];
        for (int i = 0; i < views.length; i++) {
            views[i] = WordView.of(tokens.get(i), of(tokens, i));
        }
        return views;
    }

    /// Never empty.
    List<Analysis> of(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case WORD -> ofWord(token.text());
            case ABBREVIATION -> List.of(abbreviations.word(tokens, index).orElseGet(() -> plain(token, Pos.X)));
            case INITIAL -> List.of(plain(token, Pos.PROPN));
            case NUMBER -> List.of(plain(token, isOrdinal(token.text()) ? Pos.ADJ : Pos.NUM));
            case ROMAN -> List.of(plain(token, Pos.ADJ));
            case PUNCTUATION -> List.of(plain(token, Pos.PUNCT));
        };
    }

    private List<Analysis> ofWord(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(text.charAt(0));
        List<Analysis> known = dictionary.analyses(lower);
        if (known.isEmpty()) {
            known = guesser.guess(text);
        }
        LinkedHashSet<Analysis> candidates = new LinkedHashSet<>(lexicon.of(lower));
        for (Analysis analysis : capital ? known : withoutNames(known)) {
            add(candidates, analysis, capital);
        }
        if (candidates.isEmpty()) {
            candidates.add(new Analysis(lower, Tag.of(capital ? Pos.PROPN : Pos.NOUN), Analysis.Kind.COMMON));
        }
        return new ArrayList<>(candidates);
    }

    /// A name has a capital: «роман» is none, unless it can be nothing else.
    private static List<Analysis> withoutNames(List<Analysis> known) {
        List<Analysis> common =
                known.stream().filter(analysis -> !analysis.isName()).toList();
        return common.isEmpty() ? known : common;
    }

    private static void add(LinkedHashSet<Analysis> candidates, Analysis analysis, boolean capital) {
        Tag tag = analysis.tag();
        if (tag.pos() == Pos.VERB && analysis.lemma().equals("быть") && tag.form() != Tag.VerbForm.PART) {
            candidates.add(analysis.withTag(Tags.with(tag, Pos.AUX)));
            return;
        }
        if (tag.pos() == Pos.ADP) {
            candidates.add(analysis.withLemma(FULLER.getOrDefault(analysis.lemma(), analysis.lemma())));
            return;
        }
        candidates.add(analysis);
        if (tag.pos() == Pos.NOUN && capital) {
            candidates.add(analysis.withTag(Tags.with(tag, Pos.PROPN)));
        }
        if (tag.pos() == Pos.CCONJ) {
            candidates.add(analysis.withTag(Tag.of(Pos.SCONJ)));
        }
    }

    private static Analysis plain(Token token, Pos pos) {
        return new Analysis(token.text(), Tag.of(pos), Analysis.Kind.COMMON);
    }

    /// `5-й`, `1920-х`.
    private static boolean isOrdinal(String text) {
        return Character.isLetter(text.charAt(text.length() - 1));
    }
}
