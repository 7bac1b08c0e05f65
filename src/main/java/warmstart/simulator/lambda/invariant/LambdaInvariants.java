package warmstart.simulator.lambda.invariant;

import java.util.List;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.engine.TimeNeverRunsBack;
import warmstart.simulator.scenario.Scenario;

/** All invariants of a run, fresh for each. */
public final class LambdaInvariants {
    private LambdaInvariants() {}

    /** The invariants of a scenario. */
    public static List<Invariant> of(Scenario scenario) {
        return List.of(
                new TimeNeverRunsBack(),
                new EveryEventEnds(),
                new AttemptsStayWithinTheAllowance(scenario),
                new ConcurrencyStaysWithinItsLimit(scenario),
                new TheBillAddsUp(scenario.quotas().billing().stepMicros()),
                new EnvironmentsComeAtTheirRate(scenario.quotas().concurrency().growth()),
                new DenialsNameTheirPolicy());
    }
}
