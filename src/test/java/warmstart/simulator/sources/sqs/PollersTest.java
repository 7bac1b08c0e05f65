package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.release.SetReserved;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** Section 1.5: how many batches a mapping has at work. */
final class PollersTest {
    /** Messages one by one for a function that takes ten minutes, so that whatever starts is still at work. */
    private static Shop slow(int messages) {
        return Shop.standard()
                .messages(messages, "0 s")
                .takes("600 s")
                .timeout("900 s")
                .queue(q -> q.visibility(Micros.ofSeconds(900)))
                .mapping(m -> m.batchSize(1));
    }

    private static long startedBy(Trace trace, long millis) {
        return Shop.millis(trace, LambdaKind.INVOCATION_STARTED).stream()
                .filter(t -> t <= millis)
                .count();
    }

    private static List<String> scaling(Trace trace) {
        return Shop.rows(trace, SqsKind.MAPPING_SCALED).stream()
                .map(row -> row.t() / Micros.PER_MILLISECOND + ": "
                        + row.numbers().number("from") + " to " + row.numbers().number("to") + ", "
                        + row.numbers().text("because") + " (" + row.rule() + ")")
                .toList();
    }

    @Test
    void fiveBatchesAtTheStart() {
        assertThat(startedBy(slow(100).run(), 199)).isEqualTo(5);
    }

    /** 300 a minute are one every 200 ms: 5 + 300 after a minute. */
    @Test
    void threeHundredMoreInAMinute() {
        Trace trace = slow(1_000).run();
        assertThat(startedBy(trace, 200)).isEqualTo(6);
        assertThat(startedBy(trace, 59_999)).isEqualTo(304);
        assertThat(startedBy(trace, 60_000)).isEqualTo(305);
        assertThat(scaling(trace).get(0)).isEqualTo("200: 5 to 6, messages are waiting (scaling-sqs-per-minute)");
    }

    /** (1,250 - 5) x 200 ms = 249 s until the most is reached; the last 150 messages wait for the first to end. */
    @Test
    void oneMappingStopsAtTwelveHundredAndFifty() {
        Trace trace = slow(1_400).run();
        assertThat(Shop.mostAtATime(trace)).isEqualTo(1_250);
        assertThat(startedBy(trace, 248_999)).isEqualTo(1_249);
        assertThat(startedBy(trace, 249_000)).isEqualTo(1_250);
        assertThat(startedBy(trace, 599_999)).isEqualTo(1_250);
    }

    @Test
    void maximumConcurrencyIsTheMost() {
        assertThat(Shop.mostAtATime(
                        slow(50).mapping(m -> m.maximumConcurrency(7)).run()))
                .isEqualTo(7);
        assertThat(Shop.mostAtATime(
                        slow(50).mapping(m -> m.maximumConcurrency(2)).run()))
                .isEqualTo(2);
    }

    @Test
    void nothingGrowsWhileNoMessageWaits() {
        assertThat(scaling(slow(5).run())).isEmpty();
    }

    /**
     * 7 messages of 1 s: 5 at once; a sixth poller at 0.2 s, a seventh at 0.4 s. The first five are free from 1 s on, the
     * others from 1.2 and 1.4 s. The pollers that were free first go after one empty poll of 20 s, while there are more than
     * five; the next after two, while there are more than two. Of three messages at 300 s two find a poller, and for the third there are five again.
     */
    @Test
    void backToFiveAndThenToTwo() {
        List<Long> times = new ArrayList<>(Collections.nCopies(7, 0L));
        times.addAll(Collections.nCopies(3, Micros.ofSeconds(300)));
        Trace trace = slow(0).takes("1 s").arrivals(new Arrivals.AtTimes(times)).run();
        assertThat(scaling(trace))
                .containsExactly(
                        "200: 5 to 6, messages are waiting (scaling-sqs-per-minute)",
                        "400: 6 to 7, messages are waiting (scaling-sqs-per-minute)",
                        "21000: 7 to 5, polls came back empty (assumed:idle-pollers-go)",
                        "41000: 5 to 2, polls came back empty (assumed:idle-pollers-go)",
                        "300000: 2 to 5, messages came (sqs-start-concurrency)");
    }

    /** One message a second keeps one poller at work, always the same; the other four find nothing for 40 s. */
    @Test
    void littleTrafficNeedsFewPollers() {
        assertThat(scaling(slow(100).messages(100, "1 s").takes("1 ms").run()))
                .containsExactly("40000: 5 to 2, polls came back empty (assumed:idle-pollers-go)");
    }

    /** Five messages come at 10 s and find no poller; at 10.1 s five are free and take them, so at 10.2 s nothing waits. */
    @Test
    void nothingGrowsWhenTheMessagesAreTakenMeanwhile() {
        List<Long> times = new ArrayList<>(Collections.nCopies(5, 0L));
        times.addAll(Collections.nCopies(5, Micros.ofSeconds(10)));
        Trace trace =
                slow(0).takes("10100 ms").arrivals(new Arrivals.AtTimes(times)).run();
        assertThat(scaling(trace)).isEmpty();
        assertThat(startedBy(trace, 10_100)).isEqualTo(10);
    }

    @Test
    void withMaximumConcurrencyFiveStay() {
        Trace trace = slow(0).takes("1 s")
                .arrivals(new Arrivals.AtTimes(List.of(0L, Micros.ofSeconds(300))))
                .mapping(m -> m.maximumConcurrency(10))
                .run();
        assertThat(scaling(trace)).isEmpty();
    }

    /**
     * Every batch fails after 1 s, when there are 5 + 4 pollers (at 0.2, 0.4, 0.6 and 0.8 s): they go one by one down to
     * two, and nothing grows within the minute.
     */
    @Test
    void errorsReducePollers() {
        Trace trace = slow(100).takes("1 s").fails(1000).deadLetters(1).run();
        assertThat(scaling(trace).stream().filter(row -> row.contains("failed")).toList())
                .startsWith("1000: 9 to 8, a batch failed (sqs-backoff)", "1000: 8 to 7, a batch failed (sqs-backoff)");
        assertThat(scaling(trace).stream().filter(row -> row.contains("failed")).reduce((a, b) -> b))
                .hasValueSatisfying(last -> assertThat(last).contains("3 to 2"));
        assertThat(scaling(trace)).noneMatch(row -> row.contains("to 1"));
        TraceRow lastGrowth = Shop.rows(trace, SqsKind.MAPPING_SCALED).stream()
                .filter(row -> row.rule().equals("scaling-sqs-per-minute"))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(lastGrowth.t()).isLessThan(Micros.ofSeconds(1));
    }

    @Test
    void errorsDoNotReducePollersThatHearOfItemFailures() {
        Trace trace = slow(100)
                .takes("1 s")
                .fails(1000)
                .deadLetters(1)
                .mapping(SqsMapping.Builder::reportingItemFailures)
                .run();
        assertThat(scaling(trace)).noneMatch(row -> row.contains("failed"));
        assertThat(Shop.count(trace, SqsKind.BATCH_FAILED)).isEqualTo(100);
    }

    /** After the last error there is calm for a minute, then the mapping grows again: 80 s + 0.2 s. */
    @Test
    void growthGoesOnAMinuteAfterTheLastError() {
        Trace trace = slow(1_000).takes("20 s").poison("m-1", 1).run();
        List<Long> growths = Shop.rows(trace, SqsKind.MAPPING_SCALED).stream()
                .filter(row -> row.rule().equals("scaling-sqs-per-minute"))
                .map(row -> row.t() / Micros.PER_MILLISECOND)
                .toList();
        // Up to 20 s one every 200 ms; the error of m-1 ends at 20 s; the next is due at 80.2 s.
        assertThat(growths.stream().filter(t -> t < 20_000)).hasSize(99);
        assertThat(growths.stream().filter(t -> t > 20_000).findFirst()).hasValue(80_200L);
    }

    /** The error of m-1 costs a poller at 20 s; the fifth is back at 80 s, and the growth that is due at 80.2 s finds all five. */
    @Test
    void growthAfterAnErrorStopsAtMaximumConcurrency() {
        Trace trace = slow(1_000)
                .takes("20 s")
                .poison("m-1", 1)
                .mapping(m -> m.maximumConcurrency(5))
                .run();
        assertThat(scaling(trace))
                .contains("20000: 5 to 4, a batch failed (sqs-backoff)")
                .noneMatch(row -> row.contains("to 6"));
    }

    /** Room for one: the others are throttled and try again, and meanwhile there are no more pollers. */
    @Test
    void nothingGrowsWhileBatchesAreThrottled() {
        Trace trace = slow(100).takes("20 s").reserved(1).run();
        assertThat(scaling(trace)).noneMatch(row -> row.contains("waiting"));
    }

    /** Four of five have room; the fifth tries at 0, 1, 3, 7 and 15 s, and from 10 s on there is room: then it grows. */
    @Test
    void growthGoesOnWhenNoBatchIsThrottledAnyMore() {
        SetReserved more = new SetReserved(Micros.ofSeconds(10), "f", OptionalLong.of(100));
        Trace trace = slow(20).reserved(4).change(more).run();
        assertThat(Shop.millis(trace, SqsKind.BATCH_THROTTLED)).containsExactly(0L, 1_000L, 3_000L, 7_000L);
        assertThat(scaling(trace).get(0)).startsWith("15200: 5 to 6, messages are waiting");
    }

    /** All five are busy when a sixth message comes: there is a poller for it 200 ms later. */
    @Test
    void aMessageThatFindsNoPollerMakesOneGrow() {
        List<Long> times = new ArrayList<>(Collections.nCopies(5, 0L));
        times.add(Micros.ofSeconds(10));
        Trace trace = slow(0).arrivals(new Arrivals.AtTimes(times)).run();
        assertThat(Shop.millis(trace, LambdaKind.INVOCATION_STARTED).get(5)).isEqualTo(10_200);
    }

    @Test
    void mappingsOfOneQueueTakeTurns() {
        Shop shop = slow(0).takes("1 ms").messages(4, "1 s");
        SqsSource second = new SqsSource(
                "second",
                shop.source().target(),
                shop.queue(),
                List.of(),
                SqsMapping.standard(Shop.QUOTAS).build());
        Trace trace = shop.also(second).run();
        assertThat(Shop.rows(trace, SqsKind.BATCH_FORMED).stream()
                        .map(row -> row.numbers().text("mapping")))
                .containsExactly("orders", "second", "orders", "second");
    }

    /** Two pollers with ten invocations each at the start; 1,000 a minute are one every 60 ms; at most 4 x 10. */
    @Test
    void provisionedPollersAreThereAndGrowFaster() {
        Trace trace = slow(100).mapping(m -> m.provisioned(2, 4)).run();
        assertThat(startedBy(trace, 59)).isEqualTo(20);
        assertThat(startedBy(trace, 60)).isEqualTo(21);
        assertThat(startedBy(trace, 1_199)).isEqualTo(39);
        assertThat(startedBy(trace, 1_200)).isEqualTo(40);
        assertThat(Shop.mostAtATime(trace)).isEqualTo(40);
    }

    @Test
    void theRulesOfTwentyTwentyOneGrowMoreSlowly() {
        warmstart.simulator.quota.Quotas then =
                warmstart.labs.FactQuotas.on(java.time.LocalDate.of(2021, 1, 1), warmstart.labs.FixtureFacts.catalog());
        long perMinute = then.sqs().growthPerMinute();
        Trace trace = slow(1_000).quotas(then).run();
        assertThat(startedBy(trace, 60_000)).isEqualTo(5 + perMinute);
    }

    @Test
    void mappingsOfOneQueueShareItsMessages() {
        Shop shop = slow(40).takes("1 s");
        SqsSource second = new SqsSource(
                "second",
                shop.source().target(),
                shop.queue(),
                List.of(),
                SqsMapping.standard(Shop.QUOTAS).batchSize(1).build());
        Trace trace = shop.also(second).run();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DELETED)).isEqualTo(40);
        assertThat(startedBy(trace, 0)).isEqualTo(10);
        LongStream names = Shop.rows(trace, SqsKind.BATCH_FORMED).stream()
                .mapToLong(row -> row.numbers().text("mapping").equals("second") ? 1 : 0);
        assertThat(names.sum()).isBetween(15L, 25L);
    }
}
