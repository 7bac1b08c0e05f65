package warmstart.simulator.async;

import java.util.Objects;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Inlet;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Subjects;

/**
 * Someone who sends events to a function and does not wait: an S3 bucket, an SNS topic.
 *
 * @param name its name; its events are called {@code uploads-1}, {@code uploads-2}, …
 * @param target the function it invokes
 * @param arrivals when
 */
public record AsyncSource(String name, FunctionTarget target, Arrivals arrivals) implements EventSource, Inlet {
    public AsyncSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(arrivals, "arrivals");
    }

    @Override
    public long sends() {
        return arrivals.count();
    }

    @Override
    public void send(World world, Chain chain, boolean counted, long cause) {
        Chain next = (counted ? chain : chain.uncounted()).then(target.function());
        new AsyncQueue(world).accept(new AsyncQueue.Link(target, cause), name, next);
    }

    @Override
    public void plan(World world) {
        AsyncQueue queue = new AsyncQueue(world);
        Engine engine = world.engine();
        Subjects events = engine.subjects(name + "-");
        arrivals.plan(engine, engine.chance("arrivals").named(name), number -> queue.accept(events.of(number), this));
    }
}
