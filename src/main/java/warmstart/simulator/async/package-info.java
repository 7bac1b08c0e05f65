/**
 * Asynchronous invocation: Lambda's queue between a caller that does not wait and the function, with both ways of trying
 * again, and where events go in the end.
 *
 * <p>Depends on {@code simulator.lambda}, {@code simulator.function}, {@code iam}. Read first:
 * {@link warmstart.simulator.async.AsyncQueue}, {@link warmstart.simulator.async.AsyncSource},
 * {@link warmstart.simulator.scenario.EventSource}.
 */
@NullMarked
package warmstart.simulator.async;

import org.jspecify.annotations.NullMarked;
