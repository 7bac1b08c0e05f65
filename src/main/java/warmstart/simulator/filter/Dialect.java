package warmstart.simulator.filter;

import java.util.List;

/**
 * Whose patterns: both services share one syntax, but the table of Lambda's guide lists fewer operators than that of
 * EventBridge. What a dialect does not list is refused when the mapping or rule is made.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-syntax">Lambda:
 *     filter rule syntax</a>
 */
public enum Dialect {
    /** Filter criteria of an event source mapping. */
    EVENT_SOURCE_MAPPING,
    /** The event pattern of a rule on an event bus. */
    EVENT_BUS;

    private static final List<Operator> OF_MAPPINGS = List.of(
            Operator.PREFIX,
            Operator.SUFFIX,
            Operator.ANYTHING_BUT,
            Operator.NUMERIC,
            Operator.EXISTS,
            Operator.EQUALS_IGNORE_CASE);

    /** The operators that may stand in a pattern. */
    public List<Operator> operators() {
        return this == EVENT_BUS ? List.of(Operator.values()) : OF_MAPPINGS;
    }

    /** Whether an operator may hold another: {@code {"anything-but": {"prefix": "init"}}}. */
    public boolean nested() {
        return this == EVENT_BUS;
    }
}
