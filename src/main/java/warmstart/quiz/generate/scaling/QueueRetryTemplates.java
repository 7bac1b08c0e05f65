package warmstart.quiz.generate.scaling;

import static warmstart.quiz.generate.scaling.Draws.between;
import static warmstart.quiz.generate.scaling.Draws.pick;
import static warmstart.quiz.generate.scaling.Draws.words;

import java.util.List;
import warmstart.base.Rng;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Faults;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.rows.SqsKind;

/** What comes back to an SQS queue after an error, when, and how often. */
final class QueueRetryTemplates {
    private QueueRetryTemplates() {}

    static List<Template> all() {
        return List.of(
                Template.of("sqs-next-attempt", QueueRetryTemplates::nextAttempt, "queue-error-items-return"),
                Template.of("sqs-receives", QueueRetryTemplates::receives, "sqs-dlq-on-queue"),
                Template.of(
                        "sqs-dead-letter",
                        QueueRetryTemplates::deadLetter,
                        "sqs-dlq-on-queue",
                        "queue-error-items-return"),
                Template.of(
                        "partial-batch-sqs",
                        QueueRetryTemplates::partialBatch,
                        "partial-batch-sqs",
                        "queue-error-items-return"),
                Template.of("partial-batch-fifo", QueueRetryTemplates::partialFifo, "partial-batch-sqs-fifo"));
    }

    private static Draft nextAttempt(Quotas quotas, Rng rng) {
        long visibility = pick(rng, 45, 60, 90, 120, 180, 240, 300, 360);
        long runs = between(rng, 3, 20);
        long attempt = between(rng, 2, 4);
        String ordinal = List.of("second", "third", "fourth").get((int) attempt - 2);
        return Draft.in("s")
                .drawn("visibilityTimeout", visibility)
                .drawn("duration", runs)
                .drawn("attempt", attempt)
                .asks(
                        "A mapping reads a standard SQS queue with a visibility timeout of " + visibility
                                + " s. The function needs " + runs
                                + " s for a batch and throws an error at its end, again and again.",
                        "There are no other messages, and a poller takes visible messages at once. How many seconds after the"
                                + " first attempt begins does the " + ordinal + " attempt at the same batch begin?")
                .guess(attempt * visibility, "counts one visibility timeout too many; the first attempt begins at 0 s")
                .guess(
                        (attempt - 1) * (visibility + runs),
                        "starts the visibility timeout when the function fails; it"
                                + " starts when the messages are received")
                .guess(
                        attempt == 2 ? 60 : 180,
                        "is how long asynchronous invocation waits; a queue has its visibility timeout")
                .guess(
                        (attempt - 1) * runs,
                        "lets failed messages come back at once; they stay hidden for the visibility" + " timeout")
                .guess(
                        (attempt - 1) * quotas.sqs().visibilityMicros().unset() / Micros.PER_SECOND,
                        "takes the default visibility timeout instead of that of this queue")
                .shownBy(
                        new Stage(quotas)
                                .fails()
                                .takes(Micros.ofSeconds(runs))
                                .timeout(Micros.ofSeconds(runs + 10))
                                .with(QueueStage.standard(quotas, "orders")
                                        .visibility(Micros.ofSeconds(visibility))
                                        .deadLetters(10)
                                        .holding(1)),
                        trace -> Readings.second(trace, LambdaKind.INVOCATION_STARTED, attempt),
                        key -> "A message is hidden for " + visibility
                                + " s from the moment it is received, however soon the" + " function fails: "
                                + (attempt - 1) + " × " + visibility + " s = " + key + ".");
    }

    private static Draft receives(Quotas quotas, Rng rng) {
        long messages = between(rng, 2, 15);
        long receives = between(rng, 2, 8);
        return Draft.in("invocations")
                .drawn("messages", messages)
                .drawn("maxReceiveCount", receives)
                .asks(
                        "An SQS queue has a dead-letter queue with `maxReceiveCount` " + receives
                                + " in its redrive policy; a mapping with a batch size of 1 reads it.",
                        words(messages)
                                + " messages in it are malformed, and the function throws an error for each of them"
                                + " every time.",
                        "How often is the function invoked with these messages until they are in the dead-letter queue?")
                .guess(messages * (receives + 1), "counts the receive that moves a message; it reaches no function")
                .guess(messages * (receives - 1), "leaves out the first receive, which counts as well")
                .guess(messages * 3, "takes the three attempts of asynchronous invocation; a queue counts receives")
                .guess(messages, "tries no message again")
                .guess(messages + receives, "counts the receives of one message alone")
                .shownBy(
                        new Stage(quotas)
                                .fails()
                                .with(QueueStage.standard(quotas, "orders")
                                        .mapping(mapping -> mapping.batchSize(1))
                                        .deadLetters(receives)
                                        .holding(messages)),
                        trace -> Readings.count(trace, LambdaKind.INVOCATION_STARTED),
                        key -> "Each message may be received " + receives + " times, the first time included: "
                                + words(messages) + " × " + receives + " = " + key
                                + ". Then it moves to the dead-letter queue.");
    }

    private static Draft deadLetter(Quotas quotas, Rng rng) {
        long visibility = pick(rng, 60, 90, 120, 180, 240, 300, 360, 600);
        long receives = between(rng, 2, 8);
        long runs = between(rng, 5, 45);
        return Draft.in("s")
                .drawn("visibilityTimeout", visibility)
                .drawn("maxReceiveCount", receives)
                .drawn("duration", runs)
                .asks(
                        "A source queue of a function has a visibility timeout of " + visibility
                                + " s and a redrive policy with `maxReceiveCount` " + receives + ".",
                        "The function fails " + runs
                                + " s after it got a certain message, each time, and a poller asks again as"
                                + " soon as the message is visible.",
                        "How many seconds after it was first received does the message move to the dead-letter queue?")
                .guess(
                        (receives - 1) * visibility,
                        "is when the last attempt begins; its visibility timeout has to end, too")
                .guess((receives + 1) * visibility, "counts one visibility timeout too many")
                .guess(
                        receives * (visibility + runs),
                        "adds the running time; the visibility timeout starts at the receive")
                .guess(
                        (receives - 1) * visibility + runs,
                        "is when the function fails for the last time; the message stays"
                                + " hidden until its visibility timeout ends")
                .guess(visibility, "moves the message after one receive")
                .shownBy(
                        new Stage(quotas)
                                .fails()
                                .takes(Micros.ofSeconds(runs))
                                .timeout(Micros.ofSeconds(runs + 10))
                                .with(QueueStage.standard(quotas, "orders")
                                        .visibility(Micros.ofSeconds(visibility))
                                        .deadLetters(receives)
                                        .holding(1)),
                        trace -> Readings.second(trace, SqsKind.MESSAGE_DEAD_LETTERED, 1),
                        key -> "After each of " + receives + " receives the message is hidden for " + visibility
                                + " s, and the next receive would be one too many: " + receives + " × " + visibility
                                + " s = "
                                + key + ".");
    }

    private static Draft partialBatch(Quotas quotas, Rng rng) {
        long size = between(rng, 5, quotas.sqs().batchSize().unset());
        long failed = between(rng, 1, size / 2);
        boolean asked = rng.chance(0.7);
        Stage stage = new Stage(quotas);
        for (long i = 1; i <= failed; i++) {
            stage.poison("m-" + 2 * i, 1);
        }
        if (asked) {
            stage.reports();
        }
        String told = asked
                ? "`ReportBatchItemFailures` is set, and the handler lists the messages that failed in `batchItemFailures`"
                : "`FunctionResponseTypes` is not set, and the handler throws an error when a message of its batch fails";
        return Draft.in("messages")
                .drawn("batchSize", size)
                .drawn("failed", failed)
                .drawn("reported", asked ? 1 : 0)
                .until(Micros.PER_MINUTE)
                .asks(
                        "A function gets a batch of " + size + " messages of a standard SQS queue. " + told + ".",
                        Draws.count(failed, "message") + " of this batch cannot be processed, the others can.",
                        "How many messages become visible in the queue again?")
                .guess(size, "would be the whole batch, as it is without partial batch responses")
                .guess(failed, "would be right with partial batch responses; here the whole batch has failed")
                .guess(size - failed, "is the number of messages that were processed")
                .guess(0, "would lose the messages that failed; Lambda does not delete those")
                .guess(1, "counts failed messages as one")
                .shownBy(
                        stage.with(QueueStage.standard(quotas, "orders")
                                .mapping(mapping -> reporting(mapping.batchSize(size), asked))
                                .holding(size)),
                        trace -> Readings.count(trace, SqsKind.MESSAGE_RETURNED),
                        key -> asked
                                ? "Lambda deletes what is not in the list; the rest is hidden until its visibility timeout ends: "
                                        + key + "."
                                : "Without partial batch responses an error fails the batch as a whole, with what was processed: "
                                        + key + ".");
    }

    private static SqsMapping.Builder reporting(SqsMapping.Builder mapping, boolean asked) {
        return asked ? mapping.reportingItemFailures() : mapping;
    }

    private static Draft partialFifo(Quotas quotas, Rng rng) {
        long size = between(rng, 5, quotas.sqs().fifoBatchMax());
        long place = between(rng, 2, size - 1);
        return Draft.in("messages")
                .drawn("batchSize", size)
                .drawn("failedPlace", place)
                .until(10 * Micros.PER_SECOND)
                .asks(
                        "A function gets a batch of " + size + " messages of one message group from a FIFO queue."
                                + " `ReportBatchItemFailures` is set, and the handler follows the advice for FIFO queues.",
                        "Message number " + place + " of the batch cannot be processed; the others could be."
                                + " How many messages does it report in `batchItemFailures`?")
                .guess(1, "leaves out the messages behind the first failure, which must not overtake it")
                .guess(size - place, "leaves out the message that failed itself")
                .guess(place, "counts up to the failure; what stands before it is done")
                .guess(place - 1, "is the number of messages that are done")
                .guess(size, "is the whole batch; what stands before the failure is done")
                .shownBy(
                        new Stage(quotas)
                                .reports()
                                .poison("m-" + place, Faults.ALWAYS)
                                .with(QueueStage.fifo(quotas)
                                        .mapping(mapping -> reporting(mapping.batchSize(size), true))
                                        .holding(size)),
                        trace -> Readings.rows(trace, SqsKind.BATCH_PARTLY_FAILED)
                                .findFirst()
                                .orElseThrow()
                                .numbers()
                                .number("failed"),
                        key -> "To keep the order, the handler stops at number " + place
                                + " and returns it with all behind it: " + size + " − " + (place - 1) + " = " + key
                                + ".");
    }
}
