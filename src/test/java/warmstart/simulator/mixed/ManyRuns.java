package warmstart.simulator.mixed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import warmstart.simulator.KnownRules;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceJson;
import warmstart.simulator.trace.TraceRow;
import warmstart.simulator.trace.Watcher;

/**
 * Runs random scenarios of some wings under the invariants of the wings and those across them. A run that breaks one fails
 * with its seed and the smallest scenario that breaks it too.
 */
public final class ManyRuns {
    /** Poison that is tried until it is too old would otherwise be tried for days. */
    static final Bounds BOUNDS = new Bounds(20_000, Micros.ofSeconds(5 * 86_400), 100_000);

    private final Set<Wing> wings;

    private ManyRuns(Set<Wing> wings) {
        this.wings = wings;
    }

    /** Of all wings together. */
    public static ManyRuns ofAllWings() {
        return new ManyRuns(EnumSet.allOf(Wing.class));
    }

    /** Of queues alone. */
    public static ManyRuns ofQueues() {
        return new ManyRuns(EnumSet.of(Wing.QUEUES));
    }

    /** Of streams alone. */
    public static ManyRuns ofStreams() {
        return new ManyRuns(EnumSet.of(Wing.STREAMS));
    }

    /** The scenario of a seed. */
    Scenario scenario(long seed) {
        return Mix.of(seed, wings);
    }

    /** One run before the eyes of all. */
    Trace run(long seed) {
        return run(scenario(seed), seed, BOUNDS);
    }

    static Trace run(Scenario scenario, long seed, Bounds bounds, Watcher... others) {
        List<Watcher> watchers = new ArrayList<>(AcrossWings.of(scenario));
        watchers.addAll(List.of(others));
        return Simulation.run(scenario, seed, bounds, StopSignal.NEVER, watchers);
    }

    /**
     * Runs all seeds of a span.
     *
     * @return how many of the stories came to their end
     * @throws AssertionError when an invariant breaks, with all that is needed to see it again
     */
    public long complete(long from, long to) {
        long complete = 0;
        for (long seed = from; seed < to; seed++) {
            Scenario scenario = scenario(seed);
            try {
                complete += run(scenario, seed, BOUNDS).ending().complete() ? 1 : 0;
            } catch (RuntimeException broken) {
                throw new AssertionError(Shrinking.report(scenario, seed, broken), broken);
            }
        }
        return complete;
    }

    /** The same seed gives the same bytes. */
    public void assertRepeatable(long seeds) {
        for (long seed = 1; seed <= seeds; seed++) {
            assertThat(TraceJson.lines(run(seed))).as("seed " + seed).isEqualTo(TraceJson.lines(run(seed)));
        }
    }

    /** Every row of a family of kinds is a sentence and rests on a rule that is known; returns the kinds seen. */
    public List<Kind> assertTold(Class<? extends Kind> family, long seeds) {
        List<Kind> seen = new ArrayList<>();
        for (long seed = 1; seed <= seeds; seed++) {
            for (TraceRow row : run(seed).rows()) {
                if (family.isInstance(row.kind())) {
                    Told.check(row);
                    assertThat(KnownRules.knows(row.rule())).as(row.rule()).isTrue();
                    if (!seen.contains(row.kind())) {
                        seen.add(row.kind());
                    }
                }
            }
        }
        return seen;
    }
}
