package org.letopis.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A text as repaired, tied to its original character by character. The original is the truth, the repaired text a view.
///
/// A single offset cannot tell on which side of a deletion it stands, so spans are mapped, not offsets. Repairs are kept
/// in text order and never overlap; everything between two of them stands unchanged in both texts.
public final class AlignedText {

    private final String original;
    private final String text;
    private final List<Repair> repairs;
    /// Where each repair stands in the repaired text.
    private final int[] starts;

    private AlignedText(String original, String text, List<Repair> repairs, int[] starts) {
        this.original = original;
        this.text = text;
        this.repairs = repairs;
        this.starts = starts;
    }

    /// A text that needs no repair.
    public static AlignedText of(String original) {
        return of(original, List.of());
    }

    /// @param repairs of the original, in any order
    /// @throws IllegalArgumentException if two overlap or one lies outside the text
    public static AlignedText of(String original, List<Repair> repairs) {
        List<Repair> sorted = new ArrayList<>(repairs);
        Collections.sort(sorted, (a, b) -> a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(a.span().end(), b.span().end()));
        StringBuilder text = new StringBuilder(original.length());
        int[] starts = new int[sorted.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            Repair repair = sorted.get(i);
            if (repair.span().start() < at || repair.span().end() > original.length()) {
                throw new IllegalArgumentException("repairs must not overlap or leave the text, got " + repair);
            }
            text.append(original, at, repair.span().start());
            starts[i] = text.length();
            text.append(repair.text());
            at = repair.span().end();
        }
        text.append(original, at, original.length());
        return new AlignedText(original, text.toString(), List.copyOf(sorted), starts);
    }

    /// Repairs the repaired text once more; the outcome is again tied to the original. Where a new repair cuts into an
    /// old one, both become one, under the new one's reason.
    ///
    /// @param further repairs of [#text()]
    /// @throws IllegalArgumentException if two overlap or one lies outside the text
    public AlignedText then(List<Repair> further) {
        List<Repair> next = of(text, further).repairs;
        List<Repair> merged = new ArrayList<>(repairs.size() + next.size());
        int old = 0;
        int at = 0;
        while (at < next.size()) {
            int start = next.get(at).span().start();
            int end = next.get(at).span().end();
            while (old < starts.length && endOf(old) <= start) {
                merged.add(repairs.get(old++));
            }
            int from = at++;
            boolean grows = true;
            while (grows) {
                if (old < starts.length && starts[old] < end) {
                    start = Math.min(start, starts[old]);
                    end = Math.max(end, endOf(old++));
                } else if (at < next.size() && next.get(at).span().start() < end) {
                    end = Math.max(end, next.get(at++).span().end());
                } else {
                    grows = false;
                }
            }
            add(merged, new Span(start, end), next.subList(from, at));
        }
        merged.addAll(repairs.subList(old, starts.length));
        return of(original, merged);
    }

    private int endOf(int repair) {
        return starts[repair] + repairs.get(repair).text().length();
    }

    /// Makes one repair of the original out of those of a span of the repaired text.
    private void add(List<Repair> merged, Span span, List<Repair> inside) {
        StringBuilder replaced = new StringBuilder();
        int at = span.start();
        for (Repair repair : inside) {
            replaced.append(text, at, repair.span().start()).append(repair.text());
            at = repair.span().end();
        }
        replaced.append(text, at, span.end());
        int start = originalOffset(span.start(), true);
        Span behind = span.isEmpty() ? new Span(start, start) : toOriginal(span);
        if (!behind.of(original).contentEquals(replaced)) {
            merged.add(new Repair(behind, replaced.toString(), inside.getFirst().reason()));
        }
    }

    public String original() {
        return original;
    }

    public String text() {
        return text;
    }

    /// In text order.
    public List<Repair> repairs() {
        return repairs;
    }

    /// The original characters that stand behind a span of the repaired text. A span that cuts into a repair gets all of
    /// that repair's characters; one that only touches a repair gets none of them.
    public Span toOriginal(Span repaired) {
        int start = originalOffset(repaired.start(), true);
        int end = originalOffset(repaired.end(), false);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    private int originalOffset(int offset, boolean opening) {
        int at = lastStartingBy(offset, opening);
        if (at < 0) {
            return offset;
        }
        Repair repair = repairs.get(at);
        int inside = offset - starts[at];
        if (inside < repair.text().length() && (opening || inside > 0)) {
            return opening ? repair.span().start() : repair.span().end();
        }
        return repair.span().end() + inside - repair.text().length();
    }

    /// The last repair that stands before `offset`, or at it when a span opens there; -1 for none.
    private int lastStartingBy(int offset, boolean opening) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = opening ? starts[middle] <= offset : starts[middle] < offset;
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
