package warmstart.simulator.lambda;

import java.util.List;

/**
 * How one attempt goes.
 *
 * @param outcome its end
 * @param tookMicros from the start of the handler to the end
 * @param error the error as the service names it; empty when there is none
 * @param failedItems the messages or records it could not handle
 */
record Attempt(Outcome outcome, long tookMicros, String error, List<Item> failedItems) {
    /** After a timeout or the end of the process the runtime starts anew; the environment and its /tmp stay. */
    boolean endsRuntime() {
        return outcome == Outcome.TIMED_OUT || error.equals(Behaviour.EXIT_ERROR);
    }
}
