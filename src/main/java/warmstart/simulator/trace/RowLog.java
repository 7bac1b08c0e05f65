package warmstart.simulator.trace;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The rows of a run, column by column in blocks: a row costs about forty bytes and no object. Read as a list
 * it makes each row when it is asked for.
 */
public final class RowLog extends AbstractList<TraceRow> implements RandomAccess {
    private static final int BLOCK_BITS = 12;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final List<Block> blocks = new ArrayList<>();
    private final FigureColumn values = new FigureColumn();
    private final List<Object[]> texts = new ArrayList<>();
    private int textCount;
    private int size;

    private static final class Block {
        private final long[] times = new long[BLOCK];
        private final Kind[] kinds = new Kind[BLOCK];
        private final Subject[] subjects = new Subject[BLOCK];
        private final int[] causes = new int[BLOCK];
        private final String[] rules = new String[BLOCK];
        private final FigureNames[] names = new FigureNames[BLOCK];
        private final int[] firstValues = new int[BLOCK];
    }

    /** Keeps a row that is about to be finished. */
    public void keep(Entry entry) {
        int place = size & (BLOCK - 1);
        if (place == 0) {
            blocks.add(new Block());
        }
        Block block = blocks.get(size >>> BLOCK_BITS);
        block.times[place] = entry.t();
        block.kinds[place] = entry.kind();
        block.subjects[place] = entry.who();
        block.causes[place] = Math.toIntExact(entry.cause());
        block.rules[place] = entry.rule();
        block.names[place] = entry.names();
        block.firstValues[place] = values.mark();
        keepValues(entry);
        size++;
    }

    private void keepValues(Entry entry) {
        FigureNames names = entry.names();
        for (int i = 0; i < names.size(); i++) {
            if (names.isText(i)) {
                values.add(keepText(entry.object(i)));
            } else {
                values.add(entry.value(i));
            }
        }
    }

    private int keepText(Object text) {
        int place = textCount & (BLOCK - 1);
        if (place == 0) {
            texts.add(new Object[BLOCK]);
        }
        texts.get(textCount >>> BLOCK_BITS)[place] = text;
        return textCount++;
    }

    private Object text(long number) {
        int index = (int) number;
        return texts.get(index >>> BLOCK_BITS)[index & (BLOCK - 1)];
    }

    @Override
    public TraceRow get(int seq) {
        Objects.checkIndex(seq, size);
        Block block = blocks.get(seq >>> BLOCK_BITS);
        int place = seq & (BLOCK - 1);
        return new TraceRow(
                block.times[place],
                seq,
                block.kinds[place],
                block.subjects[place].name(),
                block.causes[place],
                block.rules[place],
                numbers(block.names[place], block.firstValues[place]));
    }

    /** Puts a row back into the entry it was kept from, or into one like it. */
    void read(int seq, Entry into) {
        Objects.checkIndex(seq, size);
        Block block = blocks.get(seq >>> BLOCK_BITS);
        int place = seq & (BLOCK - 1);
        into.begin(block.times[place], seq, block.kinds[place], block.subjects[place])
                .because(block.causes[place], block.rules[place]);
        FigureNames names = block.names[place];
        FigureColumn.Reader figures = values.from(block.firstValues[place]);
        for (int i = 0; i < names.size(); i++) {
            long value = figures.next();
            if (names.isText(i)) {
                into.andObject(names.name(i), text(value));
            } else {
                into.and(names.name(i), value);
            }
        }
    }

    private Numbers numbers(FigureNames names, int first) {
        Object[] pairs = new Object[2 * names.size()];
        FigureColumn.Reader figures = values.from(first);
        for (int i = 0; i < names.size(); i++) {
            long value = figures.next();
            pairs[2 * i] = names.name(i);
            pairs[2 * i + 1] = names.isText(i) ? text(value).toString() : Long.valueOf(value);
        }
        return new Numbers(pairs);
    }

    @Override
    public int size() {
        return size;
    }
}
