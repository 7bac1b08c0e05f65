package warmstart.simulator.sources.stream.config;

import warmstart.simulator.quota.StreamQuotas;

/**
 * How a mapping makes batches. The numbers are as the owner wrote them; {@link StreamRules} says what is wrong with them.
 *
 * @param size {@code BatchSize}: records in a batch
 * @param windowMicros {@code MaximumBatchingWindowInSeconds}
 * @param parallelizationFactor {@code ParallelizationFactor}: batches of one shard at a time
 * @param tumblingMicros {@code TumblingWindowInSeconds}; 0 for none
 * @param stateBytesPerRecord by how much each record makes the state larger that the function returns in a tumbling window
 */
public record Batching(
        long size, long windowMicros, long parallelizationFactor, long tumblingMicros, long stateBytesPerRecord) {
    /** What holds where nothing is set. */
    public static Batching unset(StreamQuotas quotas) {
        return new Batching(
                quotas.batchSize().unset(),
                quotas.windowMicros().unset(),
                quotas.parallelizationFactor().unset(),
                quotas.tumblingWindowMicros().unset(),
                0);
    }

    /** Whether it has tumbling windows. */
    public boolean tumbles() {
        return tumblingMicros > 0;
    }
}
