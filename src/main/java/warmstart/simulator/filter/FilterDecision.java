package warmstart.simulator.filter;

import java.util.List;
import java.util.Optional;

/**
 * What filter criteria say about a record.
 *
 * @param acceptedBy the number of the first filter that accepts it, counted from 0; empty when none does, or when there is
 *     no filter at all
 * @param rejections why each filter in front of that rejected it, in their order
 * @param accepted whether the function gets it
 */
public record FilterDecision(Optional<Integer> acceptedBy, List<Rejection> rejections, boolean accepted) {
    public FilterDecision {
        rejections = List.copyOf(rejections);
    }

    /**
     * Why a filter rejected it.
     *
     * @param filter its number, counted from 0
     * @param cause what kind of disagreement it was
     * @param mismatch the key that failed
     */
    public record Rejection(int filter, Cause cause, Mismatch mismatch) {}

    /** Kinds of disagreement. */
    public enum Cause {
        /** A key of the pattern failed. */
        MISMATCH,
        /** The pattern wants JSON and the data is plain text, or the other way round: the record is dropped. */
        FORMAT
    }
}
