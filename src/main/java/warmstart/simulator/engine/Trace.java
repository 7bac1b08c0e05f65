package warmstart.simulator.engine;

import java.util.List;
import java.util.Objects;

/**
 * All that happened in a run, in order. Row {@code i} has {@code seq} i.
 *
 * @param seed the seed it came from
 * @param rows the rows
 * @param ending why it stopped
 */
public record Trace(long seed, List<TraceRow> rows, Ending ending) {
    public Trace {
        rows = List.copyOf(rows);
        Objects.requireNonNull(ending, "ending");
    }

    /**
     * A row by its number.
     *
     * @throws IndexOutOfBoundsException when the trace has no such row
     */
    public TraceRow row(long seq) {
        return rows.get(Math.toIntExact(seq));
    }

    /** The virtual time of the last row in microseconds; 0 for an empty trace. */
    public long durationMicros() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).t();
    }
}
