package warmstart.simulator.sources.sqs.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.quota.SqsQuotas;
import warmstart.simulator.scenario.ChainKind;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;

/**
 * A mapping never has more batches at work than its settings allow, nor, with a standard queue, than it can have grown to
 * since its first batch; and every batch ends.
 */
public final class MappingsKeepTheirConcurrency implements Invariant {
    private final List<Mapping> mappings = new ArrayList<>();
    private final Map<String, Mapping> byName = new TreeMap<>();
    /** Batch → the number of its mapping, from 1; 0 when it is none or has ended. */
    private final SubjectInts mappingOf = new SubjectInts();

    private static final class Mapping {
        private final int number;
        private final long most;
        private final long start;
        private final long growthPerMinute;
        private long open;
        private long firstMicros = -1;

        Mapping(int number, long most, long start, long growthPerMinute) {
            this.number = number;
            this.most = most;
            this.start = start;
            this.growthPerMinute = growthPerMinute;
        }

        private long allowed(long nowMicros) {
            long grown = start + (nowMicros - firstMicros) * growthPerMinute / Micros.PER_MINUTE;
            return Math.min(most, grown);
        }
    }

    /** For the mappings of these sources. */
    public MappingsKeepTheirConcurrency(List<Setup> setups, SqsQuotas quotas) {
        for (Setup setup : setups) {
            Mapping mapping = of(setup, quotas, mappings.size() + 1);
            mappings.add(mapping);
            byName.put(setup.name(), mapping);
        }
    }

    private static Mapping of(Setup setup, SqsQuotas quotas, int number) {
        boolean fifo = setup.queue().fifo();
        if (setup.mapping().provisioned().isPresent()) {
            long each = quotas.provisioned().invocationsPerPoller();
            long most = setup.mapping().provisioned().get().maximum() * each;
            long start = fifo ? most : setup.mapping().provisioned().get().minimum() * each;
            return new Mapping(number, most, start, quotas.provisioned().growthPerMinute());
        }
        long set = setup.mapping().maximumConcurrency().orElse(quotas.concurrencyMax());
        long most = Math.min(set, quotas.concurrencyMax());
        return new Mapping(number, most, fifo ? most : quotas.startConcurrency(), quotas.growthPerMinute());
    }

    @Override
    public String name() {
        return "a mapping keeps its concurrency";
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == SqsKind.BATCH_FORMED) {
            return formed(row);
        }
        boolean ends = row.kind() == SqsKind.BATCH_ABANDONED
                || row.kind() == ChainKind.LOOP_STOPPED
                || row.kind() == LambdaKind.INVOCATION_SUCCEEDED
                || row.kind() == LambdaKind.INVOCATION_FAILED
                || row.kind() == LambdaKind.INVOCATION_TIMED_OUT;
        int number = ends ? mappingOf.get(row.who()) : 0;
        if (number > 0) {
            mappings.get(number - 1).open--;
            mappingOf.set(row.who(), 0);
        }
        return Optional.empty();
    }

    private Optional<String> formed(Row row) {
        Mapping mapping = Objects.requireNonNull(byName.get(row.text("mapping")), "mapping");
        mapping.open++;
        mappingOf.set(row.who(), mapping.number);
        mapping.firstMicros = mapping.firstMicros < 0 ? row.t() : mapping.firstMicros;
        return mapping.open <= mapping.allowed(row.t())
                ? Optional.empty()
                : Optional.of(row.who() + " makes " + mapping.open + " batches at a time where "
                        + mapping.allowed(row.t()) + " are allowed");
    }

    @Override
    public Optional<String> atEnd(Ending ending) {
        long open = mappings.stream().mapToLong(mapping -> mapping.open).sum();
        return ending.complete() && open > 0
                ? Optional.of(open + " batches have not ended when the run is over")
                : Optional.empty();
    }
}
