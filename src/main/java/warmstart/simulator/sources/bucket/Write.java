package warmstart.simulator.sources.bucket;

import java.util.Optional;
import java.util.function.Supplier;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/**
 * Somebody writes an object.
 *
 * @param subject its name, and that of its event
 * @param copy gives a second event a name
 * @param chain the chain it belongs to when a function writes
 * @param cause the row that led to it
 */
record Write(Subject subject, Supplier<Subject> copy, Optional<Chain> chain, long cause) {
    /** By somebody outside. */
    static Write of(Subject subject, Supplier<Subject> copy) {
        return new Write(subject, copy, Optional.empty(), TraceRow.NO_CAUSE);
    }
}
