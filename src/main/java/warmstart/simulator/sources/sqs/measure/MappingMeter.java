package warmstart.simulator.sources.sqs.measure;

import java.util.ArrayList;
import java.util.List;
import warmstart.base.Check;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;
import warmstart.simulator.trace.Watcher;

/** How many batches of one mapping are with its function, throttled ones included, over the time of a run. */
public final class MappingMeter implements Watcher {
    private final String mapping;
    private final long periodMicros;
    private final SubjectInts open = new SubjectInts();
    private final List<Long> samples = new ArrayList<>();
    private long now;
    private long most;
    private long mostInPeriod;
    private long batches;
    private long nextMicros;

    /** Measures the mapping of this name. */
    public MappingMeter(String mapping, long periodMicros) {
        Check.argument(periodMicros > 0, "a period lasts");
        this.mapping = mapping;
        this.periodMicros = periodMicros;
        this.nextMicros = periodMicros;
    }

    /** The most batches at a time within each period; the last one ends with the run. */
    public List<Long> mostInEachPeriod() {
        return List.copyOf(samples);
    }

    /** The most batches at a time. */
    public long most() {
        return most;
    }

    /** How many batches there were. */
    public long batches() {
        return batches;
    }

    @Override
    public void see(Row row) {
        while (row.t() >= nextMicros) {
            nextPeriod();
            nextMicros += periodMicros;
        }
        if (row.kind() == SqsKind.BATCH_FORMED && row.text("mapping").equals(mapping)) {
            open.set(row.who(), 1);
            batches++;
            now++;
            mostInPeriod = Math.max(mostInPeriod, now);
            most = Math.max(most, now);
        } else if (isEnd(row) && open.get(row.who()) > 0) {
            open.set(row.who(), 0);
            now--;
        }
    }

    private static boolean isEnd(Row row) {
        return row.kind() == SqsKind.BATCH_ABANDONED
                || row.kind() == LambdaKind.INVOCATION_SUCCEEDED
                || row.kind() == LambdaKind.INVOCATION_FAILED
                || row.kind() == LambdaKind.INVOCATION_TIMED_OUT;
    }

    private void nextPeriod() {
        samples.add(mostInPeriod);
        mostInPeriod = now;
    }

    @Override
    public void end(Ending ending) {
        nextPeriod();
    }
}
