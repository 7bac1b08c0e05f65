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
 * @param shared what sources and changes have in common besides, such as queues
 */
public record World(Engine engine, Scenario scenario, Lambda lambda, SharedParts shared) {
    /** A scenario ready to run: its sources and changes are planned. */
    public static World of(Scenario scenario, Engine engine) {
        Lambda lambda = new Lambda(engine, scenario.quotas(), scenario.accountConcurrency(), scenario.functions());
        World world = new World(engine, scenario, lambda, new SharedParts());
        for (Change change : scenario.changes()) {
            change.plan(world);
        }
        scenario.sources().forEach(source -> source.plan(world));
        return world;
    }

    /** The numbers of the service. */
    public Quotas quotas() {
        return scenario.quotas();
    }
}
