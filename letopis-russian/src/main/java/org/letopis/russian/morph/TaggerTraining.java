package org.letopis.russian.morph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.letopis.learn.Perceptron;
import org.letopis.segment.Token;

/// Trains the tagger. The same sentences give the same model, bit for bit.
///
/// The dictionary's candidates that agree with the annotation are all right; the perceptron learns to prefer one of them
/// to the others. Training decides with what it decided before, right or wrong, as it will when it reads.
public final class TaggerTraining {

    private static final int BITS = 21;
    private static final int ROUNDS = 6;
    private static final int SEED = 1917;
    /// By how much the right reading must lead its rival, lest it lead by chance.
    private static final int MARGIN = 60;
    /// A reading that the dictionary lacks must be seen as often to be believed.
    private static final int SEEN = 2;

    private final Dictionary dictionary;
    private final Consumer<String> progress;

    /// @param progress is told of each round
    public TaggerTraining(Dictionary dictionary, Consumer<String> progress) {
        this.dictionary = dictionary;
        this.progress = progress;
    }

    public TaggerModel train(List<AnnotatedSentence> sentences) {
        Lexicon lexicon = lexicon(sentences);
        Candidates candidates = new Candidates(dictionary, lexicon);
        Perceptron perceptron = new Perceptron(BITS);
        List<AnnotatedSentence> order = new ArrayList<>(sentences);
        Random random = new Random(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            shuffle(order, random);
            int wrong = 0;
            for (AnnotatedSentence sentence : order) {
                wrong += learn(perceptron, candidates, sentence);
            }
            progress.accept("round " + round + ": " + wrong + " wrong");
        }
        return new TaggerModel(perceptron.averaged(), lexicon);
    }

    private static int learn(Perceptron perceptron, Candidates candidates, AnnotatedSentence sentence) {
        WordView[] views = candidates.views(sentence.sentence().tokens());
        Decoder decoder = new Decoder(perceptron, views);
        int wrong = 0;
        for (int i = 0; i < views.length; i++) {
            List<Analysis> right = sentence.annotations().get(i).among(views[i].candidates());
            List<Analysis> others = new ArrayList<>(views[i].candidates());
            others.removeAll(right);
            if (right.isEmpty() || others.isEmpty()) {
                decoder.decide(decoder.best());
                continue;
            }
            decoder.look();
            Analysis best = decoder.best(right);
            Analysis rival = decoder.best(others);
            int lead = decoder.score(best) - decoder.score(rival);
            perceptron.decided();
            if (lead < MARGIN) {
                decoder.change(perceptron, best, 1);
                decoder.change(perceptron, rival, -1);
            }
            wrong += lead <= 0 ? 1 : 0;
            decoder.decide(lead > 0 ? best : rival);
        }
        return wrong;
    }

    /// Readings of Universal Dependencies that no candidate agrees with.
    private Lexicon lexicon(List<AnnotatedSentence> sentences) {
        Candidates candidates = new Candidates(dictionary, Lexicon.EMPTY);
        Map<String, Map<Analysis, Integer>> counts = new HashMap<>();
        for (AnnotatedSentence sentence : sentences) {
            List<Token> tokens = sentence.sentence().tokens();
            for (int i = 0; i < tokens.size() && !sentence.isCoarse(); i++) {
                Annotation annotation = sentence.annotations().get(i);
                if (tokens.get(i).kind() == Token.Kind.WORD && annotation.known()
                        && candidates.of(tokens, i).stream().noneMatch(found -> annotation.matches(found.tag()))) {
                    Analysis analysis = new Analysis(annotation.lemma(), annotation.tag(), Analysis.Kind.COMMON);
                    counts.computeIfAbsent(tokens.get(i).text().toLowerCase(Locale.ROOT), form -> new TreeMap<>(ORDER))
                            .merge(analysis, 1, Integer::sum);
                }
            }
        }
        Map<String, List<Analysis>> forms = new HashMap<>();
        counts.forEach((form, found) -> {
            List<Analysis> often = found.entrySet().stream()
                    .filter(counted -> counted.getValue() >= SEEN)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!often.isEmpty()) {
                forms.put(form, often);
            }
        });
        return new Lexicon(forms);
    }

    private static final Comparator<Analysis> ORDER = Comparator.comparing(Analysis::toString);

    private static void shuffle(List<AnnotatedSentence> sentences, Random random) {
        for (int i = sentences.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            AnnotatedSentence sentence = sentences.get(i);
            sentences.set(i, sentences.get(other));
            sentences.set(other, sentence);
        }
    }
}
