package warmstart.simulator.trace;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a run, column by column in blocks: a row costs about thirty bytes and no object, and none of its columns
 * points to anything, so that neither writing nor collecting garbage has to follow them. Read as a list it makes each
 * row when it is asked for.
 */
public final class RowLog extends AbstractList<TraceRow> implements RandomAccess {
    private static final int BLOCK_BITS = 11;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final List<Block> blocks = new ArrayList<>();
    private final ByPlace<RowForm> forms = new ByPlace<>();
    private final ByPlace<Subject> subjects = new ByPlace<>();
    private final FigureColumn values = new FigureColumn();
    private final TextColumn texts = new TextColumn();
    private int size;

    private static final class Block {
        private final long[] times = new long[BLOCK];
        private final int[] forms = new int[BLOCK];
        private final int[] subjects = new int[BLOCK];
        private final int[] causes = new int[BLOCK];
        private final int[] firstValues = new int[BLOCK];
    }

    /** Keeps a row that is about to be finished. */
    public void keep(Entry entry) {
        int place = size & (BLOCK - 1);
        if (place == 0) {
            blocks.add(new Block());
        }
        Block block = blocks.get(size >>> BLOCK_BITS);
        RowForm form = entry.form();
        block.times[place] = entry.t();
        block.forms[place] = forms.keep(form.number(), form);
        block.subjects[place] = keep(entry.who());
        block.causes[place] = Math.toIntExact(entry.cause());
        block.firstValues[place] = values.mark();
        keepValues(entry, form.names());
        size++;
    }

    private void keepValues(Entry entry, FigureNames names) {
        for (int i = 0; i < names.size(); i++) {
            values.add(
                    switch (names.figure(i)) {
                        case NUMBER -> entry.value(i);
                        case TEXT -> texts.keep((String) entry.object(i));
                        case SUBJECT -> keep((Subject) entry.object(i));
                    });
        }
    }

    private int keep(Subject subject) {
        return subjects.keep(subject.index(), subject);
    }

    @Override
    public TraceRow get(int seq) {
        Objects.checkIndex(seq, size);
        Block block = blocks.get(seq >>> BLOCK_BITS);
        int place = seq & (BLOCK - 1);
        RowForm form = forms.get(block.forms[place]);
        return new TraceRow(
                block.times[place],
                seq,
                form.kind(),
                subjects.get(block.subjects[place]).name(),
                block.causes[place],
                form.rule(),
                numbers(form.names(), block.firstValues[place]));
    }

    /** Puts a row back into the entry it was kept from, or into one like it. */
    void read(int seq, Entry into) {
        Objects.checkIndex(seq, size);
        Block block = blocks.get(seq >>> BLOCK_BITS);
        int place = seq & (BLOCK - 1);
        RowForm form = forms.get(block.forms[place]);
        into.take(form, block.times[place], seq, subjects.get(block.subjects[place]), block.causes[place]);
        FigureNames names = form.names();
        FigureColumn.Reader figures = values.from(block.firstValues[place]);
        for (int i = 0; i < names.size(); i++) {
            long value = figures.next();
            if (names.figure(i) == FigureNames.Figure.NUMBER) {
                into.value(i, value);
            } else {
                into.object(i, object(names.figure(i), (int) value));
            }
        }
    }

    private Object object(FigureNames.Figure figure, int number) {
        return figure == FigureNames.Figure.TEXT ? texts.get(number) : subjects.get(number);
    }

    private Numbers numbers(FigureNames names, int first) {
        Object[] pairs = new Object[2 * names.size()];
        FigureColumn.Reader figures = values.from(first);
        for (int i = 0; i < names.size(); i++) {
            long value = figures.next();
            FigureNames.Figure figure = names.figure(i);
            pairs[2 * i] = names.name(i);
            pairs[2 * i + 1] = figure == FigureNames.Figure.NUMBER
                    ? Long.valueOf(value)
                    : object(figure, (int) value).toString();
        }
        return new Numbers(pairs);
    }

    @Override
    public int size() {
        return size;
    }

    /**
     * The texts of a run by number. Most of them are the same few over and over, names of functions and errors, and are found
     * again where texts of their hash were kept last.
     */
    private static final class TextColumn {
        private static final int RECENT = 256;

        private final List<String> texts = new ArrayList<>();
        private final @Nullable String[] recent = new String[RECENT];
        private final int[] numbers = new int[RECENT];

        /** The number of a text. */
        int keep(String text) {
            int slot = text.hashCode() & (RECENT - 1);
            if (!text.equals(recent[slot])) {
                recent[slot] = text;
                numbers[slot] = texts.size();
                texts.add(text);
            }
            return numbers[slot];
        }

        String get(int number) {
            return texts.get(number);
        }
    }

    /** Things that have a place of their own already, such as subjects, found by it; each is put there once. */
    private static final class ByPlace<T> {
        private static final int FIRST_ROOM = 64;

        private @Nullable Object[] things = new Object[FIRST_ROOM];

        /** Puts a thing where it belongs, if it is not there yet, and says where that is. */
        int keep(int place, T thing) {
            if (place >= things.length) {
                things = Arrays.copyOf(things, Math.max(place + 1, things.length * 2));
            }
            if (things[place] == null) {
                things[place] = thing;
            }
            return place;
        }

        @SuppressWarnings("unchecked") // Only things of type T are ever put in.
        T get(int place) {
            return (T) Objects.requireNonNull(things[place], "thing");
        }
    }
}
