package warmstart.simulator.sources.sqs.config;

import java.util.ArrayList;
import java.util.List;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.Range;
import warmstart.simulator.quota.SqsQuotas;

/**
 * The service's own rules about queues and mappings: what it would refuse to create is found here, all of it at once.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html">Creating and configuring an Amazon
 *     SQS event source mapping</a>
 */
public final class SqsRules {
    private final SqsQuotas quotas;
    private final List<Violation> found = new ArrayList<>();

    private SqsRules(SqsQuotas quotas) {
        this.quotas = quotas;
    }

    /** What the service does not accept about a queue; its dead-letter queue is looked at too. */
    public static List<Violation> check(SqsQueue queue, Quotas quotas) {
        SqsRules rules = new SqsRules(quotas.sqs());
        rules.queue(queue, "queue");
        return List.copyOf(rules.found);
    }

    /**
     * What the service does not accept about a mapping.
     *
     * @param timeoutMicros the timeout of the function
     */
    public static List<Violation> check(SqsMapping mapping, SqsQueue queue, long timeoutMicros, Quotas quotas) {
        SqsRules rules = new SqsRules(quotas.sqs());
        rules.mapping(mapping, queue, timeoutMicros);
        return List.copyOf(rules.found);
    }

    /** What a queue does not take from a producer. */
    public static List<Violation> check(Producer producer, SqsQueue queue) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < producer.letters().size(); i++) {
            addTo(found, producer.letters().get(i), queue, "producers." + producer.name() + ".letters[" + i + "]");
        }
        return found;
    }

    private static void addTo(List<Violation> found, Letter letter, SqsQueue queue, String path) {
        if (letter.bytes() > queue.messageBytesMax()) {
            found.add(new Violation(
                    path + ".bytes",
                    "a message of " + letter.bytes() + " bytes is larger than the " + queue.messageBytesMax()
                            + " bytes that `" + queue.name() + "` takes",
                    "send less, or a reference to an object in S3"));
        }
        if (queue.fifo() && letter.group().isEmpty()) {
            found.add(new Violation(
                    path + ".MessageGroupId",
                    "a message to the FIFO queue `" + queue.name() + "` needs a MessageGroupId",
                    "give the letter a group"));
        }
        if (!queue.fifo() && !letter.deduplicationId().isEmpty()) {
            found.add(new Violation(
                    path + ".MessageDeduplicationId",
                    "only FIFO queues know a MessageDeduplicationId, and `" + queue.name() + "` is a standard queue",
                    "leave it out, or use a FIFO queue"));
        }
    }

    private void queue(SqsQueue queue, String path) {
        if (queue.fifo() != queue.name().endsWith(SqsQueue.FIFO_SUFFIX)) {
            add(
                    path + ".QueueName",
                    "the name of a FIFO queue ends with `.fifo`, and no other name does: `" + queue.name() + "`",
                    queue.fifo() ? "add `.fifo` to the name" : "make it a FIFO queue or rename it");
        }
        QueueTimes times = queue.times();
        span(path + ".VisibilityTimeout", times.visibilityMicros(), quotas.visibilityMicros());
        span(path + ".MessageRetentionPeriod", times.retentionMicros(), quotas.retentionMicros());
        span(path + ".DelaySeconds", times.delayMicros(), quotas.delayMicros());
        if (queue.messageBytesMax() > quotas.messageBytesMax()) {
            add(
                    path + ".MaximumMessageSize",
                    "a message has at most " + quotas.messageBytesMax() + " bytes, not " + queue.messageBytesMax(),
                    "lower it");
        }
        if (queue.contentBasedDeduplication() && !queue.fifo()) {
            add(
                    path + ".ContentBasedDeduplication",
                    "ContentBasedDeduplication is for FIFO queues",
                    "leave it out, or use a FIFO queue");
        }
        queue.redrive().ifPresent(redrive -> redrive(queue, redrive, path + ".RedrivePolicy"));
    }

    private void redrive(SqsQueue queue, RedrivePolicy redrive, String path) {
        SqsQueue dlq = redrive.deadLetterQueue();
        count(path + ".maxReceiveCount", redrive.maxReceiveCount(), quotas.receives());
        if (dlq.fifo() != queue.fifo()) {
            String kind = queue.fifo() ? "FIFO" : "standard";
            add(
                    path + ".deadLetterTargetArn",
                    "the dead-letter queue of a " + kind + " queue must be a " + kind + " queue too, `" + dlq.name()
                            + "` is not",
                    "name a " + kind + " queue");
        }
        if (dlq.name().equals(queue.name())) {
            add(path + ".deadLetterTargetArn", "a queue cannot be its own dead-letter queue", "name another queue");
        }
        queue(dlq, path + ".deadLetterQueue");
    }

    private void mapping(SqsMapping mapping, SqsQueue queue, long timeoutMicros) {
        batch(mapping, queue);
        if (timeoutMicros > queue.times().visibilityMicros()) {
            add(
                    "queue.VisibilityTimeout",
                    "Queue visibility timeout: " + seconds(queue.times().visibilityMicros())
                            + " seconds is less than Function timeout: " + seconds(timeoutMicros) + " seconds",
                    "raise the visibility timeout, best to six times the function's timeout");
        }
        if (mapping.filters().size() > quotas.filters().filtersMax()) {
            add(
                    "mapping.FilterCriteria.Filters",
                    mapping.filters().size() + " filters are more than the "
                            + quotas.filters().filtersMax() + " a mapping may have",
                    "join patterns, or ask for a higher quota");
        }
        mapping.maximumConcurrency()
                .ifPresent(limit -> count("mapping.MaximumConcurrency", limit, quotas.maximumConcurrency()));
        mapping.provisioned().ifPresent(pollers -> provisioned(mapping, pollers));
    }

    private void batch(SqsMapping mapping, SqsQueue queue) {
        String size = "mapping.BatchSize";
        String window = "mapping.MaximumBatchingWindowInSeconds";
        count(size, mapping.batchSize(), quotas.batchSize());
        span(window, mapping.windowMicros(), quotas.windowMicros());
        if (queue.fifo()) {
            if (mapping.batchSize() > quotas.fifoBatchMax()) {
                add(
                        size,
                        "the batch size of a FIFO queue is at most " + quotas.fifoBatchMax() + ", not "
                                + mapping.batchSize(),
                        "lower it to " + quotas.fifoBatchMax());
            }
            if (mapping.windowMicros() > 0) {
                add(window, "a batching window is not supported for FIFO queues", "leave it out");
            }
        } else if (mapping.batchSize() > quotas.batchWithoutWindowMax()
                && mapping.windowMicros() < quotas.windowMicrosForLargeBatches()) {
            add(
                    window,
                    "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than "
                            + quotas.batchWithoutWindowMax(),
                    "set a window of at least " + seconds(quotas.windowMicrosForLargeBatches()) + " s");
        }
    }

    private void provisioned(SqsMapping mapping, ProvisionedPollers pollers) {
        String path = "mapping.ProvisionedPollerConfig";
        count(path + ".MinimumPollers", pollers.minimum(), quotas.provisioned().minimumPollers());
        count(path + ".MaximumPollers", pollers.maximum(), quotas.provisioned().maximumPollers());
        if (mapping.maximumConcurrency().isPresent()) {
            add(
                    path,
                    "MaximumConcurrency and provisioned mode exclude each other",
                    "limit the pollers by MaximumPollers instead");
        }
    }

    private void span(String path, long micros, Range range) {
        if (!range.accepts(micros)) {
            add(
                    path,
                    seconds(micros) + " s is not between " + seconds(range.min()) + " and " + seconds(range.max())
                            + " s",
                    micros < range.min() ? "raise it" : "lower it");
        }
        // The service takes whole seconds only.
        if (micros % Micros.PER_SECOND != 0) {
            add(path, "times of queues and mappings are whole seconds", "round it");
        }
    }

    private void count(String path, long value, Range range) {
        if (!range.accepts(value)) {
            add(
                    path,
                    value + " is not between " + range.min() + " and " + range.max(),
                    value < range.min() ? "raise it" : "lower it");
        }
    }

    private static String seconds(long micros) {
        return String.valueOf(micros / Micros.PER_SECOND);
    }

    private void add(String path, String message, String hint) {
        found.add(new Violation(path, message, hint));
    }
}
