/**
 * What the ways into a function do with its answer: which status a client sees, which answers count as malformed, which
 * records of a batch are tried again.
 *
 * <p>Pure functions; every result says why. Limits come in as {@link warmstart.simulator.response.ResponseLimits}; status
 * codes and names of errors are the protocol itself. Depends on {@code base}. Read first:
 * {@link warmstart.simulator.response.FunctionAnswer}, {@link warmstart.simulator.response.HttpAnswer},
 * {@link warmstart.simulator.response.BatchAnswer}.
 */
@NullMarked
package warmstart.simulator.response;

import org.jspecify.annotations.NullMarked;
