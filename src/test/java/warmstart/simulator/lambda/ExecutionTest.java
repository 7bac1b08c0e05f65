package warmstart.simulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.Worlds;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Timing;
import warmstart.simulator.quota.BillingRules;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Environments, cold starts, timeouts and what is charged.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html">Understanding the Lambda
 *     execution environment lifecycle</a>
 */
class ExecutionTest {
    /** Seen on AWS: 10,000 ms of initialisation, then 3,000 ms of handler, both timed out; 3,000 ms were charged. */
    @Test
    void aLongInitialisationIsCutAtTenSecondsAndRepeatedInTheTimeOfTheHandler() {
        Trace trace = new Worlds().init("12 s").takes("1 s").called(Door.API).run();
        TraceRow cut = Worlds.only(trace, EnvironmentKind.INIT_TIMED_OUT);
        assertThat(cut.t()).isEqualTo(Micros.ofSeconds(10));
        assertThat(cut.rule()).isEqualTo("init-10s");
        TraceRow timedOut = Worlds.only(trace, LambdaKind.INVOCATION_TIMED_OUT);
        assertThat(timedOut.t()).isEqualTo(Micros.ofSeconds(13));
        assertThat(timedOut.numbers().number("billedMillis")).isEqualTo(3_000);
        assertThat(timedOut.numbers().text("error")).isEqualTo("Sandbox.Timedout");
    }

    @Test
    void aRepeatedInitialisationThatFitsIntoTheTimeoutIsFollowedByTheHandler() {
        Trace trace = new Worlds()
                .init("12 s")
                .takes("1 s")
                .timeout("60 s")
                .called(Door.API)
                .run();
        TraceRow started = Worlds.only(trace, LambdaKind.INVOCATION_STARTED);
        assertThat(started.numbers().number("reinitMicros")).isEqualTo(Micros.ofSeconds(12));
        // 10 s that were cut, 12 s again, 1 s of handler; the first 10 s are not charged.
        TraceRow ended = Worlds.only(trace, LambdaKind.INVOCATION_SUCCEEDED);
        assertThat(ended.t()).isEqualTo(Micros.ofSeconds(23));
        assertThat(ended.numbers().number("billedMillis")).isEqualTo(13_000);
    }

    @Test
    void anInitialisationOfExactlyTenSecondsIsInTime() {
        Trace trace = new Worlds().init("10 s").called(Door.API).run();
        assertThat(Worlds.rows(trace, EnvironmentKind.INIT_TIMED_OUT)).isEmpty();
        assertThat(Worlds.only(trace, LambdaKind.INVOCATION_STARTED).t()).isEqualTo(Micros.ofSeconds(10));
    }

    @Test
    void aFailedInitialisationIsRepeatedInTheTimeOfTheHandler() {
        Trace trace = new Worlds()
                .init("200 ms")
                .takes("100 ms")
                .code(code -> code.faults(new Faults(0, 0, 0, 1000, 0, new LinkedHashMap<>())))
                .called(Door.API)
                .run();
        assertThat(Worlds.only(trace, EnvironmentKind.INIT_FAILED).t()).isEqualTo(Micros.ofMillis(200));
        // 200 ms that failed, 200 ms again, 100 ms of handler.
        assertThat(Worlds.only(trace, LambdaKind.INVOCATION_SUCCEEDED).t()).isEqualTo(Micros.ofMillis(500));
    }

    /** Seen on AWS: 4,098.79 + 2.19 ms were charged as 4,101, and 100.07 + 38.86 ms as 139. */
    @ParameterizedTest
    @CsvSource({"4098790, 2190, 4101", "100070, 38860, 139", "0, 1000, 1", "0, 1001, 2"})
    void initialisationAndHandlerAreChargedTogetherRoundedUp(long init, long handler, long billed) {
        Trace trace = new Worlds()
                .code(code -> code.init(Timing.fixed(init)).handler(Timing.fixed(handler)))
                .called(Door.API)
                .run();
        assertThat(Worlds.only(trace, LambdaKind.INVOCATION_SUCCEEDED).numbers().number("billedMillis"))
                .isEqualTo(billed);
    }

    @Test
    void aWarmInvocationIsChargedForItsHandlerOnly() {
        Trace trace = new Worlds()
                .init("400 ms")
                .takes("100 ms")
                .events(2, "1 s")
                .called(Door.API)
                .run();
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_SUCCEEDED))
                .extracting(row -> row.numbers().number("billedMillis"))
                .containsExactly(500L, 100L);
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_STARTED))
                .extracting(row -> row.numbers().number("reuses"))
                .containsExactly(0L, 1L);
    }

    /** 100 ms on one vCPU: at 128 MB that is 1769/128 as long; above one vCPU one thread gains nothing. */
    @ParameterizedTest
    @CsvSource({"1769, 100000", "128, 1382031", "884, 200113", "10240, 100000"})
    void computingTakesLongerWithLessMemory(long megabytes, long micros) {
        Trace trace = new Worlds()
                .code(code -> code.handler(Timing.NONE).cpuMicros(100_000))
                .function(function -> function.compute(compute(megabytes, OptionalLong.empty())))
                .called(Door.API)
                .run();
        // 100,000 · 1,769 / 128 = 1,382,031.25 µs, rounded down; · 1,769 / 884 = 200,113.12.
        assertThat(Worlds.only(trace, LambdaKind.INVOCATION_SUCCEEDED).numbers().number("tookMicros"))
                .isEqualTo(micros);
    }

    /** After a timeout the runtime starts anew in the same environment: the same /tmp, new global variables. */
    @Test
    void afterATimeoutTheSameEnvironmentInitialisesAgainInTheTimeOfTheNextHandler() {
        Trace trace = new Worlds()
                .init("400 ms")
                .takes("5 s")
                .events(2, "10 s")
                .called(Door.API)
                .run();
        List<TraceRow> started = Worlds.rows(trace, LambdaKind.INVOCATION_STARTED);
        assertThat(started).extracting(row -> row.numbers().text("environment")).containsExactly("f#1", "f#1");
        assertThat(started.get(1).numbers().number("reinitMicros")).isEqualTo(Micros.ofMillis(400));
        assertThat(started.get(1).numbers().number("reuses")).isZero();
        assertThat(Worlds.rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED)).hasSize(1);
    }

    @Test
    void whenTheProcessExitsTheErrorSaysSoAndTheRuntimeStartsAnew() {
        Trace trace = new Worlds()
                .init("400 ms")
                .events(2, "10 s")
                .code(code -> code.faults(new Faults(0, 0, 1000, 0, 0, new LinkedHashMap<>())))
                .called(Door.API)
                .run();
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_FAILED))
                .extracting(row -> row.numbers().text("error"))
                .containsExactly("Runtime.ExitError", "Runtime.ExitError");
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_STARTED)
                        .get(1)
                        .numbers()
                        .has("reinitMicros"))
                .isTrue();
    }

    @Test
    void afterAnErrorThatTheRuntimeCaughtTheGlobalVariablesAreStillThere() {
        Trace trace = new Worlds()
                .init("400 ms")
                .fails(1000)
                .events(2, "10 s")
                .called(Door.API)
                .run();
        TraceRow second = Worlds.rows(trace, LambdaKind.INVOCATION_STARTED).get(1);
        assertThat(second.numbers().has("reinitMicros")).isFalse();
        assertThat(second.numbers().number("reuses")).isEqualTo(1);
    }

    @Test
    void aHandlerAtExactlyItsTimeoutIsInTime() {
        assertThat(Worlds.rows(new Worlds().takes("3 s").called(Door.API).run(), LambdaKind.INVOCATION_SUCCEEDED))
                .hasSize(1);
        Trace late = new Worlds()
                .code(code -> code.handler(Timing.fixed(3_000_001)))
                .called(Door.API)
                .run();
        assertThat(Worlds.only(late, LambdaKind.INVOCATION_TIMED_OUT).t()).isEqualTo(Micros.ofSeconds(3));
    }

    /** One environment serves one invocation at a time: calls that do not overlap share one, calls that do need two. */
    @ParameterizedTest
    @CsvSource({"2000000, 1", "1000001, 1", "1000000, 2", "999999, 2"})
    void overlappingCallsNeedAnEnvironmentEach(long gapMicros, int environments) {
        Trace trace = new Worlds()
                .takes("1 s")
                .arrivals(new Arrivals.Evenly(2, 0, gapMicros))
                .called(Door.API)
                .run();
        // At a gap of exactly the duration the second call was planned earlier than the end of the first, so it comes
        // first.
        assertThat(Worlds.rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED)).hasSize(environments);
        assertThat(Worlds.rows(trace, CallKind.CALL_ANSWERED)).hasSize(2);
    }

    private static Compute compute(long megabytes, OptionalLong snapStart) {
        return new Compute(megabytes, 512, Compute.Architecture.X86_64, Compute.Packaging.ZIP, snapStart);
    }

    /** Why the handler starts so late can be read backwards: it was the initialisation that was cut. */
    @Test
    void theHandlerStartsBecauseTheInitialisationWasCut() {
        Trace trace = new Worlds().init("12 s").called(Door.API).run();
        TraceRow cut = Worlds.only(trace, EnvironmentKind.INIT_TIMED_OUT);
        assertThat(Worlds.only(trace, LambdaKind.INVOCATION_STARTED).cause()).isEqualTo(cut.seq());
    }

    /** Before August 2025: 400 ms of initialisation were free for a .zip file and charged for an image; the handler takes 100 ms. */
    @ParameterizedTest
    @CsvSource({"ZIP, 100", "IMAGE, 500"})
    void theInitialisationOfAnImageWasAlwaysCharged(Compute.Packaging packaging, long billed) {
        Trace trace = new Worlds()
                .quotas(withoutInitOfZip())
                .init("400 ms")
                .takes("100 ms")
                .function(function -> function.compute(
                        new Compute(1_769, 512, Compute.Architecture.X86_64, packaging, OptionalLong.empty())))
                .called(Door.API)
                .run();
        assertThat(Worlds.only(trace, LambdaKind.INVOCATION_SUCCEEDED).numbers().number("billedMillis"))
                .isEqualTo(billed);
    }

    private static Quotas withoutInitOfZip() {
        Quotas now = Worlds.QUOTAS;
        BillingRules bill = now.billing();
        BillingRules before = new BillingRules(
                bill.stepMicros(),
                false,
                bill.perRequest(),
                bill.perGigabyteSecondX86(),
                bill.perGigabyteSecondArm(),
                bill.provisionedPerGigabyteSecond(),
                bill.provisionedDurationPerGigabyteSecond());
        return new Quotas(
                now.function(),
                now.concurrency(),
                now.async(),
                now.payload(),
                now.call(),
                now.sqs(),
                now.stream(),
                before,
                now.release(),
                now.network(),
                now.undocumented());
    }

    /** A second for the batch and 100 ms for each of its three messages. */
    @Test
    void aBatchTakesLongerTheMoreItHolds() {
        Code code = Code.taking(Micros.ofSeconds(1), Micros.ofSeconds(3))
                .perItemMicros(Micros.ofMillis(100))
                .build();
        Engine engine = new Engine(1, Worlds.BOUNDS, StopSignal.NEVER);
        FunctionConfig function = FunctionConfig.of(
                        "f", code, Compute.standard(Worlds.QUOTAS), AsyncConfig.unset(Worlds.QUOTAS))
                .build();
        Lambda lambda = new Lambda(engine, Worlds.QUOTAS, 1_000, List.of(function));
        Invocation batch = Invocation.of(engine.subject("b-1"), lambda.function("f"), FunctionTarget.LATEST, 0)
                .with(List.of(new Item("m-1", 1, 1), new Item("m-2", 2, 1), new Item("m-3", 3, 1)));
        engine.at(0, () -> lambda.invoke(batch, ended -> {}));
        assertThat(Worlds.only(engine.run(), LambdaKind.INVOCATION_SUCCEEDED)
                        .numbers()
                        .number("tookMicros"))
                .isEqualTo(Micros.ofMillis(1_300));
    }
}
