package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.sources.sqs.config.AnswerForm;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** Section 1.5: message groups. */
final class FifoTest {
    private static List<String> receives(Trace trace) {
        return Shop.rows(trace, SqsKind.MESSAGE_RECEIVED).stream()
                .map(row -> row.subject() + " at " + row.t() / Micros.PER_SECOND)
                .toList();
    }

    /** 30 messages of one group: three batches of ten, one after the other. */
    @Test
    void oneBatchOfAGroupAtATime() {
        Trace trace = Shop.fifo().messages(30, "0 s").groups("g").run();
        assertThat(Shop.mostAtATime(trace)).isEqualTo(1);
        assertThat(Shop.millis(trace, SqsKind.BATCH_FORMED)).containsExactly(0L, 1_000L, 2_000L);
    }

    @Test
    void messagesOfAGroupComeInTheirOrder() {
        Trace trace = Shop.fifo()
                .messages(25, "100 ms")
                .groups("a", "b")
                .poison("m-3", 2)
                .run();
        for (int rest = 0; rest < 2; rest++) {
            int group = rest;
            List<Integer> done = Shop.rows(trace, SqsKind.MESSAGE_DELETED).stream()
                    .map(row -> Integer.parseInt(row.subject().substring(2)))
                    .filter(number -> number % 2 == group)
                    .toList();
            assertThat(done).isSorted().hasSizeGreaterThan(10);
        }
    }

    /** 40 messages of each of four groups: a batch of each at once, and no more, although pollers could grow. */
    @Test
    void concurrencyIsTheNumberOfActiveGroups() {
        Trace trace =
                Shop.fifo().messages(160, "0 s").groups("a", "b", "c", "d").run();
        assertThat(Shop.mostAtATime(trace)).isEqualTo(4);
        assertThat(Shop.batchSizes(trace)).hasSize(16).containsOnly(10L);
    }

    /** Twenty groups are twenty batches from the start: the five of standard queues do not count here. */
    @Test
    void groupsNeedNoTimeToGrow() {
        String[] groups = IntStream.range(0, 20).mapToObj(i -> "g" + i).toArray(String[]::new);
        Trace trace = Shop.fifo().messages(200, "0 s").groups(groups).run();
        assertThat(Shop.mostAtATime(trace)).isEqualTo(20);
        assertThat(Shop.count(trace, SqsKind.MAPPING_SCALED)).isZero();
    }

    @Test
    void maximumConcurrencyIsTheMostForGroupsToo() {
        Trace trace = Shop.fifo()
                .messages(160, "0 s")
                .groups("a", "b", "c", "d")
                .mapping(m -> m.maximumConcurrency(2))
                .run();
        assertThat(Shop.mostAtATime(trace)).isEqualTo(2);
    }

    /** Of ten groups with one message each, one receive gets all. */
    @Test
    void aBatchCanHoldSeveralGroups() {
        String[] groups = IntStream.range(0, 10).mapToObj(i -> "g" + i).toArray(String[]::new);
        Trace trace = Shop.fifo().messages(10, "0 s").groups(groups).run();
        assertThat(Shop.batchSizes(trace)).containsExactly(10L);
    }

    /** As many messages of one group as there are come before the next group. */
    @Test
    void aReceiveStaysWithItsGroup() {
        Trace trace = Shop.fifo().messages(12, "0 s").groups("a", "b").run();
        List<String> first = Shop.rows(trace, SqsKind.MESSAGE_RECEIVED).stream()
                .limit(10)
                .map(TraceRow::subject)
                .toList();
        // a: 1, 3, 5, 7, 9, 11; then b: 2, 4, 6, 8. The rest of b waits for this batch.
        assertThat(first).containsExactly("m-1", "m-3", "m-5", "m-7", "m-9", "m-11", "m-2", "m-4", "m-6", "m-8");
        assertThat(Shop.batchSizes(trace)).containsExactly(10L, 2L);
        assertThat(Shop.millis(trace, SqsKind.BATCH_FORMED)).containsExactly(0L, 1_000L);
    }

    /** m-1 of group a fails twice, at 0 and at 30 s, and is a dead letter at 60 s. Only then m-3 of its group comes. */
    @Test
    void aFailingGroupIsBlockedUntilItsMessageIsADeadLetter() {
        Trace trace = Shop.fifo()
                .messages(4, "0 s")
                .groups("a", "b")
                .mapping(m -> m.batchSize(1))
                .poison("m-1", -1)
                .deadLetters(2)
                .run();
        assertThat(receives(trace)).containsExactly("m-1 at 0", "m-2 at 0", "m-4 at 1", "m-1 at 30", "m-3 at 60");
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_DEAD_LETTERED)).containsExactly(60_000L);
    }

    /** m-1 is kept for 60 s and hidden for 30 s: it fails at 0 and at 30 s and expires when it comes back at 60 s. */
    @Test
    void aFailingGroupIsBlockedUntilItsMessageExpires() {
        Trace trace = Shop.fifo()
                .arrivals(new Arrivals.AtTimes(List.of(0L, Micros.ofSeconds(40))))
                .groups("a")
                .poison("m-1", -1)
                .queue(q -> q.retention(Micros.ofSeconds(60)))
                .run();
        assertThat(receives(trace)).containsExactly("m-1 at 0", "m-1 at 30", "m-2 at 60");
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_EXPIRED)).containsExactly(60_000L);
    }

    @Test
    void aFailingGroupIsBlockedUntilItsMessageSucceeds() {
        Trace trace = Shop.fifo()
                .messages(2, "0 s")
                .groups("a")
                .mapping(m -> m.batchSize(1))
                .poison("m-1", 2)
                .run();
        assertThat(receives(trace)).containsExactly("m-1 at 0", "m-1 at 30", "m-1 at 60", "m-2 at 61");
    }

    /** 1234: m-2 fails, so 234 come back; of 234 m-4 fails, and it alone comes back until it is a dead letter. */
    @Test
    void aPartialAnswerStopsAtTheFirstFailure() {
        Trace trace = Shop.fifo()
                .messages(4, "0 s")
                .poison("m-2", 1)
                .poison("m-4", -1)
                .reports()
                .deadLetters(3)
                .run();
        assertThat(receives(trace))
                .containsExactly(
                        "m-1 at 0",
                        "m-2 at 0",
                        "m-3 at 0",
                        "m-4 at 0", //
                        "m-2 at 30",
                        "m-3 at 30",
                        "m-4 at 30", //
                        "m-4 at 60");
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_DEAD_LETTERED))
                .singleElement()
                .satisfies(row -> assertThat(row.subject()).isEqualTo("m-4"));
        assertThat(Shop.rows(trace, SqsKind.BATCH_PARTLY_FAILED).get(0).rule()).isEqualTo("partial-batch-sqs-fifo");
    }

    /** Code that goes on after a failure has m-3 and m-4 deleted before m-2 succeeds. */
    @Test
    void codeThatGoesOnBreaksTheOrderItself() {
        Trace trace = Shop.fifo()
                .messages(4, "0 s")
                .poison("m-2", 1)
                .reports()
                .answers(AnswerForm.NAMES_FAILED_ONLY)
                .run();
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_DELETED).stream()
                        .map(TraceRow::subject)
                        .toList())
                .containsExactly("m-1", "m-3", "m-4", "m-2");
    }

    /** The queue remembers an id for five minutes: 100 s and 299 s are within, 300 s is not. */
    @Test
    void anIdIsTakenOnceInFiveMinutes() {
        List<Long> times = List.of(0L, Micros.ofSeconds(100), Micros.ofSeconds(299), Micros.ofSeconds(300));
        Trace trace = Shop.fifo()
                .arrivals(new Arrivals.AtTimes(times))
                .letters(Letter.of("{}").in("g").once("id"))
                .run();
        assertThat(receives(trace)).containsExactly("m-1 at 0", "m-4 at 300");
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_DEDUPLICATED))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.numbers().text("original")).isEqualTo("m-1"));
    }

    @Test
    void theBodyCanBeTheId() {
        Letter[] letters = {
            Letter.of("one").in("g"), Letter.of("two").in("g"), Letter.of("one").in("h")
        };
        Shop shop = Shop.fifo().messages(3, "1 s").letters(letters);
        assertThat(Shop.count(shop.run(), SqsKind.MESSAGE_DEDUPLICATED)).isZero();
        assertThat(Shop.count(
                        shop.queue(SqsQueue.Builder::contentBasedDeduplication).run(), SqsKind.MESSAGE_DEDUPLICATED))
                .isEqualTo(1);
    }

    @Test
    void anIdOfItsOwnBeatsTheBody() {
        Letter[] letters = {
            Letter.of("one").in("g").once("a"), Letter.of("one").in("g").once("b")
        };
        Trace trace = Shop.fifo()
                .messages(2, "1 s")
                .letters(letters)
                .queue(SqsQueue.Builder::contentBasedDeduplication)
                .run();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DEDUPLICATED)).isZero();
    }

    /** Dead letters of one group keep their order, also on the way back. */
    @Test
    void deadLettersComeBackInTheirOrder() {
        Trace trace = Shop.fifo()
                .messages(3, "0 s")
                .groups("g")
                .deadLetters(1)
                .poison("m-1", 1)
                .change(new MoveMessages(Micros.ofSeconds(100), "dead.fifo", Optional.empty(), OptionalLong.empty()))
                .run();
        assertThat(receives(trace))
                .containsExactly("m-1 at 0", "m-2 at 0", "m-3 at 0", "m-1 at 100", "m-2 at 100", "m-3 at 100");
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DELETED)).isEqualTo(3);
    }

    @Test
    void aFilteredMessageDoesNotBlockItsGroup() {
        Trace trace = Shop.fifo()
                .messages(4, "0 s")
                .letters(Letter.of("noise").in("g"), Letter.of("order").in("g"))
                .mapping(m -> m.filters(List.of(letter -> letter.body().equals("order"))))
                .run();
        assertThat(receives(trace)).containsExactly("m-2 at 0", "m-4 at 0");
    }

    /** The first mapping is switched off while it has the group; when it is done, the second goes on. */
    @Test
    void aGroupThatIsFreeAgainGoesToWhoeverPolls() {
        Shop shop = Shop.fifo().messages(20, "0 s").groups("g");
        SqsSource second = new SqsSource(
                "second",
                shop.source().target(),
                shop.queue(),
                List.of(),
                SqsMapping.standard(Shop.QUOTAS).build());
        Trace trace = shop.also(second)
                .change(new SwitchMapping(Micros.ofMillis(500), "orders", false))
                .run();
        assertThat(Shop.millis(trace, SqsKind.BATCH_FORMED)).containsExactly(0L, 1_000L);
        assertThat(Shop.rows(trace, SqsKind.BATCH_FORMED).get(1).numbers().text("mapping"))
                .isEqualTo("second");
    }

    /**
     * The first batch begins its handler at 3 s; at 2 s the message is received for the second time, which is once too
     * often, and is held back in the dead-letter queue until 22 s. The first batch can no longer delete it.
     */
    @Test
    void whatIsHeldBackInTheDeadLetterQueueIsKept() {
        Shop shop = Shop.fifo().messages(1, "0 s").init("3 s").takes("1 ms").timeout("1 s");
        SqsQueue dead = shop.deadLetterQueue().delay(Micros.ofSeconds(20)).build();
        Trace trace = shop.queue(q -> q.visibility(Micros.ofSeconds(2)).redrive(1, dead))
                .run();
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_DEAD_LETTERED)).containsExactly(2_000L);
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_KEPT)).containsExactly(3_001L);
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_DELAY_ENDED)).containsExactly(22_000L);
    }
}
