package warmstart.simulator.sources.bucket;

import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.sources.bucket.rows.BucketKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectMap;

/**
 * Every write has one event, or is folded into another write of the same object that has one, and then only in a bucket
 * without versioning and at the same moment. What comes again is the event of a write that has one.
 */
public final class EveryWriteIsTold implements Invariant {
    /** What a write, or a copy of its event, can be. */
    private enum State {
        UNKNOWN,
        DUE,
        TOLD,
        FOLDED
    }

    private final BucketSource source;
    private final SubjectMap<State> states = new SubjectMap<>(State.UNKNOWN);
    private final SubjectMap<String> keys = new SubjectMap<>("");
    private long due;

    /** For the bucket of this source. */
    public EveryWriteIsTold(BucketSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "every write to a bucket has an event or a reason";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof BucketKind || kind == LambdaKind.EVENT_ACCEPTED;
    }

    @Override
    public Optional<String> after(Row row) {
        if (!(row.kind() instanceof BucketKind kind)) {
            return accepted(row);
        }
        if (!row.text("bucket").equals(source.name())) {
            return Optional.empty();
        }
        return switch (kind) {
            case OBJECT_WRITTEN -> due(row);
            case NOTIFICATION_FOLDED -> folded(row);
            case NOTIFICATION_REPEATED -> repeated(row);
        };
    }

    private Optional<String> due(Row row) {
        if (states.get(row.who()) != State.UNKNOWN) {
            return Optional.of(row.who() + " is written twice");
        }
        states.set(row.who(), State.DUE);
        keys.set(row.who(), row.text("key"));
        due++;
        return Optional.empty();
    }

    /** A function may be called like the bucket; the events of its destinations were never written. */
    private Optional<String> accepted(Row row) {
        State state = states.get(row.who());
        if (state == State.UNKNOWN) {
            return Optional.empty();
        }
        return state == State.DUE ? leave(row.who(), State.TOLD) : Optional.of(row.who() + " is told while " + state);
    }

    private Optional<String> folded(Row row) {
        Subject into = row.subject("into");
        long apart = row.number("apartMicros");
        if (source.bucket().versioning() || apart > source.bucket().sameMomentMicros()) {
            return Optional.of(row.who() + " is folded, " + apart + " µs apart, versioning "
                    + (source.bucket().versioning() ? "on" : "off"));
        }
        if (states.get(row.who()) != State.DUE || !isTold(into)) {
            return Optional.of(row.who() + ", which is " + states.get(row.who()) + ", is folded into " + into
                    + ", which is " + states.get(into));
        }
        return keys.get(into).equals(row.text("key"))
                ? leave(row.who(), State.FOLDED)
                : Optional.of(row.who() + " is folded into a write of another object");
    }

    private Optional<String> repeated(Row row) {
        Subject original = row.subject("original");
        return isTold(original)
                ? due(row)
                : Optional.of(row.who() + " repeats " + original + ", which is " + states.get(original));
    }

    private boolean isTold(Subject write) {
        State state = states.get(write);
        return state == State.DUE || state == State.TOLD;
    }

    private Optional<String> leave(Subject write, State state) {
        states.set(write, state);
        due--;
        return Optional.empty();
    }

    @Override
    public Optional<String> atEnd(Ending ending) {
        return ending.complete() && due > 0
                ? Optional.of(due + " writes to " + source.name() + " have neither an event nor a reason")
                : Optional.empty();
    }
}
