package warmstart.simulator.sources.stream.invariant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;
import warmstart.simulator.trace.SubjectMap;

/**
 * No batch is run more often than {@code MaximumRetryAttempts} allows, where a split counts as nothing; none is given up for
 * its attempts before they are used up, and none for its age before it has it.
 */
public final class TriesKeepTheirAllowance implements Invariant {
    private static final String NONE = "";

    private final Map<String, StreamMapping> mappings = new TreeMap<>();
    private final long retentionMicros;
    private final SubjectMap<String> mappingOf = new SubjectMap<>(NONE);
    private final SubjectInts runs = new SubjectInts();
    private final SubjectInts splits = new SubjectInts();

    /** For the mappings of a stream. */
    public TriesKeepTheirAllowance(Stream stream, List<StreamMapping> all) {
        all.forEach(mapping -> mappings.put(mapping.name(), mapping));
        this.retentionMicros = stream.retentionMicros();
    }

    @Override
    public String name() {
        return "batches of a stream keep their allowance";
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == StreamKind.BATCH_SENT) {
            mappingOf.set(row.who(), row.text("mapping"));
            return Optional.empty();
        }
        StreamMapping mapping = mappings.get(mappingOf.get(row.who()));
        if (mapping == null) {
            return Optional.empty();
        }
        if (row.kind() == StreamKind.BATCH_CHECKPOINTED) {
            splits.add(row.who(), mapping.retrying().bisects() ? 1 : 0);
        } else if (row.kind() == LambdaKind.INVOCATION_STARTED) {
            runs.add(row.who(), 1);
            return limits(mapping) && counted(row) > allowed(mapping)
                    ? Optional.of(row.who() + " runs " + counted(row) + " times")
                    : Optional.empty();
        } else if (row.kind() == StreamKind.BATCH_GIVEN_UP) {
            return givenUp(row, mapping);
        }
        return Optional.empty();
    }

    private static boolean limits(StreamMapping mapping) {
        return mapping.retrying().attemptsMax() != Retrying.FOR_EVER;
    }

    private static long allowed(StreamMapping mapping) {
        return 1 + mapping.retrying().attemptsMax();
    }

    private long counted(Row row) {
        return (long) runs.get(row.who()) - splits.get(row.who());
    }

    private Optional<String> givenUp(Row row, StreamMapping mapping) {
        if (row.text("condition").equals("RetryAttemptsExhausted")) {
            return limits(mapping) && counted(row) == allowed(mapping)
                    ? Optional.empty()
                    : Optional.of(row.who() + " is given up after " + counted(row) + " attempts");
        }
        long set = mapping.retrying().limitsAge() ? mapping.retrying().recordAgeMicros() : retentionMicros;
        return row.number("ageMicros") > Math.min(set, retentionMicros)
                ? Optional.empty()
                : Optional.of(row.who() + " is given up at an age of " + row.number("ageMicros") + " µs");
    }
}
