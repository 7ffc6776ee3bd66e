package org.letopis.learn;

import java.nio.ByteBuffer;

/// Learned weights: whole numbers in a table whose size is a power of two, so that sums do not depend on their order.
/// Features that fall into one place share its weight.
public final class Weights implements Scores {

    private final short[] values;

    Weights(short[] values) {
        this.values = values;
    }

    @Override
    public int of(int feature) {
        return values[feature & values.length - 1];
    }

    /// Reads what `write` wrote, from the buffer's position on.
    public static Weights read(ByteBuffer from) {
        short[] values = new short[1 << from.getInt()];
        from.asShortBuffer().get(values);
        from.position(from.position() + values.length * Short.BYTES);
        return new Weights(values);
    }

    /// How many bytes `write` takes.
    public int length() {
        return Integer.BYTES + values.length * Short.BYTES;
    }

    public void write(ByteBuffer to) {
        to.putInt(Integer.numberOfTrailingZeros(values.length));
        to.asShortBuffer().put(values);
        to.position(to.position() + values.length * Short.BYTES);
    }
}
