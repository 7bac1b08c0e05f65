package warmstart.simulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Environments and concurrency.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html">Understanding Lambda function
 *     scaling</a>
 */
class EnvironmentsTest {
    @Test
    void eachEventOfABurstGetsAnEnvironmentOfItsOwn() {
        Trace trace = new Worlds().events(5, "0 s").init("400 ms").takes("1 s").run();
        assertThat(Worlds.rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED))
                .extracting(TraceRow::subject)
                .containsExactly("f#1", "f#2", "f#3", "f#4", "f#5");
        // The handler starts when the initialisation is over.
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_STARTED))
                .extracting(TraceRow::t)
                .containsOnly(400_000L);
    }

    @Test
    void anIdleEnvironmentIsUsedAgainWithoutInitialisation() {
        Trace trace = new Worlds().events(3, "10 s").init("400 ms").takes("1 s").run();
        assertThat(Worlds.rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED)).hasSize(1);
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_STARTED))
                .extracting(row -> row.numbers().number("cold"))
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void ofSeveralIdleEnvironmentsTheOneThatBecameIdleLastIsTaken() {
        // e-1 and e-2 at 0 s and 1 s, 5 s each: f#1 is idle at 5 s, f#2 at 6 s; e-3 comes at 20 s.
        Arrivals arrivals =
                new Arrivals.AtTimes(List.of(Worlds.micros("0 s"), Worlds.micros("1 s"), Worlds.micros("20 s")));
        Trace trace =
                new Worlds().arrivals(arrivals).takes("5 s").timeout("10 s").run();
        TraceRow last = Worlds.rows(trace, LambdaKind.INVOCATION_STARTED).get(2);
        assertThat(last.numbers().text("environment")).isEqualTo("f#2");
        assertThat(last.rule()).isEqualTo("assumed:newest-idle-first");
    }

    @Test
    void anEnvironmentThatIsIdleTooLongIsRemovedAndTheRowSaysThatThisIsAssumed() {
        Trace trace = new Worlds().events(2, "1200 s").run();
        TraceRow expired = Worlds.only(trace, LambdaKind.ENVIRONMENT_EXPIRED);
        // Idle since 0.001 s; 600 s later it is gone.
        assertThat(expired.t()).isEqualTo(600_001_000L);
        assertThat(expired.basis()).hasToString("ASSUMED");
        assertThat(Worlds.rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED)).hasSize(2);
    }

    @Test
    void anEnvironmentInUseDoesNotExpire() {
        assertThat(Worlds.rows(new Worlds().events(5, "599 s").run(), LambdaKind.ENVIRONMENT_EXPIRED))
                .isEmpty();
    }

    @Test
    void initialisationTakesUpAPlace() {
        // One place, 2 s of initialisation: e-2, half a second later, is refused although no code runs yet.
        Trace trace = new Worlds().reserved(1).events(2, "500 ms").init("2 s").run();
        TraceRow throttle = Worlds.rows(trace, LambdaKind.EVENT_THROTTLED).get(0);
        assertThat(throttle.t()).isEqualTo(500_000L);
        assertThat(throttle.numbers().number("inUse")).isEqualTo(1);
    }

    @Test
    void withoutAReservationTheAccountIsTheLimit() {
        Trace trace = new Worlds().account(3).events(5, "0 s").takes("1 s").run();
        assertThat(Worlds.rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED)).hasSize(3);
        assertThat(Worlds.rows(trace, LambdaKind.EVENT_THROTTLED)
                        .get(0)
                        .numbers()
                        .number("limit"))
                .isEqualTo(3);
    }

    @Test
    void aReservationIsTakenFromWhatTheOthersShare() {
        // Of 110 places one function has 8 reserved: the other is throttled at the 103rd event at a time.
        Scenario scenario = new Scenario(
                Worlds.QUOTAS,
                Jitter.DOCUMENTED,
                110,
                List.of(function("reserved", OptionalLong.of(8)), function("sharing", OptionalLong.empty())),
                List.of(
                        new AsyncSource("e", FunctionTarget.parse("sharing"), new Arrivals.Evenly(105, 0, 0)),
                        new AsyncSource("r", FunctionTarget.parse("reserved"), new Arrivals.Evenly(8, 0, 0))));
        Trace trace = Simulation.run(scenario, 1, Worlds.BOUNDS, StopSignal.NEVER);
        List<TraceRow> atOnce = Worlds.rows(trace, LambdaKind.EVENT_THROTTLED).stream()
                .filter(row -> row.t() == 0)
                .toList();
        assertThat(atOnce).extracting(TraceRow::subject).containsExactly("e-103", "e-104", "e-105");
    }

    @Test
    void moreThanCanBeReservedIsABug() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Worlds().account(1000).reserved(901).scenario())
                .hasMessage("more is reserved than can be");
        assertThat(new Worlds().account(1000).reserved(900).scenario().unreservedConcurrency())
                .isEqualTo(100);
    }

    private static FunctionConfig function(String name, OptionalLong reserved) {
        Code code = Code.taking(Worlds.micros("10 s"), Worlds.micros("20 s")).build();
        FunctionConfig.Builder function = FunctionConfig.of(
                name, code, Compute.standard(Worlds.QUOTAS), new AsyncConfig(2, Worlds.micros("6 h")));
        reserved.ifPresent(function::reserved);
        return function.build();
    }
}
