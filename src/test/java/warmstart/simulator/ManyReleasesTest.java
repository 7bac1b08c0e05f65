package warmstart.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.simulator.codedeploy.Alarm;
import warmstart.simulator.codedeploy.Deployment;
import warmstart.simulator.codedeploy.DeploymentKind;
import warmstart.simulator.codedeploy.Hook;
import warmstart.simulator.codedeploy.LambdaDeploymentConfig;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.function.RecursiveLoop;
import warmstart.simulator.function.Sending;
import warmstart.simulator.function.Timing;
import warmstart.simulator.lambda.EnvironmentKind;
import warmstart.simulator.release.DeleteProvisioned;
import warmstart.simulator.release.InjectFaults;
import warmstart.simulator.release.PointAlias;
import warmstart.simulator.release.PublishVersion;
import warmstart.simulator.release.PutProvisioned;
import warmstart.simulator.release.SetRecursion;
import warmstart.simulator.release.SetReserved;
import warmstart.simulator.release.UpdateCode;
import warmstart.simulator.scaling.AutoScaling;
import warmstart.simulator.scaling.ScheduledAction;
import warmstart.simulator.scaling.TargetTracking;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceJson;
import warmstart.simulator.trace.TraceRow;

/** Random changes to random worlds, each checked by all invariants as it runs. A failure names the seed. */
class ManyReleasesTest {
    private static final int SEEDS = 400;
    private static final long HOUR_SECONDS = 3_600;

    @Test
    void noInvariantBreaksOnFourHundredSeeds() {
        List<Kind> seen = runAll(0, SEEDS);
        // The random worlds are not tame: everything that can happen to provisioned environments has happened.
        assertThat(seen).contains(EnvironmentKind.PROVISIONING_FAILED, EnvironmentKind.PROVISIONED_ENDED);
        assertThat(seen).contains(DeploymentKind.ROLLED_BACK, DeploymentKind.SUCCEEDED);
    }

    @Tag("deep")
    @Test
    void noInvariantBreaksOnTenThousandSeeds() {
        assertThat(runAll(SEEDS, 10_000)).isNotEmpty();
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        for (long seed = 0; seed < 20; seed++) {
            String first = TraceJson.lines(runOne(seed));
            assertThat(TraceJson.lines(runOne(seed))).as("seed " + seed).isEqualTo(first);
        }
    }

    private static List<Kind> runAll(long from, long to) {
        List<Kind> seen = new ArrayList<>();
        for (long seed = from; seed < to; seed++) {
            Trace trace = runOne(seed);
            assertThat(trace.ending().reason()).as("seed " + seed).isEqualTo(Ending.Reason.QUIET);
            for (TraceRow row : trace.rows()) {
                assertThat(row.cause()).as("seed " + seed).isLessThan(row.seq());
                if (!seen.contains(row.kind())) {
                    seen.add(row.kind());
                }
            }
        }
        return seen;
    }

    private static Trace runOne(long seed) {
        try {
            return Simulation.run(scenario(new Rng(seed).named("releases")), seed, Worlds.BOUNDS, StopSignal.NEVER);
        } catch (RuntimeException broken) {
            throw new AssertionError("seed " + seed, broken);
        }
    }

    private static Scenario scenario(Rng chance) {
        ReleaseWorlds world = new ReleaseWorlds()
                .account(112 + chance.nextInt(60))
                .takes(1 + chance.nextInt(60_000) + " ms")
                .init(new Timing.Uniform(0, 1 + chance.nextInt(5_000_000)))
                .code(code -> code.faults(new Faults(
                                chance.nextInt(300),
                                0,
                                chance.nextInt(50),
                                chance.chance(0.5) ? 0 : 700,
                                0,
                                java.util.Map.of()))
                        .sends(chance.chance(0.2) ? List.of(new Sending(Sending.Service.S3, "e1")) : List.of()))
                .other(ReleaseWorlds.plain("g"));
        if (chance.chance(0.5)) {
            world.reserved(2 + chance.nextInt(10));
        }
        if (chance.chance(0.5)) {
            world.provisioned("live", 1 + chance.nextInt(2));
        }
        world.calls("f:live", arrivals(chance, 40));
        world.events("f:live", 1 + chance.nextInt(5), chance.nextInt(1_000) + " s");
        world.calls("f", arrivals(chance, 10));
        world.calls("g", arrivals(chance, 100));
        for (int i = chance.nextInt(14); i > 0; i--) {
            world.change(change(chance));
        }
        return world.scenario();
    }

    private static Arrivals arrivals(Rng chance, int most) {
        return new Arrivals.Randomly(
                chance.nextInt(most), chance.nextInt(60_000_000), Worlds.micros(chance.nextInt(60_000) + " ms"));
    }

    private static long moment(Rng chance) {
        return chance.nextInt((int) HOUR_SECONDS) * 1_000_000L / (1 + chance.nextInt(4));
    }

    private static String qualifier(Rng chance) {
        return List.of("live", "1", "2", "beta", "$LATEST").get(chance.nextInt(5));
    }

    private static Alias alias(Rng chance) {
        Alias alias = Alias.of(chance.chance(0.8) ? "live" : "beta", 1 + chance.nextInt(3));
        return chance.chance(0.4) ? alias.with(1 + chance.nextInt(2), chance.nextInt(1_001)) : alias;
    }

    private static Change change(Rng chance) {
        long at = moment(chance);
        return switch (chance.nextInt(11)) {
            case 0 ->
                new UpdateCode(
                        at,
                        "f",
                        Code.taking(chance.nextInt(9_000_000), Worlds.micros("9 s"))
                                .build());
            case 1 -> new PublishVersion(at, "f");
            case 2, 3 -> new PointAlias(at, "f", alias(chance));
            case 4 ->
                new SetReserved(
                        at, "f", chance.chance(0.3) ? OptionalLong.empty() : OptionalLong.of(chance.nextInt(30)));
            case 5, 6 -> new PutProvisioned(at, "f", new Provisioned(qualifier(chance), chance.nextInt(12)));
            case 7 -> new DeleteProvisioned(at, "f", qualifier(chance));
            case 8 ->
                new InjectFaults(
                        at, at + 1 + chance.nextInt(300_000_000), "f", "1", Faults.rates(chance.nextInt(1_001), 0));
            case 9 -> chance.chance(0.5) ? scaling(at, chance) : new SetRecursion(at, "f", RecursiveLoop.TERMINATE);
            default -> deployment(at, chance);
        };
    }

    private static AutoScaling scaling(long at, Rng chance) {
        return new AutoScaling(
                at,
                FunctionTarget.parse("f:live"),
                1,
                1 + chance.nextInt(20),
                Optional.of(TargetTracking.of(100 + chance.nextInt(800))),
                List.of(new ScheduledAction(moment(chance), 0, 1, 1 + chance.nextInt(10))));
    }

    private static Deployment deployment(long at, Rng chance) {
        List<LambdaDeploymentConfig> configs = LambdaDeploymentConfig.predefined();
        LambdaDeploymentConfig config = configs.get(chance.nextInt(configs.size()));
        Hook.Verdict verdict = Hook.Verdict.values()[chance.nextInt(3)];
        Alarm alarm = new Alarm(
                "a",
                "f",
                OptionalInt.empty(),
                Alarm.Metric.values()[chance.nextInt(4)],
                Worlds.micros("1 min"),
                2,
                1 + chance.nextInt(2),
                chance.nextInt(3),
                Alarm.Missing.values()[chance.nextInt(4)]);
        return Deployment.of("d-" + at, at, "f", "live", new Deployment.Traffic(1 + chance.nextInt(3), config))
                .with(
                        chance.chance(0.7) ? Optional.empty() : Optional.of(new Hook("h", verdict, moment(chance))),
                        Optional.empty())
                .with(chance.chance(0.5) ? List.of() : List.of(alarm));
    }
}
