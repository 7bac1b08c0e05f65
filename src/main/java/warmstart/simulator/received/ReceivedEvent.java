package warmstart.simulator.received;

import java.util.Objects;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.payload.outcome.InvocationContext;

/**
 * What a function was handed.
 *
 * @param invocation the name of the invocation in the trace: {@code uploads-4}, or the batch {@code orders-batch-1}
 * @param event the event; the same on every attempt
 * @param context the context of the latest attempt; empty when no code ever ran
 */
public record ReceivedEvent(String invocation, Json event, Optional<InvocationContext> context) {
    public ReceivedEvent {
        Objects.requireNonNull(invocation, "invocation");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(context, "context");
    }
}
