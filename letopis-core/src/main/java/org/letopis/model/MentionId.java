package org.letopis.model;

/// Names a mention within one reading, as `m7`.
public record MentionId(int number) implements Comparable<MentionId> {

    @Override
    public int compareTo(MentionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "m" + number;
    }
}
