package warmstart.simulator.sources.sqs.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.filter.FilterCriteria;
import warmstart.simulator.filter.FilterLimits;
import warmstart.simulator.filter.FilteredSource;
import warmstart.simulator.filter.PatternFault;

/**
 * A filter as its owner writes it: {@code {"body": {"type": ["order"]}}}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs-filtering.html">Using event filtering with an Amazon
 *     SQS event source</a>
 */
public final class PatternFilter implements MessageFilter {
    private final String written;
    private final FilterCriteria criteria;

    private PatternFilter(String written, FilterCriteria criteria) {
        this.written = written;
        this.criteria = criteria;
    }

    /**
     * What came of reading a pattern: a filter, or all that is wrong with it.
     *
     * @param filter there when nothing is wrong
     * @param faults the mistakes, with their places
     */
    public record Reading(Optional<PatternFilter> filter, List<PatternFault> faults) {
        public Reading {
            Objects.requireNonNull(filter, "filter");
            faults = List.copyOf(faults);
        }
    }

    /** Reads a pattern. */
    public static Reading read(Json pattern, FilterLimits limits) {
        FilterCriteria.Reading reading = FilterCriteria.read(List.of(pattern), FilteredSource.SQS, limits);
        return new Reading(
                reading.criteria().map(criteria -> new PatternFilter(pattern.wire(), criteria)), reading.faults());
    }

    @Override
    public boolean fits(Letter letter) {
        return criteria.decide(Json.object().build(), letter.data()).accepted();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatternFilter filter && filter.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return written;
    }
}
