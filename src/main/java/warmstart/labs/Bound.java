package warmstart.labs;

import java.util.List;
import warmstart.facts.FactId;

/**
 * An end of a knob: 2 retries, because the fact {@code async-max-retry-attempts} says so. A bound without a fact is the
 * lab's own, to keep runs small.
 *
 * @param value the end, in the knob's unit
 * @param facts what it rests on
 */
public record Bound(long value, List<FactId> facts) {
    public Bound {
        facts = List.copyOf(facts);
    }
}
