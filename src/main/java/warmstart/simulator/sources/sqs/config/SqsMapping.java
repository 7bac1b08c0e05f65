package warmstart.simulator.sources.sqs.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import warmstart.base.Check;
import warmstart.simulator.quota.Quotas;

/**
 * An event source mapping between a queue and a function, as its owner configured it.
 *
 * @param batchSize {@code BatchSize}
 * @param windowMicros {@code MaximumBatchingWindowInSeconds}, in microseconds
 * @param maximumConcurrency {@code ScalingConfig.MaximumConcurrency}; empty when it is not set
 * @param reportBatchItemFailures {@code FunctionResponseTypes: ["ReportBatchItemFailures"]}
 * @param filters {@code FilterCriteria.Filters}; a message has to fit one of them, where there are any
 * @param enabled {@code Enabled}
 * @param provisioned {@code ProvisionedPollerConfig}; empty when Lambda decides how many pollers there are
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html">Lambda parameters for Amazon SQS
 *     event source mappings</a>
 */
public record SqsMapping(
        long batchSize,
        long windowMicros,
        OptionalLong maximumConcurrency,
        boolean reportBatchItemFailures,
        List<MessageFilter> filters,
        boolean enabled,
        Optional<ProvisionedPollers> provisioned) {
    public SqsMapping {
        Objects.requireNonNull(maximumConcurrency, "maximumConcurrency");
        Objects.requireNonNull(provisioned, "provisioned");
        filters = List.copyOf(filters);
        Check.argument(batchSize > 0 && windowMicros >= 0, "a batch has a size and a window");
        Check.argument(maximumConcurrency.orElse(1) > 0, "a mapping runs something");
    }

    /** A mapping with everything as the service has it by default. */
    public static Builder standard(Quotas quotas) {
        return new Builder(quotas);
    }

    /** Whether the function gets the message. */
    public boolean accepts(Letter letter) {
        if (filters.isEmpty()) {
            return true;
        }
        for (MessageFilter filter : filters) {
            if (filter.fits(letter)) {
                return true;
            }
        }
        return false;
    }

    /** Puts a mapping together, one setting at a time. */
    public static final class Builder {
        private long batchSize;
        private long windowMicros;
        private OptionalLong maximumConcurrency = OptionalLong.empty();
        private boolean reports;
        private List<MessageFilter> filters = List.of();
        private boolean enabled = true;
        private Optional<ProvisionedPollers> provisioned = Optional.empty();

        private Builder(Quotas quotas) {
            this.batchSize = quotas.sqs().batchSize().unset();
            this.windowMicros = quotas.sqs().windowMicros().unset();
        }

        /** {@code BatchSize}. */
        public Builder batchSize(long messages) {
            batchSize = messages;
            return this;
        }

        /** {@code MaximumBatchingWindowInSeconds}, in microseconds. */
        public Builder window(long micros) {
            windowMicros = micros;
            return this;
        }

        /** {@code MaximumConcurrency}. */
        public Builder maximumConcurrency(long invocations) {
            maximumConcurrency = OptionalLong.of(invocations);
            return this;
        }

        /** {@code ReportBatchItemFailures}. */
        public Builder reportingItemFailures() {
            reports = true;
            return this;
        }

        /** {@code Filters}. */
        public Builder filters(List<? extends MessageFilter> given) {
            filters = List.copyOf(given);
            return this;
        }

        /** {@code Enabled: false}. */
        public Builder disabled() {
            enabled = false;
            return this;
        }

        /** {@code ProvisionedPollerConfig}. */
        public Builder provisioned(long minimumPollers, long maximumPollers) {
            provisioned = Optional.of(new ProvisionedPollers(minimumPollers, maximumPollers));
            return this;
        }

        /** The mapping. */
        public SqsMapping build() {
            return new SqsMapping(batchSize, windowMicros, maximumConcurrency, reports, filters, enabled, provisioned);
        }
    }
}
