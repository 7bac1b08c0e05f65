package warmstart.labs;

import java.util.List;
import java.util.Objects;
import warmstart.facts.FactId;

/**
 * An end of a knob: 2 retries, because the fact {@code async-max-retry-attempts} says so. A bound without a fact is the
 * lab's own, to keep runs small.
 *
 * @param value the end, in the knob's unit
 * @param facts what it rests on
 * @param rule the statements of these facts; empty without facts
 */
public record Bound(long value, List<FactId> facts, String rule) {
    public Bound {
        Objects.requireNonNull(rule, "rule");
        facts = List.copyOf(facts);
    }

    /** A bound of the lab's own. */
    public static Bound ofLab(long value) {
        return new Bound(value, List.of(), "");
    }
}
