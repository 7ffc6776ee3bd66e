package org.letopis.learn;

/// The weight of each feature, by the hash of the feature with its label.
@FunctionalInterface
public interface Scores {

    int of(int feature);

    /// Joins a feature with what it speaks for or with another feature.
    static int join(int feature, int other) {
        int joined = feature * 0x9E3779B1 + other * 0x85EBCA6B;
        joined ^= joined >>> 15;
        joined *= 0x2C1B3C6D;
        return joined ^ joined >>> 13;
    }
}
