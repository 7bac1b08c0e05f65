/**
 * Synchronous invocation: callers that wait, the doors they come through, and what they are told.
 *
 * <p>Depends on {@code simulator.lambda} and {@code simulator.scenario}. Read first:
 * {@link warmstart.simulator.call.Caller}, {@link warmstart.simulator.call.Door},
 * {@link warmstart.simulator.call.CallKind}.
 */
@NullMarked
package warmstart.simulator.call;

import org.jspecify.annotations.NullMarked;
