package warmstart.simulator.scenario;

import warmstart.simulator.engine.Engine;
import warmstart.simulator.lambda.Lambda;
import warmstart.simulator.quota.Quotas;

/**
 * What the parts of a running model share.
 *
 * @param engine time, chance and trace
 * @param scenario what is run
 * @param lambda the service: functions, environments and concurrency
 */
public record World(Engine engine, Scenario scenario, Lambda lambda) {
    /** A scenario ready to run: its sources and changes are planned. */
    public static World of(Scenario scenario, Engine engine) {
        Lambda lambda = new Lambda(engine, scenario.quotas(), scenario.accountConcurrency(), scenario.functions());
        World world = new World(engine, scenario, lambda);
        for (Change change : scenario.changes()) {
            engine.at(change.atMicros(), () -> change.apply(world));
        }
        scenario.sources().forEach(source -> source.plan(world));
        return world;
    }

    /** The numbers of the service. */
    public Quotas quotas() {
        return scenario.quotas();
    }
}
