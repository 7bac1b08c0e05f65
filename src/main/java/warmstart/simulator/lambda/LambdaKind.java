package warmstart.simulator.lambda;

import warmstart.simulator.trace.Kind;

/** What can happen to an event or an environment. Behind each: the figures of its row. */
public enum LambdaKind implements Kind {
    /** The event lies in the queue and the caller is gone: {@code source, function, status}. */
    EVENT_ACCEPTED("EventAccepted"),
    /** No room to run it, back to the queue: {@code throttles, ageMicros, inUse, limit, waitMicros}, and {@code nominalMicros} if stretched. */
    EVENT_THROTTLED("EventThrottled"),
    /** A new environment starts and runs the code outside the handler: {@code event, initMicros}. */
    ENVIRONMENT_INIT_STARTED("EnvironmentInitStarted"),
    /** The handler starts: {@code attempt, environment, cold, ageMicros}. */
    INVOCATION_STARTED("InvocationStarted"),
    /** The handler returned: {@code attempt, environment, tookMicros}. */
    INVOCATION_SUCCEEDED("InvocationSucceeded"),
    /** The handler threw: {@code attempt, environment, tookMicros}. */
    INVOCATION_FAILED("InvocationFailed"),
    /** The handler ran into its timeout: {@code attempt, environment, tookMicros}. */
    INVOCATION_TIMED_OUT("InvocationTimedOut"),
    /** Another attempt is due: {@code attempt, waitMicros}, and {@code nominalMicros} if stretched. */
    RETRY_PLANNED("RetryPlanned"),
    /** Lambda will not try again: {@code condition, attempts, ageMicros}; for age also {@code nextAgeMicros, ageMaxMicros}. */
    EVENT_GIVEN_UP("EventGivenUp"),
    /** A queue, topic, bus, function or bucket has it: {@code use, target, service, condition}. */
    RECORD_DELIVERED("RecordDelivered"),
    /** The role may not send it: {@code use, target, role, policy, action, resource, outcome, metric}. */
    DELIVERY_DENIED("DeliveryDenied"),
    /** Nobody has it; it is lost: {@code condition, because}. */
    EVENT_DISCARDED("EventDiscarded"),
    /** An environment was idle too long: {@code idleMicros}. */
    ENVIRONMENT_EXPIRED("EnvironmentExpired");

    private final String word;

    LambdaKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
