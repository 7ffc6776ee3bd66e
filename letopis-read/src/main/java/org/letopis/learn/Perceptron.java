package org.letopis.learn;

/// The averaged perceptron (Collins 2002): a weight changes by one when a decision was wrong, and what is kept in the end
/// is each weight's mean over all decisions. All in whole numbers.
public final class Perceptron implements Scores {

    /// How much finer than whole steps the mean is kept.
    private static final int SCALE = 32;

    private final int[] weights;
    private final long[] sums;
    private final int[] changed;
    private int step;

    /// @param bits the table has 2 to the power of it places
    public Perceptron(int bits) {
        weights = new int[1 << bits];
        sums = new long[weights.length];
        changed = new int[weights.length];
    }

    @Override
    public int of(int feature) {
        return weights[feature & weights.length - 1];
    }

    /// Counts a decision, right or wrong.
    public void decided() {
        step++;
    }

    public void change(int feature, int by) {
        int at = feature & weights.length - 1;
        sums[at] += (long) weights[at] * (step - changed[at]);
        changed[at] = step;
        weights[at] += by;
    }

    /// The mean of all weights so far.
    public Weights averaged() {
        short[] means = new short[weights.length];
        for (int i = 0; i < means.length; i++) {
            long sum = sums[i] + (long) weights[i] * (step - changed[i]);
            long mean = sum * SCALE / Math.max(1, step);
            means[i] = (short) Math.clamp(mean, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return new Weights(means);
    }
}
