package org.letopis.model;

/// Names a statement within one reading, as `s7`.
public record StatementId(int number) implements Comparable<StatementId> {

    @Override
    public int compareTo(StatementId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "s" + number;
    }
}
