package warmstart.simulator.codedeploy;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.simulator.ReleaseWorlds.numbers;
import static warmstart.simulator.ReleaseWorlds.texts;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.only;
import static warmstart.simulator.Worlds.rows;
import static warmstart.simulator.Worlds.seconds;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.Worlds;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Faults;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.release.InjectFaults;
import warmstart.simulator.release.ReleaseKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Deployments by CodeDeploy.
 *
 * @see <a href="https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps-lambda.html">Deployments on an AWS
 *     Lambda compute platform</a>
 */
class DeploymentTest {
    private static LambdaDeploymentConfig config(String name) {
        return LambdaDeploymentConfig.named(name).orElseThrow();
    }

    private static Deployment deploy(String at, String config) {
        return Deployment.of("d-1", micros(at), "f", "live", new Deployment.Traffic(2, config(config)));
    }

    private static Hook hook(Hook.Verdict verdict, String after) {
        return new Hook("checks", verdict, micros(after));
    }

    /** The shares of the new version as {@code second=per mille}. */
    private static String shifts(Trace trace) {
        StringBuilder text = new StringBuilder();
        for (TraceRow row : rows(trace, DeploymentKind.TRAFFIC_SHIFTED)) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(row.t() / 1_000_000)
                    .append('=')
                    .append(row.numbers().number("perMille"));
        }
        return text.toString();
    }

    /** The nine that AWS lists, with the step and interval that their names say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LambdaAllAtOnce                    | 0=1000
            LambdaCanary10Percent5Minutes      | 0=100 300=1000
            LambdaCanary10Percent10Minutes     | 0=100 600=1000
            LambdaCanary10Percent15Minutes     | 0=100 900=1000
            LambdaCanary10Percent30Minutes     | 0=100 1800=1000
            LambdaLinear10PercentEvery1Minute  | 0=100 60=200 120=300 180=400 240=500 300=600 360=700 420=800 480=900 540=1000
            LambdaLinear10PercentEvery2Minutes | 0=100 120=200 240=300 360=400 480=500 600=600 720=700 840=800 960=900 1080=1000
            LambdaLinear10PercentEvery3Minutes | 0=100 180=200 360=300 540=400 720=500 900=600 1080=700 1260=800 1440=900 1620=1000
            LambdaLinear10PercentEvery10Minutes | 0=100 600=200 1200=300 1800=400 2400=500 3000=600 3600=700 4200=800 4800=900 5400=1000
            """)
    void trafficMovesAsTheNameSays(String name, String expected) {
        Trace trace = new ReleaseWorlds().change(deploy("0 s", name)).run();
        assertThat(shifts(trace)).isEqualTo(expected);
        assertThat(only(trace, DeploymentKind.SUCCEEDED).numbers().number("targetVersion"))
                .isEqualTo(2);
        assertThat(LambdaDeploymentConfig.predefined())
                .hasSize(9)
                .extracting(LambdaDeploymentConfig::name)
                .contains(name);
    }

    @Test
    void callsGoWhereTheTrafficGoes() {
        Trace trace = new ReleaseWorlds()
                .takes("10 ms")
                .change(deploy("100 s", "Canary10Percent5Minutes"))
                .calls("f:live", new Arrivals.Evenly(5_000, 0, micros("100 ms")))
                .run();
        List<TraceRow> started = rows(trace, LambdaKind.INVOCATION_STARTED);
        assertThat(share(started, "0 s", "99 s")).isZero();
        // 3,000 calls at a tenth: 300 with a standard deviation of 16.
        assertThat(share(started, "101 s", "399 s")).isBetween(230L, 370L);
        assertThat(share(started, "401 s", "500 s")).isEqualTo(count(started, "401 s", "500 s"));
    }

    private static long share(List<TraceRow> started, String from, String to) {
        return started.stream()
                .filter(row -> row.t() >= micros(from) && row.t() < micros(to))
                .filter(row -> row.numbers().number("version") == 2)
                .count();
    }

    private static long count(List<TraceRow> started, String from, String to) {
        return started.stream()
                .filter(row -> row.t() >= micros(from) && row.t() < micros(to))
                .count();
    }

    @Test
    void hooksRunBeforeAndAfter() {
        Trace trace = new ReleaseWorlds()
                .change(deploy("10 s", "Canary10Percent5Minutes")
                        .with(
                                Optional.of(hook(Hook.Verdict.SUCCEEDED, "20 s")),
                                Optional.of(hook(Hook.Verdict.SUCCEEDED, "40 s"))))
                .run();
        assertThat(shifts(trace)).isEqualTo("30=100 330=1000");
        assertThat(only(trace, DeploymentKind.SUCCEEDED).t()).isEqualTo(micros("370 s"));
        assertThat(only(trace, DeploymentKind.SUCCEEDED).numbers().number("tookMicros"))
                .isEqualTo(micros("360 s"));
        assertThat(texts(trace, DeploymentKind.EVENT_SUCCEEDED, "event"))
                .containsExactly("BeforeAllowTraffic", "AllowTraffic", "AfterAllowTraffic");
    }

    @Test
    void withoutHooksTheirEventsAreSkipped() {
        Trace trace = new ReleaseWorlds().change(deploy("0 s", "AllAtOnce")).run();
        assertThat(texts(trace, DeploymentKind.EVENT_SKIPPED, "event"))
                .containsExactly("BeforeAllowTraffic", "AfterAllowTraffic");
    }

    @Test
    void aFailedHookBeforeKeepsTheTraffic() {
        Trace trace = new ReleaseWorlds()
                .change(deploy("0 s", "Canary10Percent5Minutes")
                        .with(Optional.of(hook(Hook.Verdict.FAILED, "20 s")), Optional.empty()))
                .run();
        assertThat(shifts(trace)).isEmpty();
        assertThat(only(trace, DeploymentKind.FAILED).numbers().text("error")).isEqualTo("HOOK_EXECUTION_FAILURE");
        assertThat(rows(trace, DeploymentKind.ROLLED_BACK)).hasSize(1);
        assertThat(rows(trace, ReleaseKind.ALIAS_POINTED)).isEmpty();
    }

    @Test
    void aFailedHookAfterTakesTheTrafficBack() {
        Trace trace = new ReleaseWorlds()
                .change(deploy("0 s", "AllAtOnce")
                        .with(Optional.empty(), Optional.of(hook(Hook.Verdict.FAILED, "20 s"))))
                .calls("f:live", 1, "10 s")
                .calls("f:live", 1, "30 s")
                .run();
        assertThat(only(trace, DeploymentKind.ROLLED_BACK).t()).isEqualTo(micros("20 s"));
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "version")).containsExactly(2L, 1L);
        assertThat(rows(trace, DeploymentKind.SUCCEEDED)).isEmpty();
    }

    /** A verdict is waited for for an hour. */
    @ParameterizedTest
    @CsvSource({"NONE, 0 s, 3600", "SUCCEEDED, 3601 s, 3600", "FAILED, 3601 s, 3600"})
    void aHookWithoutAVerdictFailsAfterAnHour(Hook.Verdict verdict, String after, long seconds) {
        Trace trace = new ReleaseWorlds()
                .change(deploy("0 s", "AllAtOnce").with(Optional.of(hook(verdict, after)), Optional.empty()))
                .run();
        assertThat(seconds(trace, DeploymentKind.FAILED)).containsExactly(seconds);
        assertThat(only(trace, DeploymentKind.EVENT_FAILED).rule()).isEqualTo(DeploymentRule.HOOK_LIMIT.id());
    }

    @Test
    void aVerdictAtTheLastMomentCounts() {
        Trace trace = new ReleaseWorlds()
                .change(deploy("0 s", "AllAtOnce")
                        .with(Optional.of(hook(Hook.Verdict.SUCCEEDED, "3600 s")), Optional.empty()))
                .run();
        assertThat(rows(trace, DeploymentKind.SUCCEEDED)).hasSize(1);
    }

    /** Version 2 fails always; a tenth of ten calls a second makes the alarm go off within its minute. */
    private static ReleaseWorlds failing(Deployment deployment) {
        return new ReleaseWorlds()
                .takes("10 ms")
                .second(code -> code.faults(Faults.rates(1_000, 0)))
                .change(deployment.with(List.of(Alarm.onErrors("live-errors", "f", micros("1 min"), 5))))
                .calls("f:live", new Arrivals.Evenly(3_000, 0, micros("100 ms")));
    }

    @Test
    void anAlarmRollsBackAtOnce() {
        Trace trace = failing(deploy("60 s", "Linear10PercentEvery1Minute")).run();
        TraceRow raised = only(trace, DeploymentKind.ALARM_CHANGED, "ALARM");
        assertThat(raised.t()).isEqualTo(micros("120 s"));
        TraceRow stopped = only(trace, DeploymentKind.STOPPED);
        assertThat(stopped.t()).isEqualTo(micros("120 s"));
        assertThat(stopped.cause()).isEqualTo(raised.seq());
        assertThat(stopped.numbers().text("error")).isEqualTo("ALARM_ACTIVE");
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED))
                .filteredOn(row -> row.t() > micros("120 s"))
                .isNotEmpty()
                .allMatch(row -> row.numbers().number("version") == 1);
        // The next step would have come at this very moment; it does not, and no later one does.
        assertThat(rows(trace, DeploymentKind.TRAFFIC_SHIFTED).size()).isLessThanOrEqualTo(2);
        assertThat(rows(trace, DeploymentKind.SUCCEEDED)).isEmpty();
    }

    private static TraceRow only(Trace trace, DeploymentKind kind, String to) {
        List<TraceRow> found = rows(trace, kind).stream()
                .filter(row -> row.numbers().text("to").equals(to))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static TraceRow only(Trace trace, warmstart.simulator.trace.Kind kind) {
        return Worlds.only(trace, kind);
    }

    @Test
    void withoutRollbackTheTrafficStaysWhereItIs() {
        Trace trace = failing(deploy("60 s", "Canary10Percent5Minutes").withoutRollback())
                .run();
        assertThat(rows(trace, DeploymentKind.STOPPED)).hasSize(1);
        assertThat(rows(trace, DeploymentKind.ROLLED_BACK)).isEmpty();
        assertThat(rows(trace, LambdaKind.INVOCATION_FAILED)).anyMatch(row -> row.t() > micros("200 s"));
    }

    /** What was wrong before the deployment stops it before it moves anything. */
    @Test
    void anAlarmThatIsOnAlreadyStopsTheDeployment() {
        Trace trace = new ReleaseWorlds()
                .takes("10 ms")
                .change(new InjectFaults(0, micros("300 s"), "f", "live", Faults.rates(1_000, 0)))
                .change(deploy("90 s", "AllAtOnce")
                        .with(List.of(Alarm.onErrors("live-errors", "f", micros("1 min"), 5))))
                .calls("f:live", new Arrivals.Evenly(1_000, 0, micros("100 ms")))
                .run();
        TraceRow stopped = only(trace, DeploymentKind.STOPPED);
        assertThat(stopped.t()).isEqualTo(micros("90 s"));
        assertThat(stopped.cause())
                .isEqualTo(only(trace, DeploymentKind.ALARM_CHANGED, "ALARM").seq());
        assertThat(shifts(trace)).isEmpty();
    }

    @Test
    void anAlarmAfterTheEndChangesNothing() {
        Trace trace = failing(deploy("60 s", "AllAtOnce")).run();
        assertThat(rows(trace, DeploymentKind.SUCCEEDED)).hasSize(1);
        assertThat(only(trace, DeploymentKind.ALARM_CHANGED, "ALARM").t()).isEqualTo(micros("120 s"));
        assertThat(rows(trace, DeploymentKind.STOPPED)).isEmpty();
        assertThat(rows(trace, DeploymentKind.ROLLED_BACK)).isEmpty();
    }

    @Test
    void itCanBeStoppedByHand() {
        Trace trace = new ReleaseWorlds()
                .change(deploy("0 s", "Linear10PercentEvery1Minute").stoppedAt(micros("150 s")))
                .calls("f:live", 1, "200 s")
                .run();
        assertThat(shifts(trace)).isEqualTo("0=100 60=200 120=300");
        assertThat(only(trace, DeploymentKind.STOPPED).numbers().text("error")).isEqualTo("MANUAL_STOP");
        assertThat(only(trace, DeploymentKind.ROLLED_BACK).numbers().number("currentVersion"))
                .isEqualTo(1);
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "version")).containsExactly(1L);
    }

    @Test
    void stoppingWhatIsOverDoesNothing() {
        Trace trace = new ReleaseWorlds()
                .change(deploy("0 s", "AllAtOnce").stoppedAt(micros("150 s")))
                .run();
        assertThat(rows(trace, DeploymentKind.STOPPED)).isEmpty();
    }

    @Test
    void anythingElseThatIsWrongFailsIt() {
        assertThat(flaw(new ReleaseWorlds(), Deployment.of("d", 0, "f", "beta", to(2))))
                .isEqualTo("f has no alias `beta`");
        assertThat(flaw(new ReleaseWorlds(), Deployment.of("d", 0, "f", "live", to(3))))
                .isEqualTo("f has no version 3");
        assertThat(flaw(new ReleaseWorlds(), Deployment.of("d", 0, "f", "live", to(1))))
                .isEqualTo("version 1 is the current one already");
        assertThat(flaw(
                        new ReleaseWorlds().alias(Alias.of("live", 1).with(2, 10)),
                        Deployment.of("d", 0, "f", "live", to(2))))
                .isEqualTo("the alias `live` divides its calls already");
        assertThat(rows(
                        new ReleaseWorlds()
                                .alias(Alias.of("live", 1).with(2, 0))
                                .change(Deployment.of("d", 0, "f", "live", to(2)))
                                .run(),
                        DeploymentKind.SUCCEEDED))
                .hasSize(1);
    }

    private static Deployment.Traffic to(int version) {
        return new Deployment.Traffic(version, config("AllAtOnce"));
    }

    private static String flaw(ReleaseWorlds world, Deployment deployment) {
        Trace trace = world.change(deployment).run();
        assertThat(shifts(trace)).isEmpty();
        return only(trace, DeploymentKind.FAILED).numbers().text("message");
    }

    /** Somebody gives version 2 an alias with environments of its own, and Lambda will not have the traffic alias there. */
    @Test
    void whatLambdaRefusesFailsIt() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 1)
                .provisioned("2", 1)
                .change(deploy("0 s", "AllAtOnce"))
                .run();
        assertThat(only(trace, DeploymentKind.FAILED).numbers().text("message"))
                .isEqualTo("Lambda refused to change the alias");
        assertThat(rows(trace, DeploymentKind.SUCCEEDED)).isEmpty();
    }

    /** A change that begins a deployment of its own. */
    private record Release(long atMicros, Deployment deployment) implements Change {
        @Override
        public void apply(World world) {
            deployment.apply(world);
        }
    }

    @Test
    void anotherChangeCanBeginOne() {
        Trace trace = new ReleaseWorlds()
                .takes("10 ms")
                .second(code -> code.faults(Faults.rates(1_000, 0)))
                .change(new Release(
                        micros("20 s"),
                        deploy("0 s", "Canary10Percent5Minutes")
                                .with(List.of(Alarm.onErrors("live-errors", "f", micros("1 min"), 5)))))
                .calls("f:live", new Arrivals.Evenly(3_000, 0, micros("100 ms")))
                .run();
        assertThat(shifts(trace)).isEqualTo("20=100");
        assertThat(rows(trace, DeploymentKind.STOPPED)).hasSize(1);
    }

    @Test
    void aSecondDeploymentFollowsTheFirst() {
        Trace trace = new ReleaseWorlds()
                .change(deploy("0 s", "AllAtOnce"))
                .change(Deployment.of("d-2", micros("60 s"), "f", "live", to(1)))
                .calls("f:live", 1, "30 s")
                .calls("f:live", 1, "90 s")
                .run();
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "version")).containsExactly(2L, 1L);
    }

    @Test
    void itIsTold() {
        Deployment linear = Deployment.of(
                "d-1",
                0,
                "f",
                "live",
                new Deployment.Traffic(2, LambdaDeploymentConfig.linear("Halves", 500, micros("60 s"))));
        Trace good = new ReleaseWorlds()
                .change(linear.with(Optional.of(hook(Hook.Verdict.SUCCEEDED, "5 s")), Optional.empty()))
                .run();
        assertThat(ReleaseWorlds.told(good, DeploymentKind.class)).containsExactly("""
                0.0 s: CodeDeploy begins to move the alias live of f from version 1 to version 2 (Halves).
                0.0 s: BeforeAllowTraffic: the function checks is run.
                5.0 s: BeforeAllowTraffic succeeded after 5 s.
                5.0 s: AllowTraffic begins.
                5.0 s: 50 % of the traffic goes to version 2 now.
                65.0 s: 100 % of the traffic goes to version 2 now.
                65.0 s: AllowTraffic succeeded after 1 min.
                65.0 s: AfterAllowTraffic is skipped: no function is set for it.
                65.0 s: The deployment succeeded after 65 s: all traffic goes to version 2.""".split("\n"));
        Trace bad = new ReleaseWorlds()
                .change(linear.with(Optional.of(hook(Hook.Verdict.NONE, "5 s")), Optional.empty()))
                .run();
        assertThat(ReleaseWorlds.told(bad, DeploymentKind.class)).contains("""
                3600.0 s: BeforeAllowTraffic failed after 1 h: checks gave no verdict in time.
                3600.0 s: The deployment failed (HOOK_EXECUTION_FAILURE): checks gave no verdict in time.
                3600.0 s: CodeDeploy rolls back: all traffic goes to version 1 again.""".split("\n"));
        Trace alarmed = failing(deploy("60 s", "Canary10Percent5Minutes")).run(5);
        assertThat(ReleaseWorlds.told(alarmed, DeploymentKind.class))
                .contains(
                        "120.0 s: The alarm live-errors goes from OK to ALARM: Errors was above its threshold in 1 of the"
                                + " last 1 periods, and 1 raise it.",
                        "120.0 s: The deployment is stopped (ALARM_ACTIVE): an alarm has gone off.");
    }
}
