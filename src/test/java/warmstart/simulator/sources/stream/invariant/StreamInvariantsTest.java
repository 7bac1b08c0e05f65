package warmstart.simulator.sources.stream.invariant;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.InvariantBroken;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamRule;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/**
 * Each invariant sees its fault: rows that no run writes, written by hand. The mapping {@code m} makes batches of at most
 * two records, in two lanes, with one retry and an age of 60 s.
 */
final class StreamInvariantsTest {
    private static final StreamQuotas QUOTAS = Worlds.QUOTAS.stream();

    private final Map<String, Subject> subjects = new TreeMap<>();
    private final Engine engine = engine();

    private static Engine engine() {
        Engine engine = new Engine(1, new Bounds(1_000_000, Long.MAX_VALUE, 1_000_000), StopSignal.NEVER);
        StreamMapping mapping = StreamMapping.of("m", FunctionTarget.parse("f"), QUOTAS)
                .with(new Batching(2, 0, 2, 0, 0))
                .with(new Retrying(1, Micros.ofSeconds(60), false, false));
        Stream stream = Stream.kinesis("s", "arn:aws:kinesis:eu-west-1:111122223333:stream/s", 1, QUOTAS);
        StreamInvariants.of(stream, List.of(mapping), QUOTAS).forEach(engine::watch);
        return engine;
    }

    private Subject subject(String name) {
        return subjects.computeIfAbsent(name, engine::subject);
    }

    private void row(Kind kind, String who, Consumer<Entry> figures) {
        Entry row = engine.row(kind, subject(who), TraceRow.NO_CAUSE, StreamRule.PUT);
        figures.accept(row);
        row.write();
    }

    private void shard(String shard) {
        row(StreamKind.SHARD_OPENED, shard, r -> r.and("stream", "s").and("shard", shard));
    }

    private void put(String record, String key) {
        row(
                StreamKind.RECORD_PUT,
                record,
                r -> r.and("shard", "s/0").and("key", key).and("bytes", 1));
    }

    private void processed(String record) {
        row(StreamKind.RECORD_PROCESSED, record, r -> r.and("mapping", "m"));
    }

    private void formed(String batch, String shard, int lane, int records) {
        Subject last = subject("s-1");
        row(
                StreamKind.BATCH_FORMED,
                batch,
                r -> r.and("mapping", "m")
                        .and("shard", shard)
                        .and("lane", lane)
                        .and("records", records)
                        .and("bytes", 1)
                        .and("last", last));
    }

    private void sent(String batch, long ageMicros) {
        row(
                StreamKind.BATCH_SENT,
                batch,
                r -> r.and("mapping", "m").and("records", 1).and("iteratorAgeMicros", ageMicros));
    }

    private void givenUp(String batch, String condition, long ageMicros) {
        row(StreamKind.BATCH_GIVEN_UP, batch, r -> r.and("condition", condition).and("ageMicros", ageMicros));
    }

    private static void isBroken(String invariant, Runnable story) {
        assertThatThrownBy(story::run).isInstanceOf(InvariantBroken.class).hasMessageContaining(invariant);
    }

    @Test
    void soundRowsBreakNothing() {
        assertThatCode(() -> {
                    shard("s/0");
                    put("s-1", "a");
                    row(StreamKind.MAPPING_STARTED, "m", r -> r.and("source", "s"));
                    formed("b-1", "s/0", 0, 1);
                    sent("b-1", 0);
                    row(LambdaKind.INVOCATION_STARTED, "b-1", r -> r.and("attempt", 1));
                    row(LambdaKind.INVOCATION_SUCCEEDED, "b-1", r -> r.and("attempt", 1));
                    processed("s-1");
                    engine.run();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void recordThatEndsTwiceIsSeen() {
        put("s-1", "a");
        processed("s-1");
        isBroken("accounted for", () -> processed("s-1"));
    }

    @Test
    void recordThatWasNeverStoredIsSeen() {
        isBroken("accounted for", () -> processed("s-1"));
    }

    @Test
    void recordThatNeverEndsIsSeen() {
        put("s-1", "a");
        row(StreamKind.MAPPING_STARTED, "m", r -> r.and("source", "s"));
        isBroken("accounted for", engine::run);
    }

    @Test
    void recordsOfAKeyInTheWrongOrderAreSeen() {
        put("s-1", "a");
        put("s-2", "b");
        put("s-3", "a");
        processed("s-3");
        processed("s-2");
        isBroken("keep their order", () -> processed("s-1"));
    }

    @Test
    void twoBatchesInALaneAreSeen() {
        shard("s/0");
        put("s-1", "a");
        formed("b-1", "s/0", 1, 1);
        formed("b-2", "s/0", 1, 1);
        sent("b-1", 0);
        isBroken("one batch at a time", () -> sent("b-2", 0));
    }

    @Test
    void laneBeyondTheFactorIsSeen() {
        shard("s/0");
        isBroken("one batch at a time", () -> formed("b-1", "s/0", 2, 1));
    }

    @Test
    void tooLargeABatchIsSeen() {
        isBroken("keep their size", () -> formed("b-1", "s/0", 0, 3));
    }

    @Test
    void wrongIteratorAgeIsSeen() {
        shard("s/0");
        put("s-1", "a");
        formed("b-1", "s/0", 0, 1);
        isBroken("keep their size", () -> sent("b-1", -Micros.PER_SECOND));
    }

    /** One retry: two runs in all. */
    @Test
    void thirdRunIsSeen() {
        sent("b-1", 0);
        row(LambdaKind.INVOCATION_STARTED, "b-1", r -> r.and("attempt", 1));
        row(LambdaKind.INVOCATION_STARTED, "b-1", r -> r.and("attempt", 2));
        isBroken("keep their allowance", () -> row(LambdaKind.INVOCATION_STARTED, "b-1", r -> r.and("attempt", 3)));
    }

    @Test
    void batchGivenUpTooEarlyIsSeen() {
        sent("b-1", 0);
        row(LambdaKind.INVOCATION_STARTED, "b-1", r -> r.and("attempt", 1));
        isBroken("keep their allowance", () -> givenUp("b-1", "RetryAttemptsExhausted", 0));
    }

    @Test
    void batchGivenUpTooYoungIsSeen() {
        sent("b-1", 0);
        isBroken("keep their allowance", () -> givenUp("b-1", "RecordAgeExceeded", Micros.ofSeconds(60)));
    }

    @Test
    void iteratorThatRunsBackIsSeen() {
        put("s-1", "a");
        Consumer<Long> read = iterator -> row(
                StreamKind.SHARD_READ,
                "m/0",
                r -> r.and("mapping", "m").and("source", "s").and("shard", "0").and("iterator", iterator));
        read.accept(1L);
        isBroken("iterators move on", () -> read.accept(0L));
    }

    @Test
    void childReadBeforeItsParentIsSeen() {
        shard("s/0");
        row(
                StreamKind.SHARD_OPENED,
                "s/1",
                r -> r.and("stream", "s").and("parent", "s/0").and("otherParent", "s/0"));
        isBroken("after their parents", () -> formed("b-1", "s/1", 0, 1));
    }

    @Test
    void deniedMappingThatReadsIsSeen() {
        row(StreamKind.READ_DENIED, "m", r -> r.and("policy", "p").and("action", "kinesis:GetRecords"));
        isBroken("read nothing", () -> formed("b-1", "s/0", 0, 1));
    }

    @Test
    void denialWithoutAReasonIsSeen() {
        isBroken(
                "read nothing",
                () -> row(StreamKind.READ_DENIED, "m", r -> r.and("policy", "").and("action", "x")));
    }
}
