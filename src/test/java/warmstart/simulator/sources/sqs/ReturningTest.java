package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Trace;

/** Section 1.5: what becomes of the messages of a batch that succeeded, failed or never ran. */
final class ReturningTest {
    @Test
    void successDeletesAll() {
        Trace trace = Shop.standard().run();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DELETED)).isEqualTo(10);
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_DELETED)).containsOnly(1_000L);
        assertThat(trace.ending().timeMicros()).isEqualTo(Micros.ofSeconds(1));
    }

    /** Received at 0 s and hidden for 30 s, however early the function fails. */
    @Test
    void failureReturnsAllAfterTheVisibilityTimeout() {
        Trace trace = Shop.standard().poison("m-4", 1).run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_RETURNED)).hasSize(10).containsOnly(30_000L);
        assertThat(Shop.rows(trace, SqsKind.BATCH_FAILED))
                .singleElement()
                .satisfies(row -> assertThat(row.rule()).isEqualTo("queue-error-items-return"));
        assertThat(Shop.story(trace, "m-1"))
                .containsExactly(
                        "MessageSent 0",
                        "MessageReceived 0",
                        "MessageReturned 30000",
                        "MessageReceived 30000",
                        "MessageDeleted 31000");
        assertThat(Shop.of(trace, "m-1").get(3).numbers().number("receives")).isEqualTo(2);
    }

    @Test
    void aTimeoutReturnsAllToo() {
        Trace trace = Shop.standard().takes("9 s").timeout("3 s").deadLetters(1).run();
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_TIMED_OUT)).isEqualTo(1);
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_RETURNED)).hasSize(10).containsOnly(30_000L);
        assertThat(Shop.rows(trace, SqsKind.BATCH_FAILED).get(0).numbers().text("error"))
                .isEqualTo("Sandbox.Timedout");
    }

    @Test
    void theQueuesOwnVisibilityTimeoutHolds() {
        Trace trace = Shop.standard()
                .queue(q -> q.visibility(Micros.ofSeconds(77)))
                .poison("m-1", 1)
                .run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_RETURNED)).containsOnly(77_000L);
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_RETURNED).get(0).rule()).isEqualTo("chosen:visibility-timeout");
    }

    /** Received at 0, 30 and 60 s; the receive at 90 s would be the fourth, and three are allowed. */
    @Test
    void theReceiveThatWouldBeTooManyMovesTheMessage() {
        Trace trace =
                Shop.standard().messages(1, "0 s").fails(1000).deadLetters(3).run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_RECEIVED)).containsExactly(0L, 30_000L, 60_000L);
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_DEAD_LETTERED)).containsExactly(90_000L);
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_DEAD_LETTERED)
                        .get(0)
                        .numbers()
                        .number("receives"))
                .isEqualTo(3);
    }

    /** The function is busy for 8 s with the first; the pauses of the second are 1, 2, 4 and 8 s: it runs at 15 s. */
    @Test
    void aThrottledPollerKeepsTrying() {
        Trace trace = Shop.standard()
                .messages(2, "0 s")
                .takes("8 s")
                .timeout("10 s")
                .reserved(1)
                .mapping(m -> m.batchSize(1))
                .run();
        assertThat(Shop.millis(trace, SqsKind.BATCH_THROTTLED)).containsExactly(0L, 1_000L, 3_000L, 7_000L);
        assertThat(Shop.millis(trace, LambdaKind.INVOCATION_STARTED)).containsExactly(0L, 15_000L);
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_RECEIVED))
                .allSatisfy(row -> assertThat(row.numbers().number("receives")).isEqualTo(1));
    }

    /** Tries at 0, 1, 3, 7 and 15 s; the next would be at 31 s, and at 30 s the message becomes visible again. */
    @Test
    void aThrottledMessageReturnsWhenItsVisibilityTimeoutEnds() {
        Trace trace =
                Shop.standard().messages(1, "0 s").reserved(0).deadLetters(1).run();
        assertThat(Shop.millis(trace, SqsKind.BATCH_THROTTLED)).containsExactly(0L, 1_000L, 3_000L, 7_000L, 15_000L);
        assertThat(Shop.rows(trace, SqsKind.BATCH_THROTTLED).get(4).numbers().number("waitMicros"))
                .isEqualTo(Micros.ofSeconds(15));
        assertThat(Shop.millis(trace, SqsKind.BATCH_ABANDONED)).containsExactly(30_000L);
        assertThat(Shop.story(trace, "m-1"))
                .containsExactly(
                        "MessageSent 0", "MessageReceived 0", "MessageReturned 30000", "MessageDeadLettered 30000");
    }

    /** The pauses double up to five minutes: 1 + 2 + … + 256 s = 511 s, then 300 s each, as long as 1,200 s are not over. */
    @Test
    void pausesOfAThrottledPollerHaveAMost() {
        Trace trace = Shop.standard()
                .messages(1, "0 s")
                .reserved(0)
                .deadLetters(1)
                .queue(q -> q.visibility(Micros.ofSeconds(1_200)))
                .run();
        assertThat(Shop.millis(trace, SqsKind.BATCH_THROTTLED)).endsWith(255_000L, 511_000L, 811_000L, 1_111_000L);
        assertThat(Shop.millis(trace, SqsKind.BATCH_ABANDONED)).containsExactly(1_200_000L);
    }

    /** Received at 0 and at 15 s into one batch, which goes at 20 s: it is given up when the first comes back, at 30 s. */
    @Test
    void aThrottledBatchEndsWithItsFirstMessage() {
        Trace trace = Shop.standard()
                .messages(2, "15 s")
                .reserved(0)
                .deadLetters(1)
                .mapping(m -> m.window(Micros.ofSeconds(20)))
                .run();
        assertThat(Shop.millis(trace, SqsKind.BATCH_ABANDONED)).containsExactly(30_000L);
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_RETURNED)).containsExactly(30_000L, 45_000L);
    }

    /** One place for five pollers: messages that were never tried become dead letters. */
    @Test
    void aReservationBelowFivePollersMakesDeadLetters() {
        Trace trace = Shop.standard()
                .messages(30, "0 s")
                .takes("20 s")
                .timeout("25 s")
                .reserved(1)
                .deadLetters(2)
                .mapping(m -> m.batchSize(1))
                .run();
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_FAILED)).isZero();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DEAD_LETTERED)).isPositive();
    }

    /** Kept 60 s; at 90 s the second visibility timeout of 45 s ends, and the message is too old to become visible. */
    @Test
    void aMessageInFlightExpiresWhenItComesBack() {
        Trace trace = Shop.standard()
                .messages(1, "0 s")
                .fails(1000)
                .queue(q -> q.visibility(Micros.ofSeconds(45)).retention(Micros.ofSeconds(60)))
                .run();
        assertThat(Shop.story(trace, "m-1"))
                .containsExactly(
                        "MessageSent 0",
                        "MessageReceived 0",
                        "MessageReturned 45000",
                        "MessageReceived 45000",
                        "MessageReturned 90000",
                        "MessageExpired 90000");
    }

    /** Poison without a dead-letter queue is tried for four days: 4 x 86,400 / 30 = 11,520 times. */
    @Test
    void poisonWithoutDeadLetterQueueIsTriedUntilItIsTooOld() {
        Trace trace = Shop.standard().messages(1, "0 s").poison("m-1", -1).run();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_RECEIVED)).isEqualTo(11_520);
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_EXPIRED))
                .singleElement()
                .satisfies(row -> assertThat(row.rule()).isEqualTo("sqs-retention-default"));
        assertThat(trace.ending().complete()).isTrue();
    }

    /** 3 s of initialisation and 5 s of work are more than 6 s: at 6 s the message is visible, and somebody takes it. */
    @Test
    void aMessageThatBecameVisibleAtWorkIsDeliveredTwice() {
        Trace trace = Shop.standard()
                .messages(1, "0 s")
                .init("3 s")
                .takes("5 s")
                .timeout("6 s")
                .queue(q -> q.visibility(Micros.ofSeconds(6)))
                .run();
        assertThat(Shop.story(trace, "m-1"))
                .containsExactly(
                        "MessageSent 0",
                        "MessageReceived 0",
                        "MessageReturned 6000",
                        "MessageReceived 6000",
                        "MessageKept 8000",
                        "MessageReturned 12000",
                        "MessageReceived 12000",
                        "MessageKept 14000",
                        "MessageDeleted 17000");
    }

    @Test
    void theLatestReceiptOfAStandardQueueDeletesAVisibleMessage() {
        Trace trace = Shop.standard()
                .messages(1, "0 s")
                .init("3 s")
                .takes("5 s")
                .timeout("6 s")
                .queue(q -> q.visibility(Micros.ofSeconds(6)))
                .change(new SwitchMapping(Micros.ofSeconds(1), "orders", false))
                .run();
        assertThat(Shop.story(trace, "m-1"))
                .containsExactly("MessageSent 0", "MessageReceived 0", "MessageReturned 6000", "MessageDeleted 8000");
    }

    @Test
    void aFifoQueueDeletesHiddenMessagesOnly() {
        Trace trace = Shop.fifo()
                .messages(1, "0 s")
                .init("3 s")
                .takes("5 s")
                .timeout("6 s")
                .queue(q -> q.visibility(Micros.ofSeconds(6)))
                .change(new SwitchMapping(Micros.ofSeconds(1), "orders", false))
                .run();
        assertThat(Shop.story(trace, "m-1"))
                .containsExactly("MessageSent 0", "MessageReceived 0", "MessageReturned 6000", "MessageKept 8000");
    }

    @Test
    void aMappingThatIsSwitchedOnAgainGoesOn() {
        Trace trace = Shop.standard()
                .arrivals(new Arrivals.AtTimes(List.of(Micros.ofSeconds(10))))
                .change(new SwitchMapping(Micros.ofSeconds(5), "orders", false))
                .change(new SwitchMapping(Micros.ofSeconds(60), "orders", true))
                .run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_RECEIVED)).containsExactly(60_000L);
    }

    /**
     * Two pollers, batches of one, 29 s each: m-1 fails and comes back at 30 s, when m-5 and m-6 have long been visible. They
     * are received at 58 s, m-1 at 87 s.
     */
    @Test
    void aMessageThatComesBackStandsBehindThoseThatWait() {
        Trace trace = Shop.standard()
                .messages(6, "0 s")
                .takes("29 s")
                .timeout("30 s")
                .poison("m-1", 1)
                .mapping(m -> m.batchSize(1).maximumConcurrency(2))
                .run();
        assertThat(Shop.of(trace, "m-5").get(1).t()).isEqualTo(Micros.ofSeconds(58));
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_RECEIVED).stream()
                        .filter(row -> row.subject().equals("m-1"))
                        .map(row -> row.t() / Micros.PER_SECOND))
                .containsExactly(0L, 87L);
    }

    @Test
    void whatTheServiceRefusesNeverRuns() {
        Shop shop = Shop.standard().mapping(m -> m.batchSize(11));
        assertThatIllegalArgumentException()
                .isThrownBy(shop::run)
                .withMessageContaining("the service refuses orders: [mapping.MaximumBatchingWindowInSeconds");
    }

    @Test
    void causesLeadBackToTheMessage() {
        Trace trace = Shop.standard().messages(1, "0 s").poison("m-1", 1).run();
        long row = Shop.rows(trace, SqsKind.MESSAGE_DELETED).get(0).seq();
        StringBuilder way = new StringBuilder();
        while (row >= 0) {
            way.append(trace.row(row).kind().word()).append(' ');
            row = trace.row(row).cause();
        }
        assertThat(way.toString())
                .isEqualTo("MessageDeleted InvocationSucceeded InvocationStarted BatchFormed MessageReceived"
                        + " MessageReturned BatchFailed InvocationFailed InvocationStarted EnvironmentInitStarted"
                        + " BatchFormed MessageReceived MessageSent ");
    }
}
