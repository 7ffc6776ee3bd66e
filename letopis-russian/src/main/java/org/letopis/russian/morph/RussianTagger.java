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
        WordView[] views = candidates.views(tokens);
        Decoder decoder = new Decoder(model.weights(), views);
        Analysis[] chosen = new Analysis[views.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = decoder.best();
            decoder.decide(chosen[i]);
        }
        Agreement.mend(views, chosen);
        List<Word> words = new ArrayList<>(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            words.add(new Word(tokens.get(i), chosen[i].lemma(), chosen[i].tag()));
        }
        return words;
    }
}
