package warmstart.simulator.quota;

import java.util.Objects;

/**
 * Streams and their mappings. Times in microseconds.
 *
 * @param batchSize records in a batch
 * @param batchBytesMax the size at which a batch is full, fact {@code esm-batch-payload}
 * @param windowMicros the batching window
 * @param parallelizationFactor batches of one shard at a time
 * @param kinesisPollsPerSecond how often a shard of Kinesis is read, fact {@code kinesis-poll-rate}
 * @param dynamoDbPollsPerSecond how often a shard of DynamoDB Streams is read, fact {@code ddb-poll-rate}
 * @param recordAgeMicros the setting {@code MaximumRecordAgeInSeconds}, where it is set
 * @param retriesMax the setting {@code MaximumRetryAttempts}, where it is set
 * @param tumblingWindowMicros the tumbling window
 * @param kinesisRetentionMicros how long Kinesis keeps a record
 * @param dynamoDbRetentionMicros how long DynamoDB Streams keeps a record
 * @param filtersMax filters of a mapping, fact {@code filters-max}
 */
public record StreamQuotas(
        Range batchSize,
        long batchBytesMax,
        Range windowMicros,
        Range parallelizationFactor,
        long kinesisPollsPerSecond,
        long dynamoDbPollsPerSecond,
        Range recordAgeMicros,
        long retriesMax,
        Range tumblingWindowMicros,
        Range kinesisRetentionMicros,
        long dynamoDbRetentionMicros,
        long filtersMax) {
    public StreamQuotas {
        Objects.requireNonNull(batchSize, "batchSize");
        Objects.requireNonNull(windowMicros, "windowMicros");
        Objects.requireNonNull(parallelizationFactor, "parallelizationFactor");
        Objects.requireNonNull(recordAgeMicros, "recordAgeMicros");
        Objects.requireNonNull(tumblingWindowMicros, "tumblingWindowMicros");
        Objects.requireNonNull(kinesisRetentionMicros, "kinesisRetentionMicros");
    }
}
