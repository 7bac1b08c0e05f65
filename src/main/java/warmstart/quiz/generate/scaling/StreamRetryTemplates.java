package warmstart.quiz.generate.scaling;

import static warmstart.quiz.generate.scaling.Draws.between;
import static warmstart.quiz.generate.scaling.Draws.count;
import static warmstart.quiz.generate.scaling.Draws.words;

import java.util.List;
import warmstart.base.Rng;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Faults;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.sources.stream.config.StreamKind;

/** What one bad record does to its batch and its shard. */
final class StreamRetryTemplates {
    private StreamRetryTemplates() {}

    static List<Template> all() {
        return List.of(
                Template.of(
                        "stream-attempts",
                        StreamRetryTemplates::attempts,
                        "retry-attempts-max",
                        "stream-error-default-retry"),
                Template.of("stream-waiting", StreamRetryTemplates::waiting, "stream-error-shard-paused"),
                Template.of(
                        "stream-discarded",
                        StreamRetryTemplates::discarded,
                        "stream-bisect",
                        "stream-error-default-retry"),
                Template.of("stream-checkpoint", StreamRetryTemplates::checkpoint, "partial-batch-streams"));
    }

    private static Draft attempts(Quotas quotas, Rng rng) {
        long size = between(rng, 10, 100, 5);
        long batches = between(rng, 3, 8);
        long records = size * batches;
        long bad = between(rng, 1, records);
        long retries = between(rng, 1, 6);
        return Draft.in("invocations")
                .drawn("records", records)
                .drawn("batchSize", size)
                .drawn("retries", retries)
                .asks(
                        "One shard holds " + words(records) + " records; a stream mapping with a batch size of " + size
                                + " and `MaximumRetryAttempts` " + retries + " reads it in full batches.",
                        "The function throws an error whenever record " + words(bad)
                                + " is in its batch, and for no other reason. Nothing splits or reports single records.",
                        "How many invocations are there until the mapping is through with the shard?")
                .guess(batches, "leaves out the retries of the failed batch")
                .guess(batches * (retries + 1), "retries every batch; one of them fails")
                .guess(batches + retries - 1, "counts the first attempt at the failed batch as one of its retries")
                .guess(records + retries, "makes one invocation for each record")
                .guess(retries + 1, "counts the failed batch alone")
                .guess(batches + retries + 1, "counts the first attempt at the failed batch twice")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.ofMillis(100))
                                .poison(StreamStage.record(bad), Faults.ALWAYS)
                                .with(new StreamStage(quotas, 1)
                                        .batchSize(size)
                                        .retries(retries)
                                        .holding(records)),
                        trace -> Readings.count(trace, LambdaKind.INVOCATION_STARTED),
                        key -> words(records) + " ÷ " + size + " = " + batches
                                + " batches are invoked once each, and the failed"
                                + " one " + (retries == 1 ? "once" : retries + " times") + " more: " + batches + " + "
                                + retries
                                + " = " + key + ".");
    }

    private static Draft waiting(Quotas quotas, Rng rng) {
        long size = between(rng, 10, 100, 10);
        long batches = between(rng, 3, 9);
        long records = size * batches;
        long bad = between(rng, size + 1, records - size);
        long done = (bad - 1) / size * size;
        return Draft.in("records")
                .drawn("records", records)
                .drawn("batchSize", size)
                .drawn("badRecord", bad)
                .until(10 * Micros.PER_MINUTE)
                .asks(
                        "A shard holds " + words(records) + " records. A mapping with a batch size of " + size
                                + " and defaults for everything else reads the shard in full batches.",
                        "The batch with record number " + words(bad)
                                + " keeps failing, as that record cannot be parsed; all" + " other records are fine.",
                        "How many records of the shard are still unprocessed after ten minutes?")
                .guess(1, "counts the bad record alone; its batch fails as a whole and blocks the shard")
                .guess(size, "counts the failed batch alone; everything behind it in the shard waits too")
                .guess(records - done - size, "leaves out the batch that keeps failing")
                .guess(records - bad + 1, "takes the records before the bad one as done; its batch fails as a whole")
                .guess(records, "is all of them; the batches before the failed one are done")
                .guess(done, "is the number of records that are processed")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.ofMillis(100))
                                .poison(StreamStage.record(bad), Faults.ALWAYS)
                                .with(new StreamStage(quotas, 1).batchSize(size).holding(records)),
                        trace -> records - Readings.count(trace, StreamKind.RECORD_PROCESSED),
                        key -> count(done / size, "batch").replace("batchs", "batches") + " of " + size
                                + " records before it " + (done == size ? "is" : "are")
                                + " done. The failed batch is retried as a whole and the shard is paused: "
                                + words(records)
                                + " − " + words(done) + " = " + key + ".");
    }

    private static Draft discarded(Quotas quotas, Rng rng) {
        long size = between(rng, 10, 100, 5);
        long bad = between(rng, 2, 4);
        long retries = between(rng, 1, 3);
        boolean bisects = rng.chance(0.6);
        Stage stage = new Stage(quotas).takes(Micros.ofMillis(100));
        for (long i = 1; i <= bad; i++) {
            stage.poison(StreamStage.record(i * size / (bad + 1)), Faults.ALWAYS);
        }
        StreamStage stream = new StreamStage(quotas, 1).batchSize(size).retries(retries);
        if (bisects) {
            stream.bisects();
        }
        return Draft.in("records")
                .drawn("batchSize", size)
                .drawn("badRecords", bad)
                .drawn("retries", retries)
                .drawn("bisects", bisects ? 1 : 0)
                .asks(
                        "A function reads a stream in batches of " + size + " records. `BisectBatchOnFunctionError` is "
                                + (bisects ? "true" : "false") + " and `MaximumRetryAttempts` is " + retries + ".",
                        "One batch contains " + bad
                                + " malformed records, which do not stand next to each other; for each of"
                                + " them the function throws an error.",
                        "How many records of this batch are discarded in the end?")
                .guess(size, "is the whole batch; the setting splits it until bad records stand alone")
                .guess(bad, "is the number of bad records; without splits the batch is given up as a whole")
                .guess(
                        (size + 1) / 2,
                        bisects
                                ? "splits the batch once; a half that fails is split again"
                                : "splits the batch, which the setting rules out")
                .guess(size - bad, "is the number of records that are well formed")
                .guess(bad * retries, "counts the retries of bad records as records")
                .guess(
                        1,
                        bisects
                                ? "counts one bad record, but there are " + bad
                                : "counts one bad record of a batch that" + " fails as a whole")
                .shownBy(
                        stage.with(stream.holding(size)),
                        trace -> Readings.count(trace, StreamKind.RECORD_DISCARDED),
                        key -> bisects
                                ? "A failed batch is split in two until the bad records stand alone. The splits use up no"
                                        + " retries, so " + key + " are given up and " + (size - bad) + " processed."
                                : "The batch is retried as a whole, " + (retries == 1 ? "once" : retries + " times")
                                        + ", and then given up as a whole: " + key + ".");
    }

    private static Draft checkpoint(Quotas quotas, Rng rng) {
        long size = between(rng, 20, 100, 5);
        long first = between(rng, 3, size - 8);
        long second = between(rng, first + 2, size - 2);
        return Draft.in("records")
                .drawn("batchSize", size)
                .drawn("firstFailure", first)
                .drawn("secondFailure", second)
                .asks(
                        "A function gets a batch of " + size + " records from one shard of a stream."
                                + " `ReportBatchItemFailures` is set and nothing splits the batch.",
                        "In its answer the function reports the sequence numbers of two failures: those of record "
                                + first + " and of record " + second + " of the batch, counted from 1.",
                        "How many records does the next attempt contain?")
                .guess(2, "sends the reported records alone; a stream is retried from its checkpoint on")
                .guess(size, "is the whole batch; what stands before the checkpoint is done")
                .guess(size - second + 1, "takes the highest reported sequence number for the checkpoint")
                .guess(size - first, "leaves out the record at the checkpoint itself")
                .guess(
                        second - first + 1,
                        "ends at the second failure; all that stands behind the checkpoint is sent again")
                .guess(first - 1, "is the number of records that are done")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.ofMillis(100))
                                .reports()
                                .poison(StreamStage.record(first), 1)
                                .poison(StreamStage.record(second), 1)
                                .with(new StreamStage(quotas, 1)
                                        .batchSize(size)
                                        .reports()
                                        .holding(size)),
                        trace -> Readings.rows(trace, StreamKind.BATCH_SENT)
                                .skip(1)
                                .findFirst()
                                .orElseThrow()
                                .numbers()
                                .number("records"),
                        key -> "The lowest reported number is the checkpoint, record " + first
                                + ". It and all behind it are sent" + " again: " + size + " − " + (first - 1) + " = "
                                + key + ".");
    }
}
