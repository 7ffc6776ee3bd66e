package org.letopis.russian.segment;

import java.util.ArrayList;
import java.util.List;
import org.letopis.russian.morph.Dictionary;
import org.letopis.segment.Segmenter;
import org.letopis.segment.Sentence;
import org.letopis.segment.Token;
import org.letopis.text.AlignedText;
import org.letopis.text.Span;

/// Divides Russian prose into sentences and tokens: paragraphs first, then tokens, then the shortenings are joined, and
/// last each place where a sentence may end is shown to the rules.
public final class RussianSegmenter implements Segmenter {

    private final Abbreviations abbreviations;
    private final Dictionary dictionary;
    private final List<JointRule> rules;

    private RussianSegmenter(Abbreviations abbreviations, Dictionary dictionary) {
        this.abbreviations = abbreviations;
        this.dictionary = dictionary;
        this.rules = new JointRules(abbreviations, dictionary).inOrder();
    }

    /// Reads its data files.
    ///
    /// @param dictionary tells the words that are shortened, and not listed, from those that end a sentence
    public static RussianSegmenter load(Dictionary dictionary) {
        return new RussianSegmenter(Abbreviations.load(), dictionary);
    }

    @Override
    public List<Sentence> segment(AlignedText text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Span span : Paragraphs.of(text.text())) {
            List<Token> tokens = Tokenizer.tokens(text.text(), span.start(), span.end());
            var joined = Shortenings.join(abbreviations, dictionary, tokens);
            for (List<Token> sentence : new Sentences(rules, joined).split()) {
                sentences.add(inOriginal(text, paragraph, sentence));
            }
            paragraph++;
        }
        return List.copyOf(sentences);
    }

    private static Sentence inOriginal(AlignedText text, int paragraph, List<Token> tokens) {
        List<Token> mapped = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            mapped.add(new Token(text.toOriginal(token.span()), token.text(), token.kind(), token.spaced()));
        }
        return new Sentence(mapped.getFirst().span().union(mapped.getLast().span()), paragraph, mapped);
    }
}
