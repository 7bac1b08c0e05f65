package warmstart.simulator.lambda.invariant;

import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;

/** No event is tried more often than once and the retries its function allows, and attempts are counted without a gap. */
public final class AttemptsStayWithinTheAllowance implements Invariant {
    private final Scenario scenario;
    private final SubjectInts allowed = new SubjectInts();
    private final SubjectInts made = new SubjectInts();

    /** For the functions of this scenario. */
    public AttemptsStayWithinTheAllowance(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public String name() {
        return "attempts stay within the allowance";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind == LambdaKind.EVENT_ACCEPTED || kind == LambdaKind.INVOCATION_STARTED;
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == LambdaKind.EVENT_ACCEPTED) {
            allowed.set(
                    row.who(),
                    1 + scenario.function(row.text("function")).async().retryAttempts());
            return Optional.empty();
        }
        long attempt = row.number("attempt");
        int expected = made.add(row.who(), 1);
        // Only the queue of asynchronous invocation has an allowance; a stream may try a batch for days.
        int most = allowed.get(row.who());
        boolean right = attempt == expected && (most == 0 || attempt <= most);
        return right ? Optional.empty() : Optional.of("attempt " + attempt + " of " + row.who());
    }
}
