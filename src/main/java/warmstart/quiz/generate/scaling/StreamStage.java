package warmstart.quiz.generate.scaling;

import java.util.List;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.PartitionKeys;
import warmstart.simulator.sources.stream.config.Producer;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamMapping;

/**
 * A Kinesis stream with records from the start, each with a partition key of its own, and its mapping to the function {@code
 * f}. The records are {@code clicks-1}, {@code clicks-2}, …
 */
final class StreamStage {
    private static final String NAME = "clicks";
    private static final String ARN = "arn:aws:kinesis:us-east-1:111122223333:stream/clicks";
    private static final long RECORD_BYTES = 1_000;

    private final StreamQuotas quotas;
    private final int shards;
    private long batchSize;
    private long factor;
    private Retrying retrying = Retrying.UNSET;

    StreamStage(Quotas quotas, long shards) {
        this.quotas = quotas.stream();
        this.shards = Math.toIntExact(shards);
        this.batchSize = quotas.stream().batchSize().unset();
        this.factor = quotas.stream().parallelizationFactor().unset();
    }

    /** The name of a record: {@code clicks-3}. */
    static String record(long number) {
        return NAME + "-" + number;
    }

    StreamStage batchSize(long records) {
        batchSize = records;
        return this;
    }

    StreamStage factor(long batchesPerShard) {
        factor = batchesPerShard;
        return this;
    }

    StreamStage retries(long attempts) {
        return retrying(new Retrying(attempts, Retrying.FOR_EVER, retrying.bisects(), retrying.reportsItemFailures()));
    }

    StreamStage bisects() {
        return retrying(new Retrying(retrying.attemptsMax(), Retrying.FOR_EVER, true, retrying.reportsItemFailures()));
    }

    StreamStage reports() {
        return retrying(new Retrying(retrying.attemptsMax(), Retrying.FOR_EVER, retrying.bisects(), true));
    }

    private StreamStage retrying(Retrying other) {
        retrying = other;
        return this;
    }

    /** So many records at the start, for the function and for others that read the stream each through its own mapping. */
    StreamSource holding(long records, List<String> readers) {
        Batching batching = new Batching(
                batchSize,
                quotas.windowMicros().unset(),
                factor,
                quotas.tumblingWindowMicros().unset(),
                0);
        List<StreamMapping> mappings = readers.stream()
                .map(reader -> StreamMapping.of("to-" + reader, FunctionTarget.parse(reader), quotas)
                        .with(batching)
                        .with(retrying))
                .toList();
        Arrivals atOnce = new Arrivals.Evenly(Math.toIntExact(records), 0, 0);
        Producer producer = Producer.of(atOnce, new PartitionKeys.Unique("k"), RECORD_BYTES);
        return new StreamSource(Stream.kinesis(NAME, ARN, shards, quotas), List.of(producer), mappings, 0);
    }

    /** So many records at the start, for the function alone. */
    StreamSource holding(long records) {
        return holding(records, List.of(Stage.F));
    }
}
