package org.letopis.link;

/// A word by its sentence and its place there, both from 0.
public record WordPlace(int sentence, int word) implements Comparable<WordPlace> {

    @Override
    public int compareTo(WordPlace other) {
        return sentence != other.sentence
                ? Integer.compare(sentence, other.sentence)
                : Integer.compare(word, other.word);
    }
}
