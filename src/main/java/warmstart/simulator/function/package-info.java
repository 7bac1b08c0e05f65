/**
 * Functions as their owners configure them: code and how it behaves, memory, versions and aliases, reservations,
 * settings of asynchronous invocation, dead-letter queues and destinations.
 *
 * <p>Values only; nothing happens here. Depends on {@code simulator.engine} (for the names of rules), {@code iam} and
 * {@code base}. Read first: {@link warmstart.simulator.function.FunctionConfig},
 * {@link warmstart.simulator.function.Code}, {@link warmstart.simulator.function.Outlet}.
 */
@NullMarked
package warmstart.simulator.function;

import org.jspecify.annotations.NullMarked;
