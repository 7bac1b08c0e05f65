package warmstart.simulator.trace;

import java.util.Objects;

/**
 * One decision of a run, and why it was taken.
 *
 * <p>Example: {@code {"t":60402000,"seq":31,"kind":"RetryPlanned","subject":"uploads-4","cause":30,
 * "rule":"async-first-retry-wait","numbers":{"attempt":2,"waitMicros":60000000}}}.
 *
 * @param t virtual time in microseconds
 * @param seq its place in the trace, counted from 0
 * @param kind what happened
 * @param subject whom it happened to: an event ({@code uploads-4}) or an environment ({@code thumbnails#2})
 * @param cause the {@code seq} of the row that led to it, or {@link #NO_CAUSE}
 * @param rule the fact, measurement, assumption or setting it rests on; see {@link Basis}
 * @param numbers its figures
 */
public record TraceRow(long t, long seq, Kind kind, String subject, long cause, String rule, Numbers numbers) {
    /** Nothing in the trace led to this row: the world outside did. */
    public static final long NO_CAUSE = -1;

    public TraceRow {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(numbers, "numbers");
    }

    /** How well its rule is known. */
    public Basis basis() {
        return Basis.of(rule);
    }
}
