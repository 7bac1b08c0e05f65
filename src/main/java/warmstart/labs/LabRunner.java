package warmstart.labs;

import java.util.Objects;
import warmstart.simulator.ModelVersion;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.hindsight.Fates;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Trace;

/** Runs labs within bounds. Stateless and thread-safe. */
public final class LabRunner {
    /** Steps of one run; a class-sized scenario takes a few thousand. */
    private static final long STEPS_MAX = 2_000_000;

    /** Two days of virtual time: no event lives longer than some hours. */
    private static final long TIME_SECONDS_MAX = 172_800;

    /** Rows of one run; they all travel to the browser. */
    private static final int ROWS_MAX = 20_000;

    private final Bounds bounds;

    public LabRunner(Bounds bounds) {
        this.bounds = Objects.requireNonNull(bounds, "bounds");
    }

    /** A runner with the bounds of a browser's page. */
    public static LabRunner standard() {
        return new LabRunner(new Bounds(STEPS_MAX, Micros.ofSeconds(TIME_SECONDS_MAX), ROWS_MAX));
    }

    /** Runs a lab to its end. */
    public LabRun run(Lab lab, KnobSettings settings, long seed) {
        return run(lab, settings, seed, StopSignal.NEVER);
    }

    /**
     * Runs a lab, until it ends or is told to stop.
     *
     * @throws IllegalStateException when the lab has no scenario for these settings, which reading it has ruled out
     */
    public LabRun run(Lab lab, KnobSettings settings, long seed, StopSignal stop) {
        ScenarioTemplate.Filled filled = lab.scenario().fill(settings);
        Scenario scenario = filled.scenario()
                .orElseThrow(
                        () -> new IllegalStateException("lab " + lab.id() + " cannot be run: " + filled.problems()));
        Trace trace = Simulation.run(scenario, seed, bounds, stop);
        return new LabRun(lab.id(), settings, seed, ModelVersion.of(scenario), scenario, trace, Fates.of(trace));
    }
}
