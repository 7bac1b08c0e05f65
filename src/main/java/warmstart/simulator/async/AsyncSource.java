package warmstart.simulator.async;

import java.util.Objects;
import java.util.Optional;
import warmstart.base.json.Json;
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
 * @param service which service it belongs to
 * @param event what it says: the event itself of a caller, the message of a topic, the detail of an event on a bus
 */
public record AsyncSource(
        String name, FunctionTarget target, Arrivals arrivals, AsyncService service, Optional<Json> event)
        implements EventSource, Inlet {
    public AsyncSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(arrivals, "arrivals");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(event, "event");
    }

    /** Somebody who says nothing in particular. */
    public AsyncSource(String name, FunctionTarget target, Arrivals arrivals) {
        this(name, target, arrivals, AsyncService.CALLER, Optional.empty());
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
