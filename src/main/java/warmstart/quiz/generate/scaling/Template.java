package warmstart.quiz.generate.scaling;

import java.util.List;
import java.util.Objects;
import warmstart.base.Rng;
import warmstart.simulator.quota.Quotas;

/**
 * A rule that is asked with drawn numbers.
 *
 * @param name the item's name for good, without the family: {@code shards-times-factor}
 * @param facts the facts that the outcome follows from, the one that is asked for first
 * @param drawing draws a variant
 */
record Template(String name, List<String> facts, Drawing drawing) {
    Template {
        Objects.requireNonNull(name, "name");
        facts = List.copyOf(facts);
        Objects.requireNonNull(drawing, "drawing");
    }

    /** A rule that follows from these facts. */
    static Template of(String name, Drawing drawing, String... facts) {
        return new Template(name, List.of(facts), drawing);
    }

    /** How a variant is drawn. */
    @FunctionalInterface
    interface Drawing {
        /** The same numbers of the service and the same chance give the same draft. */
        Draft draw(Quotas quotas, Rng rng);
    }
}
