package warmstart.simulator.lambda.invariant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import warmstart.simulator.engine.Ending;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.engine.TraceRow;
import warmstart.simulator.lambda.LambdaKind;

/**
 * Every accepted event ends once: it succeeds, or it is given up and then delivered or discarded with a reason. Nothing
 * disappears, nothing comes back, and a run that was not cut short leaves none open.
 */
public final class EveryEventEnds implements Invariant {
    private enum State {
        OPEN,
        SUCCEEDED,
        GIVEN_UP,
        KEPT,
        DISCARDED
    }

    private final Map<String, State> states = new LinkedHashMap<>();

    @Override
    public String name() {
        return "no event is lost without a reason";
    }

    @Override
    public Optional<String> after(TraceRow row) {
        if (!(row.kind() instanceof LambdaKind kind)) {
            return Optional.empty();
        }
        return switch (kind) {
            case ENVIRONMENT_INIT_STARTED, ENVIRONMENT_EXPIRED -> Optional.empty();
            case EVENT_ACCEPTED ->
                states.putIfAbsent(row.subject(), State.OPEN) == null
                        ? Optional.empty()
                        : Optional.of(row.subject() + " is accepted twice");
            case EVENT_THROTTLED, INVOCATION_STARTED, INVOCATION_FAILED, INVOCATION_TIMED_OUT, RETRY_PLANNED ->
                move(row, State.OPEN, State.OPEN);
            case INVOCATION_SUCCEEDED -> move(row, State.OPEN, State.SUCCEEDED);
            case EVENT_GIVEN_UP ->
                row.numbers().has("condition")
                        ? move(row, State.OPEN, State.GIVEN_UP)
                        : Optional.of(row.subject() + " is given up without a condition");
            case EVENT_DISCARDED ->
                row.numbers().has("because")
                        ? move(row, State.GIVEN_UP, State.DISCARDED)
                        : Optional.of(row.subject() + " is discarded without a reason");
            case RECORD_DELIVERED -> delivered(row);
            case DELIVERY_DENIED -> stillHandedOn(row);
        };
    }

    private Optional<String> delivered(TraceRow row) {
        Optional<String> wrong = stillHandedOn(row);
        states.replace(row.subject(), State.GIVEN_UP, State.KEPT);
        return wrong;
    }

    private Optional<String> stillHandedOn(TraceRow row) {
        State state = states.get(row.subject());
        boolean right = state == State.GIVEN_UP || state == State.KEPT || state == State.SUCCEEDED;
        return right ? Optional.empty() : Optional.of(row.subject() + " is handed on while " + state);
    }

    private Optional<String> move(TraceRow row, State from, State to) {
        return states.replace(row.subject(), from, to)
                ? Optional.empty()
                : Optional.of(row.kind().word() + " for " + row.subject() + ", which is " + states.get(row.subject()));
    }

    @Override
    public Optional<String> atEnd(Ending ending) {
        if (!ending.complete()) {
            return Optional.empty();
        }
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == State.OPEN || entry.getValue() == State.GIVEN_UP)
                .findFirst()
                .map(entry -> entry.getKey() + " is still " + entry.getValue() + " at the end");
    }
}
