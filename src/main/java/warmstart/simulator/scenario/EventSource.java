package warmstart.simulator.scenario;

import java.util.List;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.function.FunctionTarget;

/**
 * Somebody or something that makes a function run: a bucket, a caller, a queue with its mapping. Each way in has a record
 * of its own with its settings.
 */
public interface EventSource {
    /** Its name, unique in the scenario; what it sends is named after it: {@code uploads-1}. */
    String name();

    /** Which function it makes run. */
    FunctionTarget target();

    /** All functions that it makes run; a stream can have several readers. */
    default List<FunctionTarget> targets() {
        return List.of(target());
    }

    /** How many events, calls, messages or records it sends in all. */
    long sends();

    /** Plans its first steps; the engine's run does the rest. */
    void plan(World world);

    /** What must hold of it in every run, fresh for each. */
    default List<Invariant> invariants(Scenario scenario) {
        return List.of();
    }
}
