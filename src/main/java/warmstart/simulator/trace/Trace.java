package warmstart.simulator.trace;

import java.util.List;

/**
 * All that happened in a run, in order. Row {@code i} has {@code seq} i. Of a run whose rows were not all kept it holds
 * the first ones; {@link #written} says how many there were.
 */
public final class Trace {
    private final long seed;
    private final RowLog rows;
    private final long written;
    private final Ending ending;

    /**
     * What a run wrote.
     *
     * @param written how many rows there were, kept or not
     */
    public Trace(long seed, RowLog rows, long written, Ending ending) {
        this.seed = seed;
        this.rows = rows;
        this.written = written;
        this.ending = ending;
    }

    /** The seed it came from. */
    public long seed() {
        return seed;
    }

    /** The rows that were kept; each is made when it is asked for. */
    public List<TraceRow> rows() {
        return rows;
    }

    /** How many rows were written, kept or not. */
    public long written() {
        return written;
    }

    /** Why it stopped. */
    public Ending ending() {
        return ending;
    }

    /**
     * A row by its number.
     *
     * @throws IndexOutOfBoundsException when the trace has no such row
     */
    public TraceRow row(long seq) {
        return rows.get(Math.toIntExact(seq));
    }

    /** Shows every row that was kept to a watcher, and then the end: what it counts is what it would have counted live. */
    public void replay(Watcher watcher) {
        Entry entry = Entry.forReading();
        for (int seq = 0; seq < rows.size(); seq++) {
            rows.read(seq, entry);
            watcher.see(entry);
        }
        watcher.end(ending);
    }

    /** The virtual time of the last row in microseconds; 0 for an empty trace. */
    public long durationMicros() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).t();
    }
}
