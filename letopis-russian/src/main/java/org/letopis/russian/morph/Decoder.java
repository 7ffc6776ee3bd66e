package org.letopis.russian.morph;

import java.util.List;
import org.letopis.learn.Perceptron;
import org.letopis.learn.Scores;

/// Decides the words of one sentence from left to right.
final class Decoder {

    private static final int FURTHEST = 12;
    private static final int LEMMA = 101;

    private final Scores scores;
    private final WordView[] views;
    /// For each word, what the next possible predicate of its clause can be, and its number and gender.
    private final int[] ahead;
    private final int[] agreementAhead;
    private final History history = new History();
    private final TagFeatures features = new TagFeatures();
    private int at;

    Decoder(Scores scores, WordView[] views) {
        this.scores = scores;
        this.views = views;
        this.ahead = new int[views.length];
        this.agreementAhead = new int[views.length];
        lookAhead();
    }

    /// The best candidate for the word at which the decoder stands.
    Analysis best() {
        List<Analysis> candidates = views[at].candidates();
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        look();
        return best(candidates);
    }

    void look() {
        features.look(views, at, ahead[at], agreementAhead[at], history);
    }

    /// The best of some candidates, once the decoder has looked; the first of equal ones.
    Analysis best(List<Analysis> candidates) {
        Analysis best = candidates.getFirst();
        int most = Integer.MIN_VALUE;
        for (Analysis candidate : candidates) {
            int score = score(candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /// Takes the candidate and goes on to the next word.
    void decide(Analysis chosen) {
        history.decide(views[at], chosen);
        at++;
    }

    /// Makes the candidate likelier by as much as `by` where the decoder has looked.
    void change(Perceptron perceptron, Analysis candidate, int by) {
        int whole = Label.whole(candidate.tag());
        int part = Label.part(candidate.tag());
        int lemma = Scores.join(candidate.lemma().hashCode(), LEMMA);
        perceptron.change(lemma, by);
        perceptron.change(Scores.join(lemma, part), by);
        for (int i = 0; i < features.size(); i++) {
            perceptron.change(Scores.join(features.of(i), whole), by);
            perceptron.change(Scores.join(features.of(i), part), by);
        }
    }

    int score(Analysis candidate) {
        int whole = Label.whole(candidate.tag());
        int part = Label.part(candidate.tag());
        int lemma = Scores.join(candidate.lemma().hashCode(), LEMMA);
        int score = scores.of(lemma) + scores.of(Scores.join(lemma, part));
        for (int i = 0; i < features.size(); i++) {
            int feature = features.of(i);
            score += scores.of(Scores.join(feature, whole)) + scores.of(Scores.join(feature, part));
        }
        return score;
    }

    private void lookAhead() {
        int distance = 0;
        WordView found = WordView.NONE;
        for (int i = views.length - 1; i >= 0; i--) {
            WordView seen = distance < FURTHEST ? found : WordView.NONE;
            ahead[i] = seen.choice();
            agreementAhead[i] = seen.predicate();
            distance++;
            if (views[i].isPunctuation()) {
                found = WordView.NONE;
            } else if (views[i].predicate() != 0) {
                found = views[i];
                distance = 0;
            }
        }
    }
}
