package org.letopis.russian.morph;

import java.util.List;
import org.letopis.learn.Scores;

/// Decides the words of one sentence from left to right.
final class Decoder {

    private static final int FURTHEST = 12;

    private final Scores scores;
    private final WordView[] views;
    private final int[] ahead;
    private final History history = new History();
    private final TagFeatures features = new TagFeatures();
    private int at;

    Decoder(Scores scores, WordView[] views) {
        this.scores = scores;
        this.views = views;
        this.ahead = ahead(views);
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
        features.look(views, at, ahead, history);
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

    TagFeatures features() {
        return features;
    }

    /// Takes the candidate and goes on to the next word.
    void decide(Analysis chosen) {
        history.decide(views[at], chosen);
        at++;
    }

    private int score(Analysis candidate) {
        int whole = Label.whole(candidate.tag());
        int part = Label.part(candidate.tag());
        int score = 0;
        for (int i = 0; i < features.size(); i++) {
            int feature = features.of(i);
            score += scores.of(Scores.join(feature, whole)) + scores.of(Scores.join(feature, part));
        }
        return score;
    }

    private static int[] ahead(WordView[] views) {
        int[] ahead = new int[views.length];
        int distance = 0;
        int found = 0;
        for (int i = views.length - 1; i >= 0; i--) {
            ahead[i] = distance < FURTHEST ? found : 0;
            distance++;
            if (views[i].isPunctuation()) {
                found = 0;
            } else if (views[i].finite()) {
                found = views[i].choice();
                distance = 0;
            }
        }
        return ahead;
    }
}
