package warmstart.simulator.sources.sqs.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.InvariantBroken;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.sqs.rows.SqsRule;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/** Each invariant sees its fault: rows that no run writes, written by hand. */
final class SqsInvariantsTest {
    private static final Quotas QUOTAS = Worlds.QUOTAS;
    private static final long HIDDEN = QUOTAS.sqs().visibilityMicros().unset();

    private final Map<String, Subject> subjects = new TreeMap<>();
    private Engine engine = engine(false);

    private static Setup setup(String name, boolean fifo) {
        String suffix = fifo ? ".fifo" : "";
        SqsQueue dead = SqsQueue.of("dead" + suffix, QUOTAS)
                .retention(Micros.ofSeconds(60))
                .build();
        SqsQueue queue = SqsQueue.of("orders" + suffix, QUOTAS).redrive(2, dead).build();
        return new Setup(
                name,
                queue,
                SqsMapping.standard(QUOTAS).batchSize(2).maximumConcurrency(2).build());
    }

    private static Engine engine(boolean fifo) {
        Engine engine = new Engine(1, new Bounds(1_000_000, Long.MAX_VALUE, 1_000_000), StopSignal.NEVER);
        SqsInvariants.of(List.of(setup("orders", fifo)), QUOTAS.sqs()).forEach(engine::watch);
        return engine;
    }

    @BeforeEach
    void aStandardQueue() {
        engine = engine(false);
        subjects.clear();
    }

    private Subject subject(String name) {
        return subjects.computeIfAbsent(name, engine::subject);
    }

    private void row(Kind kind, String who, Consumer<Entry> figures) {
        Entry row = engine.row(kind, subject(who), TraceRow.NO_CAUSE, SqsRule.SENT);
        figures.accept(row);
        row.write();
    }

    private void sent(String message) {
        row(SqsKind.MESSAGE_SENT, message, r -> r.and("queue", "orders").and("bytes", 1));
    }

    private void sentInGroup(String message) {
        row(
                SqsKind.MESSAGE_SENT,
                message,
                r -> r.and("queue", "orders.fifo").and("bytes", 1).and("group", "g"));
    }

    private void received(String message, String queue, String batch, int receives) {
        Subject into = subject(batch);
        row(
                SqsKind.MESSAGE_RECEIVED,
                message,
                r -> r.and("queue", queue)
                        .and("batch", into)
                        .and("receives", receives)
                        .and("hiddenUntilMicros", engine.now() + HIDDEN));
    }

    private void received(String message, String batch, int receives) {
        received(message, "orders", batch, receives);
    }

    private void simple(SqsKind kind, String message) {
        row(kind, message, r -> r.and("queue", "orders").and("receives", 1));
    }

    private void formed(String batch, int messages, long bytes) {
        row(
                SqsKind.BATCH_FORMED,
                batch,
                r -> r.and("mapping", "orders").and("messages", messages).and("bytes", bytes));
    }

    /** Plans what is done at a moment in seconds. */
    private void at(long seconds, Runnable doing) {
        engine.at(Micros.ofSeconds(seconds), doing::run);
    }

    private void assertBroken(String words) {
        assertThatThrownBy(engine::run).isInstanceOf(InvariantBroken.class).hasMessageContaining(words);
    }

    @Test
    void anHonestStoryPasses() {
        at(0, () -> {
            sent("m");
            received("m", "b", 1);
            formed("b", 1, 1);
        });
        at(1, () -> {
            row(LambdaKind.INVOCATION_SUCCEEDED, "b", r -> {});
            simple(SqsKind.MESSAGE_DELETED, "m");
        });
        assertThat(engine.run().ending().complete()).isTrue();
    }

    @Test
    void aMessageIsNotDeletedTwice() {
        at(0, () -> {
            sent("m");
            received("m", "b", 1);
            simple(SqsKind.MESSAGE_DELETED, "m");
            simple(SqsKind.MESSAGE_DELETED, "m");
        });
        assertBroken("MessageDeleted for m, which is DELETED");
    }

    @Test
    void aMessageIsNotSentTwice() {
        at(0, () -> {
            sent("m");
            sent("m");
        });
        assertBroken("m is sent twice");
    }

    @Test
    void aMessageLeavesOnlyTheQueueInWhichItLies() {
        at(0, () -> {
            sent("m");
            received("m", "dead", "b", 1);
        });
        assertBroken("in dead, where it is not");
    }

    @Test
    void noMessageStaysHiddenAtTheEnd() {
        at(0, () -> {
            sent("m");
            received("m", "b", 1);
        });
        assertBroken("1 messages are neither here nor there");
    }

    @Test
    void noMessageWaitsInAQueueThatIsPolled() {
        at(0, () -> sent("m"));
        assertBroken("1 messages wait in orders, which is polled");
    }

    @Test
    void aMessageMayWaitWhereNobodyPolls() {
        at(0, () -> {
            row(SqsKind.MAPPING_SWITCHED, "orders", r -> r.and("enabled", 0));
            sent("m");
        });
        assertThat(engine.run().ending().complete()).isTrue();
    }

    @Test
    void aHiddenMessageIsNotReceived() {
        at(0, () -> {
            sent("m");
            received("m", "b", 1);
        });
        at(10, () -> received("m", "c", 2));
        assertBroken("MessageReceived for m, which is HIDDEN");
    }

    @Test
    void aMessageDoesNotComeBackEarly() {
        at(0, () -> {
            sent("m");
            received("m", "b", 1);
        });
        at(29, () -> simple(SqsKind.MESSAGE_RETURNED, "m"));
        assertBroken("m comes back at 29000000 µs and not at 30000000 µs");
    }

    @Test
    void aMessageIsHiddenForTheTimeOfItsQueue() {
        at(0, () -> {
            sent("m");
            row(
                    SqsKind.MESSAGE_RECEIVED,
                    "m",
                    r -> r.and("queue", "orders")
                            .and("batch", subject("b"))
                            .and("receives", 1)
                            .and("hiddenUntilMicros", 5));
        });
        assertBroken("m is hidden for 5 µs");
    }

    @Test
    void receivesAreCountedWithoutAGap() {
        at(0, () -> {
            sent("m");
            received("m", "b", 2);
        });
        assertBroken("receive 2 of m where 1 is due");
    }

    @Test
    void noReceiveIsAboveTheMost() {
        for (int i = 0; i < 3; i++) {
            int receives = i + 1;
            at(30L * i, () -> {
                if (receives == 1) {
                    sent("m");
                }
                received("m", "b" + receives, receives);
            });
            at(30L * i + 30, () -> simple(SqsKind.MESSAGE_RETURNED, "m"));
        }
        assertBroken("receive 3 of m where 3 is due and 2 are allowed");
    }

    @Test
    void aDeadLetterHasUsedUpItsReceives() {
        at(0, () -> {
            sent("m");
            row(
                    SqsKind.MESSAGE_DEAD_LETTERED,
                    "m",
                    r -> r.and("queue", "orders").and("deadLetterQueue", "dead"));
        });
        assertBroken("m becomes a dead letter after 0 of 2 receives");
    }

    @Test
    void aGroupIsReceivedInOrder() {
        engine = engine(true);
        at(0, () -> {
            sentInGroup("m");
            sentInGroup("n");
            received("n", "orders.fifo", "b", 1);
        });
        assertBroken("n is received before an earlier message of its group is done");
    }

    @Test
    void aGroupIsInOneBatchOnly() {
        engine = engine(true);
        at(0, () -> {
            sentInGroup("m");
            sentInGroup("n");
            received("m", "orders.fifo", "b", 1);
            received("n", "orders.fifo", "c", 1);
        });
        assertBroken("n is received before an earlier message of its group is done");
    }

    @Test
    void aGroupDoesNotStartAnewWhileALaterMessageIsHidden() {
        engine = engine(true);
        at(0, () -> {
            sentInGroup("m");
            sentInGroup("n");
            received("m", "orders.fifo", "b", 1);
        });
        at(15, () -> received("n", "orders.fifo", "b", 1));
        at(30, () -> {
            row(
                    SqsKind.MESSAGE_RETURNED,
                    "m",
                    r -> r.and("queue", "orders.fifo").and("receives", 1));
            received("m", "orders.fifo", "c", 2);
        });
        assertBroken("m is received while another batch has a later message of its group");
    }

    @Test
    void aBatchHoldsWhatWasReceivedForIt() {
        at(0, () -> {
            sent("m");
            received("m", "b", 1);
            formed("b", 2, 1);
        });
        assertBroken("b has 2 messages and 1 bytes");
    }

    @Test
    void aBatchIsNotLargerThanItsMapping() {
        at(0, () -> {
            for (String message : List.of("m", "n", "o")) {
                sent(message);
                received(message, "b", 1);
            }
            formed("b", 3, 3);
        });
        assertBroken("b has 3 messages");
    }

    @Test
    void aBatchIsNotTooLargeToInvokeWith() {
        long bytes = QUOTAS.sqs().batchBytesMax() + 1;
        at(0, () -> {
            row(SqsKind.MESSAGE_SENT, "m", r -> r.and("queue", "orders").and("bytes", bytes));
            received("m", "b", 1);
            formed("b", 1, bytes);
        });
        assertBroken("b has 1 messages and " + bytes + " bytes");
    }

    @Test
    void aMappingHasNoMoreBatchesThanItMay() {
        at(0, () -> {
            for (int i = 0; i < 3; i++) {
                sent("m" + i);
                received("m" + i, "b" + i, 1);
                formed("b" + i, 1, 1);
            }
        });
        assertBroken("b2 makes 3 batches at a time where 2 are allowed");
    }

    @Test
    void everyBatchEnds() {
        at(0, () -> {
            sent("m");
            received("m", "b", 1);
            formed("b", 1, 1);
            simple(SqsKind.MESSAGE_DELETED, "m");
        });
        assertBroken("1 batches have not ended");
    }

    @Test
    void aMessageIsNotReceivedWhenItIsTooOld() {
        at(0, () -> sent("m"));
        at(4 * 86_400 + 1, () -> received("m", "b", 1));
        assertBroken("m is received at an age of");
    }

    @Test
    void aMessageDoesNotExpireEarly() {
        at(0, () -> sent("m"));
        at(
                5,
                () -> row(
                        SqsKind.MESSAGE_EXPIRED,
                        "m",
                        r -> r.and("queue", "orders").and("ageMicros", Micros.ofSeconds(5))));
        assertBroken("m expires at an age of 5000000 µs");
    }

    @Test
    void aDisabledMappingNamesWhatItLacks() {
        at(
                0,
                () -> row(
                        SqsKind.MAPPING_DISABLED,
                        "orders",
                        r -> r.and("role", "r").and("policy", "")));
        assertBroken("orders does not name its policy");
    }

    @Test
    void aDisabledMappingFormsNoBatch() {
        at(0, () -> {
            row(
                    SqsKind.MAPPING_DISABLED,
                    "orders",
                    r -> r.and("role", "r")
                            .and("policy", "p")
                            .and("action", "a")
                            .and("resource", "q")
                            .and("outcome", "denied"));
            sent("m");
            received("m", "b", 1);
            formed("b", 1, 1);
        });
        assertBroken("b comes from a mapping that is disabled");
    }
}
