package warmstart.simulator.lambda.invariant;

import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;

/**
 * No invocation is charged for less time than its handler took, nor for more than handler and initialisation together,
 * rounded up; and what it took is the time between its rows.
 */
public final class TheBillAddsUp implements Invariant {
    private final long stepMicros;
    private final SubjectLongs startedAt = new SubjectLongs();
    private final SubjectLongs initMicros = new SubjectLongs();

    /** With time rounded up to this step. */
    public TheBillAddsUp(long stepMicros) {
        this.stepMicros = stepMicros;
    }

    @Override
    public String name() {
        return "the bill adds up";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof LambdaKind lambda
                && switch (lambda) {
                    case ENVIRONMENT_INIT_STARTED,
                            INVOCATION_STARTED,
                            INVOCATION_SUCCEEDED,
                            INVOCATION_FAILED,
                            INVOCATION_TIMED_OUT -> true;
                    default -> false;
                };
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == LambdaKind.ENVIRONMENT_INIT_STARTED) {
            initMicros.set(row.who(), row.number("initMicros"));
        } else if (row.kind() == LambdaKind.INVOCATION_STARTED) {
            startedAt.set(row.subject("environment"), row.t());
        } else {
            return finished(row);
        }
        return Optional.empty();
    }

    private Optional<String> finished(Row row) {
        Subject environment = row.subject("environment");
        long took = row.number("tookMicros");
        long billed = row.number("billedMillis") * Micros.PER_MILLISECOND;
        long init = initMicros.get(environment);
        // An environment is initialised once, before its first invocation.
        initMicros.set(environment, 0);
        if (took != row.t() - startedAt.get(environment)) {
            return Optional.of(row.who() + " took " + took + " µs, but not between its rows");
        }
        boolean right = billed % stepMicros == 0 && billed >= took && billed < took + init + stepMicros;
        return right
                ? Optional.empty()
                : Optional.of(row.who() + " is charged " + billed + " µs for " + init + " and " + took + " µs");
    }
}
