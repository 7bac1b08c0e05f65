package warmstart.simulator.scenario;

import java.util.Map;
import java.util.TreeMap;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.Subjects;

/**
 * A chain of requests: the invocations that one event has led to, each set off by the one before. It counts for each
 * function how often it was invoked; retries of one event are one invocation. Immutable but for the names it gives.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html">Use Lambda recursive loop
 *     detection to prevent infinite loops</a>
 */
public final class Chain {
    private final Subjects names;
    private final Map<String, Integer> counts;
    private final int length;

    private Chain(Subjects names, Map<String, Integer> counts, int length) {
        this.names = names;
        this.counts = counts;
        this.length = length;
    }

    /** The chain of an event that comes from outside, with the function it invokes. */
    public static Chain from(Engine engine, Subject event, String function) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        counts.put(function, 1);
        return new Chain(engine.subjects(event.name() + "/"), counts, 1);
    }

    /** The same chain with a further invocation of this function. */
    public Chain then(String function) {
        TreeMap<String, Integer> more = new TreeMap<>(counts);
        more.merge(function, 1, Integer::sum);
        return new Chain(names, more, length + 1);
    }

    /** The chain behind a service that does not pass the count on: what follows is counted anew. */
    public Chain uncounted() {
        return new Chain(names, new TreeMap<>(), length);
    }

    /** The one of two in which this function was invoked more often. */
    public Chain longer(Chain other, String function) {
        return other.count(function) > count(function) ? other : this;
    }

    /** How often this function was invoked in it, as far as Lambda knows. */
    public int count(String function) {
        return counts.getOrDefault(function, 0);
    }

    /** How many invocations it has in all. */
    public int length() {
        return length;
    }

    /** A name for the next event of it: {@code uploads-4/1}, {@code uploads-4/2}. */
    public Subject next() {
        return names.next();
    }
}
