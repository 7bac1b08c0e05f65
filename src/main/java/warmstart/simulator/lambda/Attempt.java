package warmstart.simulator.lambda;

import java.util.List;
import java.util.Optional;
import warmstart.simulator.lambda.network.Setback;

/**
 * How one attempt goes.
 *
 * @param outcome its end
 * @param tookMicros from the start of the handler to the end
 * @param error the error as the service names it; empty when there is none
 * @param failedItems the messages or records it could not handle
 * @param setback the connection that its code did not get
 */
record Attempt(Outcome outcome, long tookMicros, String error, List<Item> failedItems, Optional<Setback> setback) {
    /** An attempt whose code has all the connections it wants. */
    Attempt(Outcome outcome, long tookMicros, String error, List<Item> failedItems) {
        this(outcome, tookMicros, error, failedItems, Optional.empty());
    }

    /** The same attempt, gone this way for want of a connection. */
    Attempt because(Setback why) {
        return new Attempt(outcome, tookMicros, error, failedItems, Optional.of(why));
    }

    /** After a timeout or the end of the process the runtime starts anew; the environment and its /tmp stay. */
    boolean endsRuntime() {
        return outcome == Outcome.TIMED_OUT || error.equals(Behaviour.EXIT_ERROR);
    }
}
