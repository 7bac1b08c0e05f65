package warmstart.simulator.sources.stream.invariant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;

/**
 * No batch has more records than its mapping allows, none is larger than an invocation may be unless one record alone is,
 * and how old its last record is when it is sent is told rightly.
 */
public final class BatchesKeepTheirSize implements Invariant {
    private final Map<String, Long> sizes = new TreeMap<>();
    private final long bytesMax;
    private final SubjectInts arrivedMillis = new SubjectInts();
    private final SubjectInts lastMillis = new SubjectInts();

    /** For the mappings of a stream. */
    public BatchesKeepTheirSize(List<StreamMapping> mappings, StreamQuotas quotas) {
        mappings.forEach(mapping -> sizes.put(mapping.name(), mapping.batching().size()));
        this.bytesMax = quotas.batchBytesMax();
    }

    @Override
    public String name() {
        return "batches of a stream keep their size";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof StreamKind;
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == StreamKind.RECORD_PUT) {
            arrivedMillis.set(row.who(), millis(row.t()));
        } else if (row.kind() == StreamKind.BATCH_FORMED && sizes.containsKey(row.text("mapping"))) {
            lastMillis.set(row.who(), arrivedMillis.get(row.subject("last")));
            return formed(row);
        } else if (row.kind() == StreamKind.BATCH_SENT
                && row.number("records") > 0
                && sizes.containsKey(row.text("mapping"))) {
            int arrived = millis(row.t() - row.number("iteratorAgeMicros"));
            return arrived == lastMillis.get(row.who())
                    ? Optional.empty()
                    : Optional.of(row.who() + " tells a wrong age of its last record");
        }
        return Optional.empty();
    }

    private static int millis(long micros) {
        return Math.toIntExact(micros / Micros.PER_MILLISECOND);
    }

    private Optional<String> formed(Row row) {
        long records = row.number("records");
        boolean small = row.number("bytes") <= bytesMax || records == 1;
        return small && records > 0 && records <= sizes.getOrDefault(row.text("mapping"), 0L)
                ? Optional.empty()
                : Optional.of(row.who() + " has " + records + " records and " + row.number("bytes") + " bytes");
    }
}
