package warmstart.quiz.written.expression;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.facts.Quantity;

/**
 * What is drawn anew for each variant of an item: {@code timeout: 10s..60s step 10s} or {@code batch: 1, 5, 10}.
 *
 * @param name as expressions use it
 * @param values all that it may be, in the order of the declaration, at least one
 */
public record Variable(String name, List<Quantity> values) {
    /** The most values that a range may have. */
    public static final int VALUES_MAX = 10_000;

    public Variable {
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
        Check.argument(!values.isEmpty(), "a variable has at least one value");
    }
}
