package org.letopis.russian.morph;

import static org.letopis.learn.Scores.join;

/// The features by which the tagger decides: each a number made of the template's own number and what it looks at.
final class TagFeatures {

    private static final int COUNT = 40;

    private final int[] features = new int[COUNT];
    private int size;

    /// @param ahead what the next possible predicate in the clause can be
    /// @param agreement what it asks of its subject
    void look(WordView[] views, int at, int ahead, int agreement, History history) {
        WordView word = views[at];
        WordView left = view(views, at - 1);
        WordView left2 = view(views, at - 2);
        WordView right = view(views, at + 1);
        WordView right2 = view(views, at + 2);
        int before = history.before;
        size = 0;
        add(0);
        add(word.form());
        add(word.ending4());
        add(word.ending3());
        add(word.ending2());
        add(join(word.shape(), at == 0 ? 1 : 0));
        add(before);
        add(join(before, history.beforeThat));
        add(left.form());
        add(join(left.form(), word.ending3()));
        add(right.form());
        add(word.choice());
        add(join(word.choice(), before));
        add(join(word.choice(), right.choice()));
        add(right.choice());
        add(left2.form());
        add(right2.choice());
        add(join(right.choice(), right2.choice()));
        add(join(before, right.choice()));
        add(left.ending3());
        add(right.ending3());
        add(history.preposition);
        add(join(history.preposition, word.choice()));
        add(join(history.preposition, before));
        add(history.verb);
        add(join(history.verb, before));
        add(join(history.verbKind, history.met));
        add(join(history.met, ahead));
        add(join(ahead, word.choice()));
        add(join(history.nominal, left.form()));
        add(join(history.nominal, word.choice()));
        add(join(left.form(), word.form()));
        add(join(join(before, history.beforeThat), word.choice()));
        add(join(word.form(), before));
        add(join(word.form(), right.form()));
        add(join(history.agreement, right.choice()));
        add(join(join(history.verbKind, history.met), word.choice()));
        add(join(agreement * 32 + history.predicate, history.met));
        add(join(join(agreement * 32 + history.predicate, history.met), history.preposition));
        add(join(history.preposition, right.form()));
    }

    int size() {
        return size;
    }

    int of(int index) {
        return features[index];
    }

    private void add(int seen) {
        features[size] = join(seen, size);
        size++;
    }

    private static WordView view(WordView[] views, int at) {
        return at < 0 || at >= views.length ? WordView.NONE : views[at];
    }
}
