package warmstart.simulator.call;

import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;

/** Everybody who calls hears an answer once: of the function, of the door that no longer waits, or a refusal. */
public final class EveryCallIsAnswered implements Invariant {
    private static final int OPEN = 1;
    private static final int ENDED = OPEN + 1;

    private final String source;
    private final SubjectInts states = new SubjectInts();
    private long open;

    /** For the calls of one source. */
    public EveryCallIsAnswered(String source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "every call is answered once";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof CallKind;
    }

    @Override
    public Optional<String> after(Row row) {
        return switch ((CallKind) row.kind()) {
            case CALL_MADE -> made(row);
            case CALL_THROTTLED, CLIENT_RETRY_PLANNED -> Optional.empty();
            case CALL_REFUSED, CALL_ANSWERED, CALL_ABANDONED, CALL_GIVEN_UP -> ended(row);
        };
    }

    private Optional<String> made(Row row) {
        if (row.text("source").equals(source)) {
            states.set(row.who(), OPEN);
            open++;
        }
        return Optional.empty();
    }

    private Optional<String> ended(Row row) {
        int state = states.get(row.who());
        if (state == OPEN) {
            states.set(row.who(), ENDED);
            open--;
        }
        return state == ENDED ? Optional.of(row.who() + " is answered twice") : Optional.empty();
    }

    @Override
    public Optional<String> atEnd(Ending ending) {
        return ending.complete() && open > 0
                ? Optional.of(open + " calls of " + source + " have no answer")
                : Optional.empty();
    }
}
