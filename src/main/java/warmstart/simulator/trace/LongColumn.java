package warmstart.simulator.trace;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers one after the other, in blocks, so that growing copies nothing. */
final class LongColumn {
    private static final int BLOCK_BITS = 14;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final List<long[]> blocks = new ArrayList<>();
    private long[] last = new long[0];
    private int size;

    void add(long value) {
        int place = size & (BLOCK - 1);
        if (place == 0) {
            last = new long[BLOCK];
            blocks.add(last);
        }
        last[place] = value;
        size++;
    }

    long get(int index) {
        return blocks.get(index >>> BLOCK_BITS)[index & (BLOCK - 1)];
    }

    int size() {
        return size;
    }
}
