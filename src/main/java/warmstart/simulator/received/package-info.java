/**
 * What functions were handed: after a run, the event and the context of any invocation in their real shapes. Nothing of it
 * is made while the run goes on; all of it follows from the scenario and the trace.
 *
 * <p>Depends on {@code simulator.payload}, {@code simulator.trace} and the ways in. Read first:
 * {@link warmstart.simulator.received.ReceivedEvents}, {@link warmstart.simulator.received.ReceivedEvent},
 * {@link warmstart.simulator.payload.Ids}.
 */
@NullMarked
package warmstart.simulator.received;

import org.jspecify.annotations.NullMarked;
