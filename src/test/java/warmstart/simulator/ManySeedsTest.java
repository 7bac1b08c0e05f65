package warmstart.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.iam.Statement;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Trace;

/** Random worlds, each checked by all invariants as it runs. A failure names the seed: run it alone to see it again. */
class ManySeedsTest {
    private static final int SEEDS = 500;

    @Test
    void noInvariantBreaksOnFiveHundredSeeds() {
        runAll(0, SEEDS);
    }

    @Tag("deep")
    @Test
    void noInvariantBreaksOnTwentyThousandSeeds() {
        runAll(SEEDS, 20_000);
    }

    private static void runAll(long from, long to) {
        for (long seed = from; seed < to; seed++) {
            Trace trace = runOne(seed);
            assertThat(trace.ending().reason()).as("seed " + seed).isEqualTo(Ending.Reason.QUIET);
            assertThat(Fate.of(trace))
                    .as("seed " + seed)
                    .isNotEmpty()
                    .noneMatch(fate -> fate.end() == Fate.End.OPEN)
                    .allMatch(fate ->
                            fate.end() == Fate.End.SUCCEEDED || !fate.reason().isEmpty());
        }
    }

    private static Trace runOne(long seed) {
        try {
            return world(new Rng(seed).named("world")).run(seed);
        } catch (RuntimeException broken) {
            throw new AssertionError("seed " + seed, broken);
        }
    }

    private static Worlds world(Rng chance) {
        Worlds world = new Worlds()
                .init(chance.nextInt(3_000) + " ms")
                .takes(1 + chance.nextInt(5_000) + " ms")
                .fails(chance.nextInt(1_001))
                .timesOut(chance.chance(0.5) ? 0 : chance.nextInt(1_001))
                .retries(chance.nextInt(3))
                .age(60 + chance.nextInt(chance.chance(0.5) ? 200 : 21_541) + " s")
                .account(101 + chance.nextInt(50))
                .arrivals(arrivals(chance));
        if (chance.chance(0.5)) {
            world.observed();
        }
        if (chance.chance(0.6)) {
            world.reserved(chance.nextInt(2));
        }
        for (Outlet.Use use : Outlet.Use.values()) {
            TargetKind kind = TargetKind.values()[chance.nextInt(TargetKind.values().length)];
            if (chance.chance(0.4) && use.takes(kind)) {
                world.outlet(use, kind);
            }
        }
        permissions().stream().filter(statement -> chance.chance(0.4)).forEach(world::may);
        return world;
    }

    private static Arrivals arrivals(Rng chance) {
        int events = 1 + chance.nextInt(60);
        long gap = Micros.ofMillis(chance.nextInt(2_000));
        return chance.chance(0.5) ? new Arrivals.Evenly(events, 0, gap) : new Arrivals.Randomly(events, 0, gap);
    }

    private static List<Statement> permissions() {
        return List.of(
                Statement.allow("sqs:SendMessage", "*"),
                Statement.allow("sns:Publish", "*"),
                Statement.allow("lambda:*", "*"),
                Statement.allow("events:PutEvents", Worlds.arn(TargetKind.EVENTBRIDGE)),
                Statement.allow("s3:PutObject", "*"),
                Statement.allow("s3:ListBucket", "*"),
                new Statement("", warmstart.iam.Effect.DENY, List.of("sns:*"), List.of("*")));
    }
}
