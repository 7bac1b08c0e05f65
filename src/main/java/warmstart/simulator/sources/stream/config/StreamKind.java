package warmstart.simulator.sources.stream.config;

import java.util.function.Function;
import warmstart.base.Counted;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.Throttle;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;

/** What can happen to a record, a batch, a shard or a mapping. Behind each: the figures of its row. */
public enum StreamKind implements Kind {
    /** A shard takes records from now on: {@code stream, shard}, of a child {@code parent}, of a merge {@code otherParent}. */
    SHARD_OPENED("ShardOpened", n -> "Shard " + n.text("shard") + " opens."),
    /** A shard takes no more records: {@code records}. */
    SHARD_CLOSED(
            "ShardClosed",
            n -> n.number("records") == 0
                    ? "The shard is closed; there is no record in it."
                    : "The shard is closed; " + Counted.all(n.number("records"), "record") + " can still be read."),
    /** A record lies in the stream: {@code shard, key, bytes}. */
    RECORD_PUT(
            "RecordPut",
            n -> "The stream stores the record in " + n.text("shard") + ", where the hash of its key `" + n.text("key")
                    + "` belongs."),
    /** A mapping begins: {@code source, function, position, shards}. */
    MAPPING_STARTED(
            "MappingStarted",
            n -> "The mapping begins to read " + n.text("source") + " for " + n.text("function") + ", from "
                    + n.text("position") + "."),
    /** A mapping was switched: {@code enabled}. */
    MAPPING_SWITCHED(
            "MappingSwitched",
            n -> n.number("enabled") == 1
                    ? "The mapping is switched on and goes on where it was."
                    : "The mapping is switched off; records wait in the stream."),
    /** The role may not read the stream: {@code role, policy, action, resource, outcome}. */
    READ_DENIED(
            "ReadDenied",
            n -> "The mapping cannot read: role " + n.text("role") + " (" + n.text("policy") + ") lacks "
                    + n.text("action") + " on " + n.text("resource") + ". Nothing is read until it may."),
    /** All records of a shard have ended for a mapping; its children may be read: {@code shard, records}. */
    SHARD_FINISHED(
            "ShardFinished",
            n -> "The mapping is through with " + n.text("shard") + " and its " + records(n)
                    + "; now its children may be read."),
    /** A poll that found something: {@code shard, records, filtered, iterator}. */
    SHARD_READ(
            "ShardRead",
            n -> "Lambda reads " + records(n) + " from " + n.text("shard")
                    + (n.number("filtered") == 0
                            ? "."
                            : ", of which " + n.number("filtered") + (n.number("filtered") == 1 ? " fits" : " fit")
                                    + " no filter.")),
    /** The mapping began behind this record: {@code mapping, position}. */
    RECORD_SKIPPED(
            "RecordSkipped",
            n -> "The mapping " + n.text("mapping") + " starts at " + n.text("position") + ", behind this record."),
    /** No filter fits: {@code mapping}. */
    RECORD_FILTERED(
            "RecordFiltered",
            n -> "No filter of " + n.text("mapping") + " fits; the iterator moves past it and no code runs."),
    /** Records are put together: {@code shard, lane, records, bytes, first, last, because}. */
    BATCH_FORMED(
            "BatchFormed",
            n -> "A batch of " + records(n) + ", " + n.text("first") + " to " + n.text("last") + ", is made up ("
                    + n.text("because") + ")."),
    /** Lambda invokes the function: {@code records, iteratorAgeMicros}; of a final invocation {@code final}. */
    BATCH_SENT(
            "BatchSent",
            n -> n.number("records") == 0
                    ? "The window is over: the function is invoked with its final state."
                    : "Lambda invokes the function with " + records(n) + "; the last of them is "
                            + Micros.words(n.number("iteratorAgeMicros")) + " old."),
    /** No room to run it: {@code function, inUse, limit, reason, waitMicros}. */
    BATCH_THROTTLED(
            "BatchThrottled",
            n -> "There is no room: " + Throttle.words(n) + ". The batch is tried again in "
                    + Micros.words(n.number("waitMicros")) + "; no attempt is used up."),
    /** The service itself failed: {@code waitMicros}. */
    BATCH_REFUSED(
            "BatchRefused",
            n -> "The service answers with an error of its own. The batch is tried again in "
                    + Micros.words(n.number("waitMicros")) + "; no attempt is used up."),
    /** The batch failed and waits: {@code attempt, waitMicros, records, error}. */
    BATCH_RETRIED(
            "BatchRetried",
            n -> "The batch failed (" + n.text("error") + "). Nothing behind it in its lane moves for "
                    + Micros.words(n.number("waitMicros")) + "; then attempt " + n.number("attempt") + "."),
    /** The batch is cut in two: {@code front, back}. */
    BATCH_BISECTED(
            "BatchBisected",
            n -> "The batch is split into " + n.number("front") + " and " + Counted.of(n.number("back"), "record")
                    + ". That uses up no attempt."),
    /** The function reported a failure: {@code done, left, checkpoint, waitMicros}. */
    BATCH_CHECKPOINTED(
            "BatchCheckpointed",
            n -> "The function reports " + n.text("checkpoint") + " as its first failure: " + n.number("done")
                    + " in front of it " + Counted.is(n.number("done")) + " done, " + n.number("left") + " "
                    + Counted.is(n.number("left")) + " left."),
    /** The batch has ended: {@code iterator}. */
    BATCH_FINISHED(
            "BatchFinished",
            n -> "The batch is finished; the iterator of the shard stands at " + n.number("iterator") + "."),
    /** Lambda will not try again: {@code condition, attempts, ageMicros, records, first, last}. */
    BATCH_GIVEN_UP(
            "BatchGivenUp",
            n -> "Lambda gives up " + records(n) + " after " + Counted.of(n.number("attempts"), "attempt") + ": "
                    + n.text("condition") + "."),
    /** The destination has a report: {@code target, service, condition, shard, records}; of S3 {@code key}. */
    REPORT_DELIVERED(
            "ReportDelivered",
            n -> n.text("target") + " (" + n.text("service") + ") gets a report on " + records(n)
                    + (n.has("key")
                            ? (n.number("records") == 1
                                            ? " and the record itself, under "
                                            : " and the records themselves, under ")
                                    + n.text("key") + "."
                            : n.number("records") == 1
                                    ? ": where it is, not what it says."
                                    : ": where they are, not what they say.")),
    /** The role may not send it: {@code target, service, role, policy, action, resource, outcome, metric}. */
    REPORT_DENIED(
            "ReportDenied",
            n -> "The report is lost: role " + n.text("role") + " (" + n.text("policy") + ") lacks " + n.text("action")
                    + " on " + n.text("resource") + "; " + n.text("metric") + " counts it."),
    /** The record is done: {@code mapping, batch}. */
    RECORD_PROCESSED("RecordProcessed", n -> "The record is done for " + n.text("mapping") + "."),
    /** The record is in a report: {@code mapping, batch}. */
    RECORD_REPORTED(
            "RecordReported",
            n -> "The record was given up by " + n.text("mapping") + " and reported to its destination."),
    /** The record is lost for a mapping: {@code mapping, because}. */
    RECORD_DISCARDED(
            "RecordDiscarded", n -> "The record is lost for " + n.text("mapping") + " (" + n.text("because") + ")."),
    /** A tumbling window begins: {@code startMicros, endMicros, shard}. */
    WINDOW_OPENED(
            "WindowOpened",
            n -> "A window opens with an empty state; it ends at " + Micros.words(n.number("endMicros")) + "."),
    /** The function passed its state on: {@code stateRecords, stateBytes}. */
    STATE_PASSED(
            "StatePassed",
            n -> "The function returns its state, now of " + Counted.of(n.number("stateRecords"), "record") + "."),
    /** A tumbling window ends: {@code stateRecords, early, because}. */
    WINDOW_CLOSED(
            "WindowClosed",
            n -> "The window is over (" + n.text("because") + ") with the state of "
                    + Counted.of(n.number("stateRecords"), "record") + ".");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // The functions above hold no state.
    private final Function<Numbers, String> sentence;

    StreamKind(String word, Function<Numbers, String> sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    private static String records(Numbers n) {
        return Counted.of(n.number("records"), "record");
    }

    /** Whether its rows are about a record; the others are about batches, shards and mappings. */
    public boolean isOfARecord() {
        return switch (this) {
            case RECORD_PUT, RECORD_SKIPPED, RECORD_FILTERED, RECORD_PROCESSED, RECORD_REPORTED, RECORD_DISCARDED ->
                true;
            default -> false;
        };
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String tell(Numbers numbers) {
        return sentence.apply(numbers);
    }
}
