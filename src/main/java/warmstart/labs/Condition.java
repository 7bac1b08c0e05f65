package warmstart.labs;

import java.util.Objects;

/**
 * Something that a run fulfils or not: {@code {"measure": "events-lost", "is": 0}}.
 *
 * @param measure what is counted
 * @param comparison how it is compared
 * @param value with what
 */
public record Condition(Measure measure, Comparison comparison, long value) {
    public Condition {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(comparison, "comparison");
    }

    /** How a count is compared. */
    public enum Comparison {
        IS,
        AT_LEAST,
        AT_MOST;

        boolean holds(long counted, long value) {
            return switch (this) {
                case IS -> counted == value;
                case AT_LEAST -> counted >= value;
                case AT_MOST -> counted <= value;
            };
        }
    }

    /** Whether the run fulfils it. */
    public boolean holds(Measure.Played run) {
        return comparison.holds(measure.value(run), value);
    }

    /** The count that the run came to, in words: {@code 3 events lost}. */
    public String said(Measure.Played run) {
        return measure.words(measure.value(run));
    }
}
