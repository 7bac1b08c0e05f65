package warmstart.simulator.sources.sqs.config;

import warmstart.base.Check;

/**
 * Provisioned mode of a mapping: pollers that are there whether or not there is something to poll.
 *
 * @param minimum {@code MinimumPollers}
 * @param maximum {@code MaximumPollers}; the guide's pages do not agree on its bound
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html">Configuring scaling behavior for SQS
 *     event source mappings</a>
 */
public record ProvisionedPollers(long minimum, long maximum) {
    public ProvisionedPollers {
        Check.argument(minimum > 0 && minimum <= maximum, "the least is not more than the most");
    }
}
