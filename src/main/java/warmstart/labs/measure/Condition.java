package warmstart.labs.measure;

import java.util.Objects;

/**
 * Something that a run fulfils or not: {@code {"measure": "events-lost", "is": 0}}. Goals and predictions of labs and the
 * expectations of scenarios say it alike.
 *
 * @param measure what is counted
 * @param wanted the count
 */
public record Condition(Measure measure, Window wanted) {
    public Condition {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(wanted, "wanted");
    }

    /** Whether the run fulfils it. */
    public boolean holds(Measure.Played run) {
        return wanted.holds(measure.value(run));
    }

    /** The count that the run came to, in words: {@code 3 events lost}. */
    public String said(Measure.Played run) {
        return measure.words(measure.value(run));
    }
}
