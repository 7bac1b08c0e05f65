/**
 * What happened in a run and why: rows with a kind, a subject, a cause, a rule and figures, kept in columns, read one by
 * one or as a list, and written as JSON.
 *
 * <p>Depends on {@code base}. Read first: {@link warmstart.simulator.trace.TraceRow},
 * {@link warmstart.simulator.trace.Entry}, {@link warmstart.simulator.trace.Trace}.
 */
@NullMarked
package warmstart.simulator.trace;

import org.jspecify.annotations.NullMarked;
