package warmstart.simulator;

import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.engine.Trace;
import warmstart.simulator.lambda.AsyncInvocations;
import warmstart.simulator.lambda.Scenario;
import warmstart.simulator.lambda.invariant.LambdaInvariants;

/** Runs a scenario to its end, or to its bounds. The same scenario and seed give the same trace, byte for byte. */
public final class Simulation {
    /** Goes up with every change that can alter a trace, so that a saved run is never replayed by another model. */
    public static final int MODEL = 1;

    private Simulation() {}

    /**
     * Runs a scenario.
     *
     * @throws warmstart.simulator.engine.InvariantBroken when the model itself is wrong
     */
    public static Trace run(Scenario scenario, long seed, Bounds bounds, StopSignal stop) {
        Engine engine = new Engine(seed, bounds, stop);
        for (Invariant invariant : LambdaInvariants.of(scenario)) {
            engine.watch(invariant);
        }
        AsyncInvocations.plan(scenario, engine);
        return engine.run();
    }
}
