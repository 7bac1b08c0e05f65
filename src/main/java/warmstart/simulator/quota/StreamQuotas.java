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
 * @param filters filters of a mapping
 * @param readersMax mappings that can read a DynamoDB stream without being slowed, fact {@code ddb-two-readers}
 * @param windowState how large the state of a tumbling window may be, fact {@code tumbling-window-state}, and how long
 *     Lambda waits for further records of a window
 * @param pacing pauses before a batch is tried again
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
        FilterQuotas filters,
        long readersMax,
        WindowState windowState,
        Pacing pacing) {
    public StreamQuotas {
        Objects.requireNonNull(batchSize, "batchSize");
        Objects.requireNonNull(windowMicros, "windowMicros");
        Objects.requireNonNull(parallelizationFactor, "parallelizationFactor");
        Objects.requireNonNull(recordAgeMicros, "recordAgeMicros");
        Objects.requireNonNull(tumblingWindowMicros, "tumblingWindowMicros");
        Objects.requireNonNull(kinesisRetentionMicros, "kinesisRetentionMicros");
        Objects.requireNonNull(windowState, "windowState");
        Objects.requireNonNull(filters, "filters");
        Objects.requireNonNull(pacing, "pacing");
    }

    /**
     * The state that a function passes on inside a tumbling window.
     *
     * @param bytesMax its size; a larger one ends the window
     * @param waitMicros how long Lambda waits after the end of a window while nothing new comes
     */
    public record WindowState(long bytesMax, long waitMicros) {}

    /**
     * Pauses before a batch is tried again; no page gives them. Each is {@code growth} times the one before.
     *
     * @param firstMicros the first
     * @param growth by how much they grow
     * @param longestMicros the longest
     */
    public record Pacing(long firstMicros, int growth, long longestMicros) {
        /** The pause after so many failures in a row, of which there is at least one. */
        public long pauseMicros(int failures) {
            long pause = firstMicros;
            for (int i = 1; i < failures && pause < longestMicros; i++) {
                pause *= growth;
            }
            return Math.min(pause, longestMicros);
        }
    }
}
