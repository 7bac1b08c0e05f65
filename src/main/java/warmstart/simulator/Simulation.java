package warmstart.simulator;

import java.util.List;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.lambda.invariant.LambdaInvariants;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.Watcher;

/** Runs a scenario to its end, or to its bounds. The same scenario and seed give the same trace, byte for byte. */
public final class Simulation {
    /** Goes up with every change that can alter a trace, so that a saved run is never replayed by another model. */
    public static final int MODEL = 3;

    private Simulation() {}

    /**
     * Runs a scenario.
     *
     * @throws warmstart.simulator.engine.InvariantBroken when the model itself is wrong
     */
    public static Trace run(Scenario scenario, long seed, Bounds bounds, StopSignal stop) {
        return run(scenario, seed, bounds, stop, List.of());
    }

    /**
     * Runs a scenario before the eyes of others, who see every row, also those that the trace does not keep.
     *
     * @throws warmstart.simulator.engine.InvariantBroken when the model itself is wrong
     */
    public static Trace run(
            Scenario scenario, long seed, Bounds bounds, StopSignal stop, List<? extends Watcher> watchers) {
        Engine engine = new Engine(seed, bounds, stop);
        LambdaInvariants.of(scenario).forEach(engine::watch);
        for (EventSource source : scenario.sources()) {
            source.invariants(scenario).forEach(engine::watch);
        }
        watchers.forEach(engine::watch);
        World.of(scenario, engine);
        return engine.run();
    }
}
