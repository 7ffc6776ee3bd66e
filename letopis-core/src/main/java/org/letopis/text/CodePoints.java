package org.letopis.text;

import java.util.Arrays;

/// Counts offsets of a text in Unicode code points, as everything written out does; inside the JVM they count UTF-16
/// units.
public final class CodePoints {

    /// Where the second halves of surrogate pairs stand, in order; a text of the basic plane has none.
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    public static CodePoints of(CharSequence text) {
        int[] pairs = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * count);
                }
                pairs[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(pairs, count));
    }

    /// @param offset in UTF-16 units; one inside a pair counts as the pair's beginning
    public int at(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? offset - found - 1 : offset + found + 1;
    }
}
