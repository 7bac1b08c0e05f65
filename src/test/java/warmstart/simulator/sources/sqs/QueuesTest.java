package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Trace;

/** Section 1.5: retention, dead-letter queues, delays, duplicates and move tasks. */
final class QueuesTest {
    /** A last message at 300 s lets the run go on until what happens in the background has happened. */
    private static Shop untilThreeHundred(Shop shop) {
        return shop.arrivals(new Arrivals.AtTimes(List.of(0L, Micros.ofSeconds(300))))
                .poison("m-1", -1);
    }

    private static SqsQueue.Builder minuteDead(Shop shop) {
        return shop.deadLetterQueue().retention(Micros.ofSeconds(60));
    }

    /** Dead at 30 s; sent at 0 s and kept for 60 s: a standard queue counts from when it was first sent. */
    @Test
    void aStandardDeadLetterQueueCountsFromTheFirstSending() {
        Shop shop = untilThreeHundred(Shop.standard());
        SqsQueue dead = minuteDead(shop).build();
        Trace trace = shop.queue(q -> q.redrive(1, dead)).run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_DEAD_LETTERED)).containsExactly(30_000L);
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_EXPIRED)).containsExactly(60_000L);
    }

    /** Dead at 30 s, and kept for 60 s from then on. */
    @Test
    void aFifoDeadLetterQueueCountsAnew() {
        Shop shop = untilThreeHundred(Shop.fifo());
        SqsQueue dead = minuteDead(shop).build();
        Trace trace = shop.queue(q -> q.redrive(1, dead)).run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_EXPIRED)).containsExactly(90_000L);
    }

    /** Dead at 90 s, where a message of 90 s is too old already; nothing else happens after that. */
    @Test
    void aMessageCanBeTooOldForTheDeadLetterQueue() {
        Shop shop = Shop.standard().messages(1, "0 s").poison("m-1", -1);
        SqsQueue dead = minuteDead(shop).build();
        Trace trace = shop.queue(q -> q.redrive(3, dead)).run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_DEAD_LETTERED)).containsExactly(90_000L);
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_EXPIRED)).containsExactly(90_000L);
    }

    @Test
    void aMessageThatNobodyReceivesExpires() {
        Trace trace = untilThreeHundred(Shop.standard())
                .mapping(SqsMapping.Builder::disabled)
                .queue(q -> q.retention(Micros.ofSeconds(60)))
                .run();
        assertThat(Shop.story(trace, "m-1")).containsExactly("MessageSent 0", "MessageExpired 60000");
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_EXPIRED).get(0).rule()).isEqualTo("chosen:retention");
    }

    @Test
    void retentionLongerThanAMessageNeedsChangesNothing() {
        Trace trace = Shop.standard().messages(100, "7 s").run();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_EXPIRED)).isZero();
    }

    /** 60 s of retention and 90 s of delay: nobody ever sees it. */
    @Test
    void aDelayedMessageExpiresToo() {
        Trace trace = untilThreeHundred(Shop.standard())
                .queue(q -> q.retention(Micros.ofSeconds(60)).delay(Micros.ofSeconds(90)))
                .run();
        assertThat(Shop.story(trace, "m-1")).containsExactly("MessageSent 0", "MessageExpired 60000");
    }

    @Test
    void aDelayQueueHoldsMessagesBack() {
        Trace trace = Shop.standard()
                .messages(3, "4 s")
                .queue(q -> q.delay(Micros.ofSeconds(10)))
                .run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_DELAY_ENDED)).containsExactly(10_000L, 14_000L, 18_000L);
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_RECEIVED)).containsExactly(10_000L, 14_000L, 18_000L);
    }

    /** Half of the deletions leave a copy: of 1,000 messages about 500 come twice, about 250 three times … */
    @Test
    void aStandardQueueDeliversAtLeastOnce() {
        Trace trace = Shop.standard()
                .messages(1_000, "0 s")
                .queue(q -> q.duplicates(500))
                .run();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_SURVIVED)).isBetween(850L, 1_150L);
        assertThat(Shop.count(trace, SqsKind.MESSAGE_RECEIVED))
                .isEqualTo(1_000 + Shop.count(trace, SqsKind.MESSAGE_SURVIVED));
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DELETED)).isEqualTo(1_000);
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_FAILED)).isZero();
    }

    @Test
    void aFifoQueueDeliversOnce() {
        Trace trace =
                Shop.fifo().messages(100, "0 s").queue(q -> q.duplicates(500)).run();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_SURVIVED)).isZero();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_RECEIVED)).isEqualTo(100);
    }

    /** A higher share brings the same duplicates and some more. */
    @Test
    void duplicatesAreTheLuckOfTheMessage() {
        List<String> few = survivors(100);
        List<String> more = survivors(300);
        assertThat(few).isNotEmpty();
        assertThat(more).containsAll(few).hasSizeGreaterThan(few.size());
    }

    private static List<String> survivors(int perMille) {
        Trace trace = Shop.standard()
                .messages(200, "0 s")
                .queue(q -> q.duplicates(perMille))
                .run();
        return Shop.rows(trace, SqsKind.MESSAGE_SURVIVED).stream()
                .filter(row -> row.numbers().number("receives") == 1)
                .map(row -> row.subject())
                .toList();
    }

    /** The message fails once and is dead at 30 s; at 100 s it goes back and succeeds, as a first receive of a new message. */
    @Test
    void aMoveTaskBringsDeadLettersBack() {
        Trace trace = Shop.standard()
                .messages(1, "0 s")
                .poison("m-1", 1)
                .deadLetters(1)
                .change(new MoveMessages(Micros.ofSeconds(100), "dead", Optional.empty(), OptionalLong.empty()))
                .run();
        assertThat(Shop.story(trace, "m-1"))
                .containsExactly(
                        "MessageSent 0",
                        "MessageReceived 0",
                        "MessageReturned 30000",
                        "MessageDeadLettered 30000",
                        "MessageMoved 100000",
                        "MessageReceived 100000",
                        "MessageDeleted 101000");
        assertThat(Shop.of(trace, "m-1").get(5).numbers().number("receives")).isEqualTo(1);
    }

    /** What a task brings is a new message, also to the delay of the queue: 50 s + 10 s. */
    @Test
    void aDelayQueueHoldsMovedMessagesBack() {
        Trace trace = Shop.standard()
                .messages(1, "0 s")
                .poison("m-1", 1)
                .deadLetters(1)
                .queue(q -> q.delay(Micros.ofSeconds(10)))
                .change(new MoveMessages(Micros.ofSeconds(50), "dead", Optional.empty(), OptionalLong.empty()))
                .run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_RECEIVED)).containsExactly(10_000L, 60_000L);
    }

    /** Two a second: five dead letters go back at 100, 100, 101, 101 and 102 s. */
    @Test
    void aMoveTaskCanTakeItsTime() {
        Trace trace = Shop.standard()
                .messages(5, "0 s")
                .fails(1000)
                .deadLetters(1)
                .change(new MoveMessages(Micros.ofSeconds(100), "dead", Optional.empty(), OptionalLong.of(2)))
                .run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_MOVED))
                .containsExactly(100_000L, 100_000L, 101_000L, 101_000L, 102_000L);
    }

    @Test
    void aMoveTaskCanHaveAnotherDestination() {
        SqsQueue other = SqsQueue.of("other", Shop.QUOTAS).build();
        Shop shop = Shop.standard();
        SqsSource reader = new SqsSource(
                "reader",
                shop.source().target(),
                other,
                List.of(),
                SqsMapping.standard(Shop.QUOTAS).disabled().build());
        Trace trace = shop.messages(2, "0 s")
                .fails(1000)
                .deadLetters(1)
                .also(reader)
                .change(new MoveMessages(Micros.ofSeconds(100), "dead", Optional.of("other"), OptionalLong.empty()))
                .run();
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_MOVED))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.numbers().text("to")).isEqualTo("other"));
    }

    @Test
    void aMoveTaskKeepsToOneType() {
        SqsQueue other = SqsQueue.of("other.fifo", Shop.QUOTAS).build();
        Shop shop = Shop.standard().deadLetters(1);
        SqsSource reader = new SqsSource(
                "reader",
                shop.source().target(),
                other,
                List.of(),
                SqsMapping.standard(Shop.QUOTAS).build());
        shop.also(reader).change(new MoveMessages(0, "dead", Optional.of("other.fifo"), OptionalLong.empty()));
        assertThatThrownBy(shop::run).hasMessageContaining("one type only");
    }

    /** A second mapping reads the dead letters and has better luck. */
    @Test
    void aDeadLetterQueueCanBeRead() {
        Shop shop = Shop.standard().messages(3, "0 s").poison("m-2", 1).deadLetters(1);
        SqsSource undertaker = new SqsSource(
                "undertaker",
                shop.source().target(),
                shop.queue().redrive().orElseThrow().deadLetterQueue(),
                List.of(),
                SqsMapping.standard(Shop.QUOTAS).build());
        Trace trace = shop.also(undertaker).run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_DEAD_LETTERED)).hasSize(3).containsOnly(30_000L);
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_DELETED))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.numbers().text("queue")).isEqualTo("dead"));
    }

    @Test
    void queuesOfOneNameAreOneQueue() {
        Shop shop = Shop.standard();
        SqsQueue changed =
                SqsQueue.of("orders", Shop.QUOTAS).delay(Micros.ofSeconds(5)).build();
        SqsSource second = new SqsSource(
                "second",
                shop.source().target(),
                changed,
                List.of(),
                SqsMapping.standard(Shop.QUOTAS).build());
        assertThatThrownBy(() -> shop.also(second).run()).hasMessageContaining("two queues are called `orders`");
    }
}
