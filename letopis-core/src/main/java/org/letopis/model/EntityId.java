package org.letopis.model;

/// Names an entity within one reading, as `e7`.
public record EntityId(int number) implements Comparable<EntityId> {

    @Override
    public int compareTo(EntityId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "e" + number;
    }
}
