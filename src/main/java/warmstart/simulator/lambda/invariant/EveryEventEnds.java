package warmstart.simulator.lambda.invariant;

import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectMap;

/**
 * Every accepted event ends once: it succeeds, or it is given up and then delivered or discarded with a reason. Nothing
 * disappears, nothing comes back, and a run that was not cut short leaves none open.
 */
public final class EveryEventEnds implements Invariant {
    /** What an event can be; subjects that are no events of the queue stay UNKNOWN. */
    private enum State {
        UNKNOWN,
        OPEN,
        SUCCEEDED,
        GIVEN_UP,
        KEPT,
        DISCARDED
    }

    private final SubjectMap<State> states = new SubjectMap<>(State.UNKNOWN);
    /** Events that have neither succeeded nor found a place nor been lost. */
    private long unfinished;

    @Override
    public String name() {
        return "no event is lost without a reason";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof LambdaKind;
    }

    @Override
    public Optional<String> after(Row row) {
        return switch ((LambdaKind) row.kind()) {
            case ENVIRONMENT_INIT_STARTED, ENVIRONMENT_EXPIRED -> Optional.empty();
            case EVENT_ACCEPTED -> accepted(row);
            case EVENT_THROTTLED, RETRY_PLANNED -> move(row, State.OPEN, State.OPEN);
            case INVOCATION_STARTED, INVOCATION_FAILED, INVOCATION_TIMED_OUT -> moveIfKnown(row, State.OPEN);
            case INVOCATION_SUCCEEDED -> moveIfKnown(row, State.SUCCEEDED);
            case EVENT_GIVEN_UP ->
                row.has("condition")
                        ? move(row, State.OPEN, State.GIVEN_UP)
                        : Optional.of(row.who() + " is given up without a condition");
            case EVENT_DISCARDED ->
                row.has("because")
                        ? move(row, State.GIVEN_UP, State.DISCARDED)
                        : Optional.of(row.who() + " is discarded without a reason");
            case RECORD_DELIVERED -> delivered(row);
            case DELIVERY_DENIED -> stillHandedOn(row);
        };
    }

    private State state(Row row) {
        return states.get(row.who());
    }

    private void set(Row row, State state) {
        unfinished += isUnfinished(state) - isUnfinished(state(row));
        states.set(row.who(), state);
    }

    private static int isUnfinished(State state) {
        return state == State.OPEN || state == State.GIVEN_UP ? 1 : 0;
    }

    private Optional<String> accepted(Row row) {
        if (state(row) != State.UNKNOWN) {
            return Optional.of(row.who() + " is accepted twice");
        }
        set(row, State.OPEN);
        return Optional.empty();
    }

    private Optional<String> delivered(Row row) {
        Optional<String> wrong = stillHandedOn(row);
        if (state(row) == State.GIVEN_UP) {
            set(row, State.KEPT);
        }
        return wrong;
    }

    private Optional<String> stillHandedOn(Row row) {
        State state = state(row);
        boolean right = state == State.GIVEN_UP || state == State.KEPT || state == State.SUCCEEDED;
        return right ? Optional.empty() : Optional.of(row.who() + " is handed on while " + state);
    }

    /** Calls and batches run as well; they are no events of the queue. */
    private Optional<String> moveIfKnown(Row row, State to) {
        return state(row) == State.UNKNOWN ? Optional.empty() : move(row, State.OPEN, to);
    }

    private Optional<String> move(Row row, State from, State to) {
        if (state(row) != from) {
            return Optional.of(row.kind().word() + " for " + row.who() + ", which is " + state(row));
        }
        if (from != to) {
            set(row, to);
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> atEnd(Ending ending) {
        return ending.complete() && unfinished > 0
                ? Optional.of(unfinished + " events have not ended when the run is over")
                : Optional.empty();
    }
}
