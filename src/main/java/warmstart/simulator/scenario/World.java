package warmstart.simulator.scenario;

import java.util.function.Supplier;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.GiveUp;
import warmstart.simulator.function.RecursiveLoop;
import warmstart.simulator.function.Sending;
import warmstart.simulator.lambda.DeployedFunction;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.Lambda;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.trace.Entry;

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

    /**
     * What the code of a function sends when it has succeeded comes back as events of the sources it was sent to.
     *
     * @param chain the chain that its invocation ends
     */
    public void passOn(Invocation succeeded, Supplier<Chain> chain) {
        for (Sending sending : succeeded.code().sends()) {
            Inlet inlet = scenario.inlet(sending.source());
            inlet.send(this, chain.get(), sending.service().counted(), succeeded.lastRow());
        }
    }

    /**
     * Whether Lambda stops the chain instead of invoking the function once more.
     *
     * @param rounds how often the function would then have been invoked in it
     */
    public boolean isLoop(DeployedFunction function, int rounds) {
        return rounds > quotas().async().chainMax() && function.recursion() == RecursiveLoop.TERMINATE;
    }

    /** The figures of a row that tells that a loop was stopped. */
    public Entry stopped(Entry row, DeployedFunction function) {
        return row.and("function", function.name())
                .and("invocations", quotas().async().chainMax())
                .and("error", GiveUp.RECURSION_STOPPED.word());
    }

    /** The numbers of the service. */
    public Quotas quotas() {
        return scenario.quotas();
    }
}
