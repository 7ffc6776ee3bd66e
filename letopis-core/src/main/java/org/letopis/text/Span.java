package org.letopis.text;

/// A range of the original text in UTF-16 units, half-open: `start` belongs to it, `end` does not.
///
/// @param start the first unit, from 0
/// @param end the unit after the last; equal to `start` for an empty span
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("must satisfy 0 <= start <= end, got [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether all of `other` lies inside this span.
    public boolean encloses(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether both share at least one unit; empty spans share none.
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /// The shortest span that encloses both.
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The characters of `text` that this span cuts out.
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// By start, a longer span before a shorter one, so that an enclosing span comes first.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
