/**
 * What the ways into a function do with its answer: which status a client sees, which answers count as malformed, which
 * records of a batch are tried again.
 *
 * <p>Pure functions; every result says why. Limits come in as quotas; the statuses of {@link warmstart.simulator.response.Status}
 * and the names of errors are the protocol itself. Depends on {@code simulator.quota}, {@code simulator.trace} (for the names of
 * rules) and {@code base}. Read first:
 * {@link warmstart.simulator.response.FunctionAnswer}, {@link warmstart.simulator.response.HttpAnswer},
 * {@link warmstart.simulator.response.BatchAnswer}.
 */
@NullMarked
package warmstart.simulator.response;

import org.jspecify.annotations.NullMarked;
