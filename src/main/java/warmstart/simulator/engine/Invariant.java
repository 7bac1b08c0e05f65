package warmstart.simulator.engine;

import java.util.Optional;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;

/**
 * Something that must hold in every run, checked against each row as it is written, by code that shares nothing with the
 * model that writes it. Example: no function runs more attempts of an event than it is allowed.
 */
public interface Invariant {
    /** A short name: {@code attempts stay within the allowance}. */
    String name();

    /** Whether rows of a kind mean anything to it; others are not shown. The answer is always the same. */
    default boolean looksAt(Kind kind) {
        return true;
    }

    /** Takes note of a row, which is good until this call returns; says what it breaks, or nothing. */
    Optional<String> after(Row row);

    /** Looks back when the run is over; says what is broken, or nothing. */
    default Optional<String> atEnd(Ending ending) {
        return Optional.empty();
    }
}
