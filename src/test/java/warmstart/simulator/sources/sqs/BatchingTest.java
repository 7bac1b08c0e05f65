package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Trace;

/** Section 1.5: when a batch is complete. */
final class BatchingTest {
    private static List<String> batches(Trace trace) {
        return Shop.rows(trace, SqsKind.BATCH_FORMED).stream()
                .map(row ->
                        row.t() / Micros.PER_MILLISECOND + ": " + row.numbers().number("messages") + ", "
                                + row.numbers().text("because"))
                .toList();
    }

    private static Shop window(long seconds, long size) {
        return Shop.standard().mapping(m -> m.window(Micros.ofSeconds(seconds)).batchSize(size));
    }

    @Test
    void tenIsTheBatchSizeThatNobodySet() {
        Trace trace = Shop.standard().messages(25, "0 s").run();
        assertThat(batches(trace)).containsExactly("0: 10, size", "0: 10, size", "0: 5, poll");
        assertThat(Shop.rows(trace, SqsKind.BATCH_FORMED).get(0).rule()).isEqualTo("batch-size-sqs-default");
    }

    @Test
    void aWaitingPollHasTheMessageAtOnce() {
        Trace trace = Shop.standard()
                .arrivals(new Arrivals.AtTimes(List.of(Micros.ofMillis(7_300))))
                .run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_RECEIVED)).containsExactly(7_300L);
        assertThat(Shop.millis(trace, LambdaKind.INVOCATION_STARTED)).containsExactly(7_300L);
    }

    /** One message a second: those of 0 to 9 s, of 10 to 19 s and of 20 to 29 s. */
    @Test
    void aBatchWaitsForItsWindow() {
        Trace trace = window(10, 100).messages(30, "1 s").run();
        assertThat(batches(trace)).containsExactly("10000: 10, window", "20000: 10, window", "30000: 10, window");
        assertThat(Shop.rows(trace, SqsKind.BATCH_FORMED).get(0).rule()).isEqualTo("chosen:batch-window");
    }

    @Test
    void aBatchThatHasItsSizeDoesNotWait() {
        Trace trace = window(300, 20).messages(41, "1 s").run();
        // 20 messages at 0 to 19 s and at 20 to 39 s; the last of 40 s waits 300 s.
        assertThat(batches(trace)).containsExactly("19000: 20, size", "39000: 20, size", "340000: 1, window");
        assertThat(Shop.rows(trace, SqsKind.BATCH_FORMED).get(0).rule()).isEqualTo("chosen:batch-size");
    }

    /** A seventh of the largest messages would be more than the six megabytes of an invocation. */
    @Test
    void sixMegabytesAreFull() {
        long message = Shop.QUOTAS.sqs().batchBytesMax() / 6;
        Trace trace = window(10, 100)
                .messages(10, "0 s")
                .letters(Letter.of("{}").sized(message))
                .run();
        assertThat(batches(trace)).containsExactly("0: 6, bytes", "10000: 4, window");
        assertThat(Shop.rows(trace, SqsKind.BATCH_FORMED).get(0).rule()).isEqualTo("esm-batch-payload");
    }

    /** The poll that waits for more messages comes back after 20 s, and only then the poller looks at its window. */
    @Test
    void lowTrafficMayWaitTwentySeconds() {
        Trace trace = window(1, 100).messages(1, "0 s").observed().run();
        assertThat(batches(trace)).containsExactly("20000: 1, traffic");
        assertThat(Shop.rows(trace, SqsKind.BATCH_FORMED).get(0).rule()).isEqualTo("sqs-poll-20s");
    }

    @Test
    void lowTrafficWaitsNoLongerThanForTheNextMessage() {
        Trace trace = window(1, 100).messages(2, "5 s").observed().run();
        assertThat(batches(trace)).containsExactly("5000: 2, traffic");
    }

    @Test
    void aLongWindowHasNothingToWaitFor() {
        assertThat(batches(window(30, 100).messages(1, "0 s").observed().run())).containsExactly("30000: 1, window");
    }

    @Test
    void exactTimesKnowTheWindowOnly() {
        assertThat(batches(window(1, 100).messages(1, "0 s").run())).containsExactly("1000: 1, window");
    }

    /**
     * A message is hidden from when it is received, not from when its batch is complete: at 40 s it comes back, and the
     * poller receives it once more. Without a word from the function its receives are used up.
     */
    @Test
    void aWindowLongerThanTheVisibilityTimeoutUsesUpReceives() {
        Trace trace = window(60, 100)
                .messages(1, "0 s")
                .queue(q -> q.visibility(Micros.ofSeconds(40)))
                .run();
        assertThat(Shop.story(trace, "m-1"))
                .containsExactly(
                        "MessageSent 0",
                        "MessageReceived 0",
                        "MessageReturned 40000",
                        "MessageReceived 40000",
                        "MessageDeleted 61000");
        assertThat(batches(trace)).containsExactly("60000: 1, window");
    }

    /** 300 s of waiting are ten times 30 s: the eleventh receive is at the moment at which the window is over. */
    @Test
    void aWindowThatEndsWithTheVisibilityTimeoutKeepsItsMessages() {
        Trace trace = window(300, 100).messages(1, "0 s").run();
        assertThat(batches(trace)).containsExactly("300000: 1, window");
        assertThat(Shop.count(trace, SqsKind.MESSAGE_RECEIVED)).isEqualTo(11);
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DELETED)).isEqualTo(1);
    }

    @Test
    void filteredMessagesAreDeletedAndTakeNoRoom() {
        Trace trace = Shop.standard()
                .messages(20, "0 s")
                .letters(Letter.of("order"), Letter.of("noise"))
                .mapping(m -> m.filters(List.of(letter -> letter.body().equals("order"))))
                .run();
        assertThat(batches(trace)).containsExactly("0: 10, size");
        assertThat(Shop.count(trace, SqsKind.MESSAGE_FILTERED_OUT)).isEqualTo(10);
        assertThat(Shop.story(trace, "m-2")).containsExactly("MessageSent 0", "MessageFilteredOut 0");
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DELETED)).isEqualTo(10);
    }

    @Test
    void oneFilterOfSeveralIsEnough() {
        Trace trace = Shop.standard()
                .messages(3, "0 s")
                .letters(Letter.of("a"), Letter.of("b"), Letter.of("c"))
                .mapping(m -> m.filters(List.of(
                        letter -> letter.body().equals("a"),
                        letter -> letter.body().equals("c"))))
                .run();
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_FILTERED_OUT))
                .singleElement()
                .satisfies(row -> assertThat(row.subject()).isEqualTo("m-2"));
    }

    @Test
    void nothingButNoiseInvokesNothing() {
        Trace trace = Shop.standard()
                .mapping(m -> m.filters(List.of(letter -> false)))
                .run();
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_STARTED)).isZero();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_FILTERED_OUT)).isEqualTo(10);
    }

    @Test
    void theFunctionIsCalledAndWaitedFor() {
        // 1,000 requests a second at most for 100 executions: of 1,010 batches of one message ten are throttled.
        Trace trace = Shop.standard()
                .messages(1_100, "0 s")
                .takes("1 ms")
                .reserved(10)
                .mapping(m -> m.batchSize(1).provisioned(200, 200))
                .run();
        assertThat(Shop.rows(trace, SqsKind.BATCH_THROTTLED))
                .anyMatch(row -> row.numbers().text("reason").equals("ReservedFunctionInvocationRateLimitExceeded"));
    }
}
