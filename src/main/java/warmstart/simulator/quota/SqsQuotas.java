package warmstart.simulator.quota;

import java.util.Objects;

/**
 * Queues and their mappings. Times in microseconds.
 *
 * @param batchSize messages in a batch of a standard queue
 * @param fifoBatchMax the most in a batch of a FIFO queue, fact {@code batch-size-fifo-max}
 * @param batchWithoutWindowMax the largest batch that needs no window
 * @param windowMicros the batching window
 * @param windowMicrosForLargeBatches the least window for larger batches, fact {@code sqs-window-above-ten}
 * @param batchBytesMax the size at which a batch is full, fact {@code esm-batch-payload}
 * @param startConcurrency concurrent batches at the start, fact {@code sqs-start-concurrency}
 * @param growthPerMinute how many more in a minute, fact {@code scaling-sqs-per-minute}
 * @param concurrencyMax the most for one mapping, fact {@code scaling-sqs-max-batches}
 * @param maximumConcurrency bounds of the setting {@code MaximumConcurrency}
 * @param longPollMicrosMax how long a poll may wait, fact {@code sqs-poll-20s}
 * @param visibilityMicros the visibility timeout
 * @param retentionMicros how long a queue keeps a message
 * @param messageBytesMax the largest message
 * @param delayMicros how long a queue can hold a message back
 * @param deduplicationMicros how long a FIFO queue remembers a deduplication id
 * @param receives bounds of {@code maxReceiveCount}
 * @param filters filters of a mapping
 * @param idleConcurrency down to how many pollers a mapping goes that finds nothing for long
 * @param provisioned provisioned mode
 */
public record SqsQuotas(
        Range batchSize,
        long fifoBatchMax,
        long batchWithoutWindowMax,
        Range windowMicros,
        long windowMicrosForLargeBatches,
        long batchBytesMax,
        long startConcurrency,
        long growthPerMinute,
        long concurrencyMax,
        Range maximumConcurrency,
        long longPollMicrosMax,
        Range visibilityMicros,
        Range retentionMicros,
        long messageBytesMax,
        Range delayMicros,
        long deduplicationMicros,
        Range receives,
        FilterQuotas filters,
        long idleConcurrency,
        ProvisionedMode provisioned) {
    public SqsQuotas {
        Objects.requireNonNull(batchSize, "batchSize");
        Objects.requireNonNull(windowMicros, "windowMicros");
        Objects.requireNonNull(maximumConcurrency, "maximumConcurrency");
        Objects.requireNonNull(visibilityMicros, "visibilityMicros");
        Objects.requireNonNull(retentionMicros, "retentionMicros");
        Objects.requireNonNull(delayMicros, "delayMicros");
        Objects.requireNonNull(receives, "receives");
        Objects.requireNonNull(filters, "filters");
        Objects.requireNonNull(provisioned, "provisioned");
    }

    /**
     * Pollers that are there whether or not there is something to poll.
     *
     * @param minimumPollers bounds of {@code MinimumPollers}
     * @param maximumPollers bounds of {@code MaximumPollers}; the guide's pages do not agree on the upper one
     * @param invocationsPerPoller how many invocations one poller has at a time, fact {@code sqs-poller-capacity}
     * @param growthPerMinute how many more invocations at a time in a minute, fact {@code sqs-provisioned-growth}
     */
    public record ProvisionedMode(
            Range minimumPollers, Range maximumPollers, long invocationsPerPoller, long growthPerMinute) {
        public ProvisionedMode {
            Objects.requireNonNull(minimumPollers, "minimumPollers");
            Objects.requireNonNull(maximumPollers, "maximumPollers");
        }
    }
}
