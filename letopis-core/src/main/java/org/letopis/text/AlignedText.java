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
