package warmstart.simulator.sources.sqs.poller;

import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.SqsQuotas;
import warmstart.simulator.sources.sqs.config.ProvisionedPollers;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.rows.SqsRule;

/**
 * How many pollers a mapping has.
 *
 * @param byGroup one for each message group with something to receive, up to the most, and no other rule
 * @param start how many when messages come
 * @param most how many at the most
 * @param fewest how many are left when batches fail
 * @param fewestIdle how many are left when polls come back empty
 * @param growthMicros after which time there is one more
 * @param growthRule what says so
 * @param calmMicros how long there are not more after a batch has failed
 * @param longPollMicros after which time a poll comes back empty
 */
public record PollerLimits(
        boolean byGroup,
        long start,
        long most,
        long fewest,
        long fewestIdle,
        long growthMicros,
        SqsRule growthRule,
        long calmMicros,
        long longPollMicros) {
    /** The limits that a mapping has by its settings. */
    public static PollerLimits of(SqsMapping mapping, boolean fifo, SqsQuotas quotas) {
        return mapping.provisioned()
                .map(pollers -> provisioned(pollers, fifo, quotas))
                .orElseGet(() -> onDemand(mapping, fifo, quotas));
    }

    private static PollerLimits onDemand(SqsMapping mapping, boolean fifo, SqsQuotas quotas) {
        long most =
                Math.min(quotas.concurrencyMax(), mapping.maximumConcurrency().orElse(Long.MAX_VALUE));
        long start = Math.min(quotas.startConcurrency(), most);
        long fewest = Math.min(quotas.idleConcurrency(), start);
        // With MaximumConcurrency set Lambda does not go below its start.
        long fewestIdle = mapping.maximumConcurrency().isPresent() ? start : fewest;
        return new PollerLimits(
                fifo,
                start,
                most,
                fewest,
                fewestIdle,
                Micros.PER_MINUTE / quotas.growthPerMinute(),
                SqsRule.GROWTH,
                Micros.PER_MINUTE,
                quotas.longPollMicrosMax());
    }

    private static PollerLimits provisioned(ProvisionedPollers pollers, boolean fifo, SqsQuotas quotas) {
        long each = quotas.provisioned().invocationsPerPoller();
        long start = pollers.minimum() * each;
        return new PollerLimits(
                fifo,
                start,
                pollers.maximum() * each,
                start,
                start,
                Micros.PER_MINUTE / quotas.provisioned().growthPerMinute(),
                SqsRule.PROVISIONED_GROWTH,
                Micros.PER_MINUTE,
                quotas.longPollMicrosMax());
    }
}
