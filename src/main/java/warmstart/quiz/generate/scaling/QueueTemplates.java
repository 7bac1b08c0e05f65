package warmstart.quiz.generate.scaling;

import static warmstart.quiz.generate.scaling.Draws.between;
import static warmstart.quiz.generate.scaling.Draws.count;
import static warmstart.quiz.generate.scaling.Draws.pick;
import static warmstart.quiz.generate.scaling.Draws.words;

import java.util.ArrayList;
import java.util.List;
import warmstart.base.Rng;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.trace.Trace;

/** How mappings of SQS queues scale. */
final class QueueTemplates {
    private QueueTemplates() {}

    static List<Template> all() {
        return List.of(
                Template.of(
                        "sqs-growth",
                        QueueTemplates::growth,
                        "scaling-sqs-per-minute",
                        "sqs-start-concurrency",
                        "scaling-sqs-max-batches"),
                Template.of("sqs-reservation", QueueTemplates::reservation, "sqs-reserved-sum"),
                Template.of("fifo-groups", QueueTemplates::groups, "fifo-scales-to-groups"),
                Template.of("sqs-batches", QueueTemplates::batches, "batch-size-sqs-default"));
    }

    private static long mostAtATime(Trace trace) {
        return Readings.metric(trace, Metric.CONCURRENT_EXECUTIONS_MAX);
    }

    private static Draft growth(Quotas quotas, Rng rng) {
        long minutes = pick(rng, 1, 1, 2, 2, 2, 3, 3, 4, 5);
        long account = pick(rng, 400, 500, 700, 800, 1_000, 1_500, 2_000, 3_000);
        long start = quotas.sqs().startConcurrency();
        long more = quotas.sqs().growthPerMinute();
        long ceiling = quotas.sqs().concurrencyMax();
        long grown = start + more * minutes;
        return Draft.in("concurrent invocations")
                .drawn("minutes", minutes)
                .drawn("account", account)
                .until(Micros.PER_MINUTE * minutes)
                .asks(
                        "A standard SQS queue holds thousands of messages, and its mapping has a batch size of 1. The"
                                + " function works for 10 minutes on each message, without errors.",
                        "The whole quota of " + words(account)
                                + " concurrent executions is free, `MaximumConcurrency` is not"
                                + " set, and the mapping has just begun. It grows as fast as Lambda allows.",
                        "How many concurrent invocations are there after " + count(minutes, "minute") + "?")
                .guess(
                        grown,
                        account < ceiling
                                ? "is more than the account allows"
                                : "is more than one mapping reaches by default")
                .guess(account, "is the quota of the account, which the mapping does not use up in this time")
                .guess(
                        ceiling,
                        account < ceiling
                                ? "is the most for one mapping, but the account allows fewer"
                                : "is the most for one mapping, which it has not reached yet")
                .guess(more * minutes, "leaves out those that a mapping starts with")
                .guess(start + 60 * minutes, "grows by 60 in a minute, as it was until 2023")
                .guess(
                        quotas.sqs().maximumConcurrency().max(),
                        "is the highest `MaximumConcurrency`, which is not set here")
                .guess(more * (minutes + 1) + start, "counts a minute too many")
                .shownBy(
                        new Stage(quotas)
                                .account(account)
                                .takes(10 * Micros.PER_MINUTE)
                                .with(QueueStage.standard(quotas, "orders")
                                        .visibility(Micros.PER_HOUR)
                                        .mapping(mapping -> mapping.batchSize(1))
                                        .holding(Math.min(grown, ceiling) + 20)),
                        QueueTemplates::mostAtATime,
                        key -> "A mapping starts with " + start + " and adds up to " + more + " in a minute: " + start
                                + " + "
                                + minutes + " × " + more + " = " + words(grown) + ". The bounds are " + words(ceiling)
                                + " for the mapping and " + words(account) + " for the account: " + key + ".");
    }

    private static Draft reservation(Quotas quotas, Rng rng) {
        long mappings = between(rng, 2, 3);
        List<Long> most = new ArrayList<>();
        List<EventSource> queues = new ArrayList<>();
        for (long i = 1; i <= mappings; i++) {
            long limit = between(rng, 5, 30);
            most.add(limit);
            queues.add(QueueStage.standard(quotas, "queue" + i)
                    .visibility(Micros.PER_HOUR)
                    .mapping(mapping -> mapping.batchSize(1).maximumConcurrency(limit))
                    .holding(limit + 20));
        }
        long sum = most.stream().mapToLong(limit -> limit).sum();
        long largest = most.stream().mapToLong(limit -> limit).max().orElseThrow();
        String list = mappings == 2
                ? most.get(0) + " and " + most.get(1)
                : most.get(0) + ", " + most.get(1) + " and " + most.get(2);
        Draft.Builder draft = Draft.in("concurrent executions").drawn("mappings", mappings);
        for (int i = 0; i < most.size(); i++) {
            draft.drawn("maximumConcurrency" + (i + 1), most.get(i));
        }
        return draft.until(30 * Micros.PER_SECOND)
                .asks(
                        "The function " + Draws.function(rng) + " reads " + (mappings == 2 ? "two" : "three")
                                + " standard SQS queues, each through a mapping of its own. `MaximumConcurrency` of these"
                                + " mappings is " + list + ".",
                        "All of the queues can have long backlogs at the same time. What is the smallest reserved concurrency"
                                + " of the function with which no batch is throttled?")
                .guess(largest, "covers the largest mapping alone; they can be busy at the same time")
                .guess(
                        sum + quotas.concurrency().alwaysUnreserved(),
                        "adds the part of the quota that stays unreserved")
                .guess(sum / mappings, "is the average of the values")
                .guess(
                        mappings * quotas.sqs().startConcurrency(),
                        "is what the mappings start with; they grow up to their maximum")
                .guess(largest * mappings, "takes the largest value for every mapping")
                .shownBy(
                        new Stage(quotas).takes(10 * Micros.PER_MINUTE).with(queues.toArray(EventSource[]::new)),
                        QueueTemplates::mostAtATime,
                        key -> "The reservation has to cover the sum over all mappings: "
                                + list.replace(", ", " + ").replace(" and ", " + ") + " = " + key + ".");
    }

    private static Draft groups(Quotas quotas, Rng rng) {
        long groups = between(rng, 3, 20);
        boolean limited = rng.chance(0.6);
        long limit = between(rng, 2, 24);
        long size = between(rng, 2, quotas.sqs().fifoBatchMax());
        long messages = groups * size * between(rng, 2, 3);
        QueueStage queue = QueueStage.fifo(quotas).mapping(mapping -> mapping.batchSize(size));
        if (limited) {
            queue.mapping(mapping -> mapping.maximumConcurrency(limit));
        }
        Draft.Builder draft = Draft.in("concurrent invocations")
                .drawn("groups", groups)
                .drawn("messages", messages)
                .drawn("batchSize", size);
        if (limited) {
            draft.drawn("maximumConcurrency", limit);
        }
        return draft.until(Micros.PER_SECOND)
                .asks(
                        "A FIFO queue holds " + words(messages) + " messages, spread evenly over " + groups
                                + " message groups, and a mapping with a batch size of " + size + " reads it.",
                        "`MaximumConcurrency` is " + (limited ? "set to " + limit : "not set")
                                + " and the function has plenty of concurrency.",
                        "How many concurrent invocations can there be at most?")
                .guess(groups, "is the number of message groups, but `MaximumConcurrency` is lower")
                .guessIf(limited, limit, "is `MaximumConcurrency`, but there are fewer active message groups")
                .guess(messages / size, "is the number of batches; those of one group go one after the other")
                .guess(1, "would hold for a queue with a single group; order is kept within a group")
                .guess(quotas.sqs().startConcurrency(), "is what the mapping of a standard queue starts with")
                .guess(size, "is the batch size, which says nothing about concurrency")
                .shownBy(
                        new Stage(quotas).takes(10 * Micros.PER_SECOND).with(queue.holding(messages, groups)),
                        QueueTemplates::mostAtATime,
                        key -> "One batch of a message group is worked on at a time, so " + groups
                                + " groups bound the concurrency"
                                + (limited
                                        ? ", and so does `MaximumConcurrency` of " + limit + "; the lower one counts: "
                                        : ": ")
                                + key + ".");
    }

    private static Draft batches(Quotas quotas, Rng rng) {
        long size = quotas.sqs().batchSize().unset();
        long messages = between(rng, 3, 20) * size + between(rng, 1, size - 1);
        return Draft.in("invocations")
                .drawn("messages", messages)
                .asks(
                        "A mapping reads a standard SQS queue with the default batch size and without a batching window.",
                        "There are " + words(messages)
                                + " small messages in the queue, every batch is as full as it can be,"
                                + " and none fails.",
                        "How many invocations of the function does it take?")
                .guess(messages, "would be right for a batch size of 1")
                .guess(
                        (messages + quotas.stream().batchSize().unset() - 1)
                                / quotas.stream().batchSize().unset(),
                        "takes the default batch size of a stream for that of a queue")
                .guess(messages / 5, "takes the concurrency that a mapping starts with for the batch size")
                .guess(messages / 2 / size, "takes twice the default batch size")
                .guess(2 * messages / size, "takes half the default batch size")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.ofMillis(100))
                                .with(QueueStage.standard(quotas, "orders").holding(messages)),
                        trace -> Readings.count(trace, LambdaKind.INVOCATION_STARTED),
                        key -> "The default batch size of a queue is " + size + ": " + words(messages) + " ÷ " + size
                                + ", rounded up, is " + key + ".");
    }
}
