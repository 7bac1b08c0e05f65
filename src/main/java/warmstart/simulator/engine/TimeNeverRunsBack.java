package warmstart.simulator.engine;

import java.util.Optional;
import warmstart.simulator.trace.Row;

/** No row is earlier than the one before it, and rows are numbered without a gap. */
public final class TimeNeverRunsBack implements Invariant {
    private long lastMicros;
    private long nextSeq;

    @Override
    public String name() {
        return "time never runs back";
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.t() < lastMicros || row.seq() != nextSeq) {
            return Optional.of("row " + row.seq() + " at " + row.t() + " µs follows row " + (nextSeq - 1) + " at "
                    + lastMicros + " µs");
        }
        lastMicros = row.t();
        nextSeq++;
        return Optional.empty();
    }
}
