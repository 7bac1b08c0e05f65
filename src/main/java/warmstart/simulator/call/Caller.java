package warmstart.simulator.call;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Subjects;

/**
 * Somebody who calls a function and waits for its answer: a program with the SDK, a browser behind a load balancer.
 *
 * @param name its name; its calls are called {@code shop-1}, {@code shop-2}, …
 * @param target the function it calls
 * @param door through what
 * @param arrivals when
 * @param requestBytes how large its requests are
 * @param retries what it does when it is refused
 * @param answering what it asks and what it is told
 */
public record Caller(
        String name,
        FunctionTarget target,
        Door door,
        Arrivals arrivals,
        long requestBytes,
        ClientRetries retries,
        Answering answering)
        implements EventSource {
    public Caller {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(door, "door");
        Objects.requireNonNull(arrivals, "arrivals");
        Objects.requireNonNull(retries, "retries");
        Objects.requireNonNull(answering, "answering");
        Check.argument(requestBytes >= 0, "a request has a size");
    }

    /** Somebody who is told what the door wants. */
    public Caller(
            String name,
            FunctionTarget target,
            Door door,
            Arrivals arrivals,
            long requestBytes,
            ClientRetries retries) {
        this(name, target, door, arrivals, requestBytes, retries, Answering.AS_WANTED);
    }

    @Override
    public long sends() {
        return arrivals.count();
    }

    @Override
    public void plan(World world) {
        Engine engine = world.engine();
        Calls calls = new Calls(world, this);
        Subjects subjects = engine.subjects(name + "-");
        arrivals.plan(engine, engine.chance("arrivals").named(name), number -> calls.make(subjects.of(number)));
    }

    @Override
    public List<Invariant> invariants(Scenario scenario) {
        return List.of(new EveryCallIsAnswered(name));
    }
}
