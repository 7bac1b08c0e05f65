package warmstart.simulator.codedeploy;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.rows;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Faults;
import warmstart.simulator.release.InjectFaults;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;

/**
 * Alarms over the metrics of a run.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html">Alarm evaluation</a>
 */
class AlarmTest {
    private static Alarm alarm(Alarm.Metric metric, long threshold) {
        return new Alarm(
                "a", "f", OptionalInt.empty(), metric, micros("1 min"), 1, 1, threshold, Alarm.Missing.NOT_BREACHING);
    }

    private static Alarm errors(int dataPoints, int periods, Alarm.Missing missing) {
        return new Alarm(
                "a", "f", OptionalInt.empty(), Alarm.Metric.ERRORS, micros("1 min"), periods, dataPoints, 0, missing);
    }

    /** The changes of an alarm as {@code second=STATE}, while a deployment far away looks at it. */
    private static String states(ReleaseWorlds world, Alarm alarm) {
        Deployment far = Deployment.of(
                        "d",
                        micros("2000 s"),
                        "f",
                        "live",
                        new Deployment.Traffic(
                                2, LambdaDeploymentConfig.named("AllAtOnce").orElseThrow()))
                .with(List.of(alarm));
        Trace trace = world.change(far).run();
        return rows(trace, DeploymentKind.ALARM_CHANGED).stream()
                .map(row -> row.t() / 1_000_000 + "=" + row.numbers().text("to"))
                .collect(Collectors.joining(" "));
    }

    /** A call at each of these seconds; faults are on from 60 to 180 s, so what ends there fails. */
    private static ReleaseWorlds callsAt(long... seconds) {
        ReleaseWorlds world = new ReleaseWorlds()
                .takes("10 ms")
                .init("0 s")
                .change(new InjectFaults(micros("60 s"), micros("180 s"), "f", "live", Faults.rates(1_000, 0)));
        for (long second : seconds) {
            world.calls("f:live", 1, second + " s");
        }
        return world;
    }

    /** Failures at 70 and 130 s, that is in the second and the third minute. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1 | NOT_BREACHING | 60=OK 120=ALARM 240=OK
            2 | 2 | NOT_BREACHING | 60=OK 180=ALARM 240=OK
            2 | 3 | NOT_BREACHING | 60=OK 180=ALARM 300=OK
            3 | 3 | NOT_BREACHING | 60=OK
            1 | 1 | MISSING       | 60=OK 120=ALARM 240=OK 300=INSUFFICIENT_DATA
            1 | 1 | IGNORE        | 60=OK 120=ALARM 240=OK
            1 | 1 | BREACHING     | 60=OK 120=ALARM 240=OK 300=ALARM
            3 | 3 | BREACHING     | 60=OK 420=ALARM
            """)
    void dataPointsRaiseIt(int dataPoints, int periods, Alarm.Missing missing, String expected) {
        String states = states(callsAt(5, 70, 130, 190), errors(dataPoints, periods, missing));
        assertThat(states).isEqualTo(expected);
    }

    @Test
    void aThresholdIsExceededNotReached() {
        assertThat(states(callsAt(70, 75, 80), alarm(Alarm.Metric.ERRORS, 2))).isEqualTo("60=OK 120=ALARM 180=OK");
        assertThat(states(callsAt(70, 75, 80), alarm(Alarm.Metric.ERRORS, 3))).isEqualTo("60=OK");
    }

    @Test
    void timeoutsAreErrorsToo() {
        ReleaseWorlds world = new ReleaseWorlds()
                .code(code -> code.faults(Faults.rates(0, 1_000)))
                .calls("f:live", 1, "0 s");
        // The timeout of 900 s comes at 900.5 s.
        assertThat(states(world, alarm(Alarm.Metric.ERRORS, 0))).isEqualTo("60=OK 960=ALARM 1020=OK");
    }

    @Test
    void throttlesOfCallsAndEventsCount() {
        ReleaseWorlds calls = new ReleaseWorlds().reserved(1).calls("f:live", 3, "0 s");
        assertThat(states(calls, alarm(Alarm.Metric.THROTTLES, 1))).isEqualTo("60=ALARM 120=OK");
        ReleaseWorlds events = new ReleaseWorlds().reserved(1).events("f:live", 3, "0 s");
        assertThat(states(events, alarm(Alarm.Metric.THROTTLES, 1))).isEqualTo("60=ALARM 120=OK");
        ReleaseWorlds others = new ReleaseWorlds()
                .account(2)
                .other(ReleaseWorlds.plain("g"))
                .calls("f:live", 1, "0 s")
                .calls("g", 5, "1 s");
        assertThat(states(others, alarm(Alarm.Metric.THROTTLES, 0))).isEqualTo("60=OK");
    }

    @Test
    void durationsAreAveragedOrTheLongestCounts() {
        // One version takes 10 ms, the other 3 s.
        ReleaseWorlds world = new ReleaseWorlds()
                .takes("10 ms")
                .second(code -> code.handler(warmstart.simulator.function.Timing.fixed(micros("3 s"))))
                .calls("f:1", new Arrivals.Evenly(9, 0, micros("1 s")))
                .calls("f:2", 1, "0 s");
        // The mean is (9 · 10 ms + 3 s) / 10 = 309 ms.
        assertThat(states(world, alarm(Alarm.Metric.DURATION_AVERAGE, micros("308 ms"))))
                .isEqualTo("60=ALARM 120=OK");
        assertThat(states(
                        new ReleaseWorlds()
                                .takes("10 ms")
                                .second(code -> code.handler(warmstart.simulator.function.Timing.fixed(micros("3 s"))))
                                .calls("f:1", new Arrivals.Evenly(9, 0, micros("1 s")))
                                .calls("f:2", 1, "0 s"),
                        alarm(Alarm.Metric.DURATION_AVERAGE, micros("309 ms"))))
                .isEqualTo("60=OK");
        assertThat(states(
                        new ReleaseWorlds()
                                .takes("10 ms")
                                .second(code -> code.handler(warmstart.simulator.function.Timing.fixed(micros("3 s"))))
                                .calls("f:1", new Arrivals.Evenly(9, 0, micros("1 s")))
                                .calls("f:2", 1, "0 s"),
                        alarm(Alarm.Metric.DURATION_MAXIMUM, micros("2999 ms"))))
                .isEqualTo("60=ALARM 120=OK");
    }

    @Test
    void oneVersionCanBeLookedAt() {
        assertThat(states(failingSecond(), version(2))).isEqualTo("60=ALARM 120=OK");
        assertThat(states(failingSecond(), version(1))).isEqualTo("60=OK");
    }

    private static Alarm version(int number) {
        return new Alarm(
                "a",
                "f",
                OptionalInt.of(number),
                Alarm.Metric.ERRORS,
                micros("1 min"),
                1,
                1,
                0,
                Alarm.Missing.NOT_BREACHING);
    }

    private static ReleaseWorlds failingSecond() {
        return new ReleaseWorlds()
                .alias(Alias.of("beta", 2))
                .second(code -> code.faults(Faults.rates(1_000, 0)))
                .calls("f:beta", 1, "0 s")
                .calls("f:live", 1, "0 s");
    }

    @Test
    void otherFunctionsAreNotLookedAt() {
        ReleaseWorlds world = new ReleaseWorlds()
                .code(code -> code.faults(Faults.rates(1_000, 0)))
                .other(ReleaseWorlds.plain("g"))
                .calls("f:live", 1, "0 s")
                .calls("g", 1, "0 s");
        Alarm ofG = new Alarm(
                "a",
                "g",
                OptionalInt.empty(),
                Alarm.Metric.ERRORS,
                micros("1 min"),
                1,
                1,
                0,
                Alarm.Missing.NOT_BREACHING);
        assertThat(states(world, ofG)).isEqualTo("60=OK");
    }

    /** Where the function ran and nothing was refused there is a value, and it is 0. */
    @Test
    void runsWithoutThrottlesAreGoodData() {
        Alarm throttles = new Alarm(
                "a", "f", OptionalInt.empty(), Alarm.Metric.THROTTLES, micros("1 min"), 1, 1, 0, Alarm.Missing.MISSING);
        assertThat(states(callsAt(5), throttles)).isEqualTo("60=OK 120=INSUFFICIENT_DATA");
    }

    /** A success after the error is not what raised it. */
    @Test
    void aSuccessIsNoCause() {
        Trace trace = new ReleaseWorlds()
                .takes("10 ms")
                .init("0 s")
                .change(new InjectFaults(micros("60 s"), micros("80 s"), "f", "live", Faults.rates(1_000, 0)))
                .calls("f:live", 1, "70 s")
                .calls("f:live", 1, "100 s")
                .change(Deployment.of(
                                "d",
                                micros("300 s"),
                                "f",
                                "live",
                                new Deployment.Traffic(
                                        2,
                                        LambdaDeploymentConfig.named("AllAtOnce")
                                                .orElseThrow()))
                        .with(List.of(alarm(Alarm.Metric.ERRORS, 0))))
                .run();
        var raised = rows(trace, DeploymentKind.ALARM_CHANGED).stream()
                .filter(row -> row.numbers().text("to").equals("ALARM"))
                .findFirst()
                .orElseThrow();
        assertThat(trace.row(raised.cause()).t()).isEqualTo(micros("70010 ms"));
    }

    /** The alarm names the run that counted last as its cause. */
    @Test
    void itsCauseIsTheLastError() {
        Trace trace = callsAt(70, 75)
                .change(Deployment.of(
                                "d",
                                micros("300 s"),
                                "f",
                                "live",
                                new Deployment.Traffic(
                                        2,
                                        LambdaDeploymentConfig.named("AllAtOnce")
                                                .orElseThrow()))
                        .with(List.of(alarm(Alarm.Metric.ERRORS, 0))))
                .run();
        var raised = rows(trace, DeploymentKind.ALARM_CHANGED).stream()
                .filter(row -> row.numbers().text("to").equals("ALARM"))
                .findFirst()
                .orElseThrow();
        assertThat(trace.row(raised.cause()).t()).isEqualTo(micros("75010 ms"));
    }
}
