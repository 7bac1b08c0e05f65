package warmstart.simulator.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * The documented figures of asynchronous invocation, and those recorded on AWS.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html">How Lambda handles
 *     errors and retries with asynchronous invocation</a>
 */
class AsyncRetriesTest {
    // "Lambda retries function errors twice": attempts at 0, one minute later, two more minutes later. Each attempt
    // takes
    // 1 ms here, so the third begins at 180.002 s.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # MaximumRetryAttempts | seconds at which attempts begin
            0                      | 0
            1                      | 0 60
            2                      | 0 60 180
            """)
    void aFailingEventIsTriedAtTheDocumentedTimes(int retries, String seconds) {
        Trace trace = new Worlds().fails(1000).retries(retries).run();
        assertThat(Worlds.seconds(trace, LambdaKind.INVOCATION_STARTED)).isEqualTo(numbers(seconds));
        assertThat(givenUp(trace).numbers().text("condition")).isEqualTo("RetriesExhausted");
        assertThat(givenUp(trace).numbers().number("attempts")).isEqualTo(retries + 1);
    }

    @Test
    void theWaitsAreCountedFromTheEndOfTheFailedAttempt() {
        Trace trace = new Worlds().fails(1000).takes("2 s").init("400 ms").run();
        List<TraceRow> started = Worlds.rows(trace, LambdaKind.INVOCATION_STARTED);
        List<TraceRow> failed = Worlds.rows(trace, LambdaKind.INVOCATION_FAILED);
        assertThat(started.get(1).t() - failed.get(0).t()).isEqualTo(Micros.ofSeconds(60));
        assertThat(started.get(2).t() - failed.get(1).t()).isEqualTo(Micros.ofSeconds(120));
    }

    @Test
    void aTimeoutIsAnErrorLikeAnyOther() {
        Trace trace = new Worlds().timesOut(1000).takes("1 s").run();
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_TIMED_OUT)).hasSize(3);
        // 3 s of timeout, 60 s of wait; 3 s, 120 s.
        assertThat(Worlds.seconds(trace, LambdaKind.INVOCATION_STARTED)).containsExactly(0L, 63L, 186L);
    }

    @Test
    void codeThatNeedsLongerThanTheTimeoutAlwaysTimesOut() {
        Trace trace = new Worlds().takes("4 s").timeout("3 s").retries(0).run();
        TraceRow timedOut = Worlds.only(trace, LambdaKind.INVOCATION_TIMED_OUT);
        assertThat(timedOut.numbers().number("tookMicros")).isEqualTo(Micros.ofSeconds(3));
    }

    /** An event is throttled while a single place is taken for good; its tries are at 1, 3, 7 … (2^n - 1) s, then every 300 s. */
    @Test
    void aThrottledEventIsTriedAtGrowingPauses() {
        List<Long> ages = Worlds.rows(wall("6 h"), LambdaKind.EVENT_THROTTLED).stream()
                .map(row -> row.numbers().number("ageMicros") / Micros.PER_SECOND)
                .toList();
        assertThat(ages).startsWith(0L, 1L, 3L, 7L, 15L, 31L, 63L, 127L, 255L, 511L, 811L, 1111L);
        // After 511 s one try every 300 s; the last whole pause within 21,600 s ends at 511 + 70 × 300 = 21,511 s.
        assertThat(ages).hasSize(10 + 70);
        assertThat(ages.get(ages.size() - 1)).isEqualTo(21_511L);
    }

    @Test
    void throttlesUseNoAttempt() {
        TraceRow givenUp = givenUp(wall("6 h"));
        assertThat(givenUp.numbers().number("attempts")).isZero();
        assertThat(givenUp.numbers().text("condition")).isEqualTo("EventAgeExceeded");
    }

    // Recorded on AWS: an age of 60 s leaves one attempt, 90 s leaves two. Lambda looks ahead: after an attempt at 0 s
    // the next
    // would come at an age of a little more than 60 s, after the one at 60 s at more than 180 s.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60 s    | 1
            61 s    | 2
            90 s    | 2
            180 s   | 2
            181 s   | 3
            21600 s | 3
            """)
    void anEventIsGivenUpAsSoonAsItsNextTryWouldBeTooLate(String age, int attempts) {
        Trace trace = new Worlds().fails(1000).age(age).run();
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(attempts);
        boolean forAge = attempts < 3;
        assertThat(givenUp(trace).numbers().text("condition"))
                .isEqualTo(forAge ? "EventAgeExceeded" : "RetriesExhausted");
        // It does not wait for the age to be reached.
        assertThat(givenUp(trace).t())
                .isEqualTo(Worlds.rows(trace, LambdaKind.INVOCATION_FAILED)
                        .get(attempts - 1)
                        .t());
    }

    @Test
    void aThrottledEventIsGivenUpBeforeItsAgeIsReached() {
        // Tries at 0, 1, 3, 7, 15, 31 s; the next would be at 63 s.
        TraceRow givenUp = givenUp(wall("60 s"));
        assertThat(givenUp.numbers().number("ageMicros")).isEqualTo(Micros.ofSeconds(31));
        assertThat(givenUp.numbers().number("nextAgeMicros")).isEqualTo(Micros.ofSeconds(63));
    }

    @Test
    void aReservationOfNothingDropsTheEventAtOnce() {
        Trace trace = new Worlds().reserved(0).run();
        assertThat(Worlds.only(trace, LambdaKind.EVENT_ACCEPTED).numbers().number("status"))
                .isEqualTo(202);
        assertThat(givenUp(trace).t()).isZero();
        assertThat(givenUp(trace).numbers().text("condition")).isEqualTo("ZeroReservedConcurrency");
        assertThat(givenUp(trace).numbers().number("attempts")).isZero();
        // The recording shows no throttle: AsyncEventsDropped is 1, Throttles 0.
        assertThat(Worlds.rows(trace, LambdaKind.EVENT_THROTTLED)).isEmpty();
    }

    @Test
    void observedWaitsAreNeverShorterAndAtMostAnEighthLonger() {
        for (long seed = 0; seed < 200; seed++) {
            Trace trace = new Worlds().observed().fails(1000).run(seed);
            List<Long> waits = Worlds.rows(trace, LambdaKind.RETRY_PLANNED).stream()
                    .map(row -> row.numbers().number("waitMicros"))
                    .toList();
            assertThat(waits).as("seed " + seed).hasSize(2);
            assertThat(waits.get(0)).isBetween(60_000_000L, 67_200_000L);
            assertThat(waits.get(1)).isBetween(120_000_000L, 134_400_000L);
        }
    }

    @Test
    void thePausesStartAnewAfterAnAttempt() {
        // Two events, one place, 10 s of work: e-2 is throttled at 0, 1, 3 and 7 s and runs at 15 s; its retry at 85 s
        // meets
        // nobody, e-1 having retried at 70 s.
        Trace trace = new Worlds()
                .reserved(1)
                .events(2, "0 s")
                .takes("10 s")
                .timeout("30 s")
                .fails(1000)
                .run();
        List<TraceRow> throttles = Worlds.rows(trace, LambdaKind.EVENT_THROTTLED);
        assertThat(throttles)
                .extracting(row -> row.numbers().number("throttles"))
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(throttles).extracting(TraceRow::subject).containsOnly("e-2");
        assertThat(Worlds.seconds(trace, LambdaKind.INVOCATION_STARTED)).containsExactly(0L, 15L, 70L, 85L, 200L, 215L);
    }

    /** Two events of which the first keeps the only place for longer than the other may live. */
    private static Trace wall(String age) {
        FunctionConfig slow = new Worlds()
                .reserved(1)
                .events(2, "0 s")
                .age(age)
                .scenario()
                .functions()
                .get(0);
        Code code = Code.taking(Worlds.micros("10 h"), Worlds.micros("20 h")).build();
        FunctionConfig slower = FunctionConfig.of(slow.name(), code, slow.compute(), slow.async())
                .reserved(1)
                .build();
        Scenario world = new Worlds().scenario();
        Scenario walled = new Scenario(
                world.quotas(),
                world.jitter(),
                world.accountConcurrency(),
                List.of(slower),
                List.of(new AsyncSource("e", FunctionTarget.parse("f"), new Arrivals.Evenly(2, 0, 0))));
        return warmstart.simulator.Simulation.run(
                walled, 1, Worlds.BOUNDS, warmstart.simulator.engine.StopSignal.NEVER);
    }

    private static TraceRow givenUp(Trace trace) {
        return Worlds.only(trace, LambdaKind.EVENT_GIVEN_UP);
    }

    private static List<Long> numbers(String words) {
        return Arrays.stream(words.split(" ")).map(Long::valueOf).toList();
    }

    /** Tries at 0, 1, 3, 7, 15, 31 s: the next, at 63 s, is not beyond an age of 63 s, but the one at 127 s is. */
    @Test
    void aTryAtExactlyTheAgeIsStillMade() {
        assertThat(givenUp(wall("63 s")).numbers().number("ageMicros")).isEqualTo(Micros.ofSeconds(63));
        assertThat(givenUp(wall("62 s")).numbers().number("ageMicros")).isEqualTo(Micros.ofSeconds(31));
    }

    @Test
    void aSourceSaysHowManyEventsItSends() {
        assertThat(new Worlds().events(7, "1 s").scenario().sources().get(0).sends())
                .isEqualTo(7);
    }
}
