package warmstart.simulator;

import java.util.List;
import warmstart.base.Rng;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.Step;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Timing;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Scenario;

/** Work of a known amount, to be timed by {@code warmstart bench}; the clock is the caller's. */
public final class Workloads {
    private static final int FAILURES_PER_MILLE = 200;
    private static final long SEED = 1;

    private Workloads() {}

    /**
     * The engine alone: so many steps are pending at any time, and each plans its successor at a random moment.
     *
     * @return the steps taken
     */
    public static long hold(int pending, long steps) {
        Engine engine = new Engine(SEED, new Bounds(steps, Long.MAX_VALUE, Integer.MAX_VALUE), StopSignal.NEVER);
        Rng gaps = engine.chance("gaps");
        for (int i = 0; i < pending; i++) {
            engine.at(i, new Again(engine, gaps));
        }
        return engine.run().ending().steps();
    }

    private record Again(Engine engine, Rng gaps) implements Step {
        @Override
        public void run() {
            engine.at(engine.now() + 1 + gaps.nextInt((int) Micros.PER_SECOND), this);
        }
    }

    /**
     * The Lambda model with trace and invariants: so many asynchronous events, a fifth of whose attempts fail.
     *
     * @return the rows of the trace
     */
    public static long invocations(Quotas quotas, int events) {
        Code code = Code.taking(
                        Micros.PER_SECOND, quotas.function().timeoutMicros().unset())
                .init(Timing.fixed(Micros.ofMillis(FAILURES_PER_MILLE)))
                .faults(Faults.rates(FAILURES_PER_MILLE, 0))
                .build();
        FunctionConfig function = FunctionConfig.of(
                        "thumbnails", code, Compute.standard(quotas), AsyncConfig.unset(quotas))
                .build();
        AsyncSource source = new AsyncSource(
                "uploads", FunctionTarget.parse(function.name()), new Arrivals.Evenly(events, 0, Micros.ofMillis(10)));
        Scenario scenario = new Scenario(
                quotas, Jitter.DOCUMENTED, quotas.concurrency().accountLimit(), List.of(function), List.of(source));
        Bounds bounds = new Bounds(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE);
        return Simulation.run(scenario, SEED, bounds, StopSignal.NEVER).written();
    }
}
