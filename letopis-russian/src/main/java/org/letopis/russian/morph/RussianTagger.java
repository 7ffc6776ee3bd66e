package org.letopis.russian.morph;

import java.util.ArrayList;
import java.util.List;
import org.letopis.morph.Tagger;
import org.letopis.morph.Word;
import org.letopis.segment.Sentence;
import org.letopis.segment.Token;

/// Gives each token the analysis that fits best where it stands: the dictionary says what it can be, the trained model
/// decides from left to right.
public final class RussianTagger implements Tagger {

    private final Candidates candidates;
    private final TaggerModel model;

    public RussianTagger(Dictionary dictionary, TaggerModel model) {
        this.candidates = new Candidates(dictionary, model.lexicon());
        this.model = model;
    }

    @Override
    public List<Word> tag(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        WordView[] views = new WordView[tokens.size()];
        for (int i = 0; i < views.length; i++) {
            views[i] = WordView.of(tokens.get(i), candidates.of(tokens, i));
        }
        Decoder decoder = new Decoder(model.weights(), views);
        List<Word> words = new ArrayList<>(views.length);
        for (Token token : tokens) {
            Analysis best = decoder.best();
            decoder.decide(best);
            words.add(new Word(token, best.lemma(), best.tag()));
        }
        return words;
    }
}
