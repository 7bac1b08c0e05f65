package warmstart.simulator.sources.sqs.invariant;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.quota.SqsQuotas;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectInts;

/** A batch holds the messages that were received for it, no more than its mapping allows, and not too many bytes. */
public final class BatchesKeepTheirSize implements Invariant {
    private final Map<String, SqsMapping> mappings = new TreeMap<>();
    private final SqsQuotas quotas;
    private final SubjectInts received = new SubjectInts();
    private final SubjectInts bytesOf = new SubjectInts();
    private final SubjectInts batchOf = new SubjectInts();
    private final Instants batchBytes = new Instants();

    /** For the mappings of these sources. */
    public BatchesKeepTheirSize(List<Setup> setups, SqsQuotas quotas) {
        this.quotas = quotas;
        setups.forEach(setup -> mappings.put(setup.name(), setup.mapping()));
    }

    @Override
    public String name() {
        return "a batch keeps its size";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof SqsKind;
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == SqsKind.MESSAGE_SENT) {
            bytesOf.set(row.who(), (int) row.number("bytes"));
        } else if (row.kind() == SqsKind.MESSAGE_RECEIVED) {
            received(row.who(), row.subject("batch"));
        } else if (row.kind() == SqsKind.BATCH_FORMED) {
            return formed(row);
        }
        return Optional.empty();
    }

    /** A message that comes back while its batch is still open is received into it again, and counts once. */
    private void received(Subject message, Subject batch) {
        if (batchOf.get(message) != batch.index()) {
            batchOf.set(message, batch.index());
            received.add(batch, 1);
            batchBytes.set(batch, batchBytes.get(batch) + bytesOf.get(message));
        }
    }

    private Optional<String> formed(Row row) {
        SqsMapping mapping = Objects.requireNonNull(mappings.get(row.text("mapping")), "mapping");
        long messages = row.number("messages");
        boolean right = messages == received.get(row.who())
                && messages > 0
                && messages <= mapping.batchSize()
                && row.number("bytes") == batchBytes.get(row.who())
                && row.number("bytes") <= quotas.batchBytesMax();
        return right
                ? Optional.empty()
                : Optional.of(row.who() + " has " + messages + " messages and " + row.number("bytes") + " bytes");
    }
}
