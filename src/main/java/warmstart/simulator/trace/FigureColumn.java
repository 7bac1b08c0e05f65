package warmstart.simulator.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole numbers one after the other, each in as few bytes as it needs: most figures of a trace are small, so a row takes a
 * fifth of the room. Seven bits to a byte, the eighth says that more follow; the sign is moved to the lowest bit.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Protocol Buffers: Encoding</a>
 */
final class FigureColumn {
    private static final int BLOCK_BITS = 15;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int LONGEST = 10;

    private final List<byte[]> blocks = new ArrayList<>();
    private byte[] last = new byte[0];
    private int used = BLOCK;

    /** Where the next number will begin. A number never crosses the end of a block. */
    int mark() {
        if (used + LONGEST > BLOCK) {
            last = new byte[BLOCK];
            blocks.add(last);
            used = 0;
        }
        return ((blocks.size() - 1) << BLOCK_BITS) + used;
    }

    void add(long value) {
        mark();
        long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
        while (rest >>> BITS != 0) {
            last[used++] = (byte) (rest | MORE);
            rest >>>= BITS;
        }
        last[used++] = (byte) rest;
    }

    /** Reads numbers from a mark on. */
    Reader from(int mark) {
        return new Reader(mark);
    }

    /** Goes from one number to the next. */
    final class Reader {
        private int block;
        private int place;

        private Reader(int mark) {
            block = mark >>> BLOCK_BITS;
            place = mark & (BLOCK - 1);
        }

        long next() {
            if (place + LONGEST > BLOCK) {
                block++;
                place = 0;
            }
            byte[] bytes = blocks.get(block);
            long rest = 0;
            int shift = 0;
            byte one = bytes[place++];
            while (one < 0) {
                rest |= (long) (one & (MORE - 1)) << shift;
                shift += BITS;
                one = bytes[place++];
            }
            rest |= (long) one << shift;
            return (rest >>> 1) ^ -(rest & 1);
        }
    }
}
