package warmstart.simulator.lambda.invariant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.engine.TraceRow;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.Scenario;

/** No event is tried more often than once and the retries its function allows, and attempts are counted without a gap. */
public final class AttemptsStayWithinTheAllowance implements Invariant {
    private final Scenario scenario;
    private final Map<String, Long> allowed = new LinkedHashMap<>();
    private final Map<String, Long> made = new LinkedHashMap<>();

    /** For the functions of this scenario. */
    public AttemptsStayWithinTheAllowance(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public String name() {
        return "attempts stay within the allowance";
    }

    @Override
    public Optional<String> after(TraceRow row) {
        if (row.kind() == LambdaKind.EVENT_ACCEPTED) {
            int retries =
                    scenario.function(row.numbers().text("function")).async().retryAttempts();
            allowed.put(row.subject(), 1L + retries);
        }
        if (row.kind() != LambdaKind.INVOCATION_STARTED) {
            return Optional.empty();
        }
        long attempt = row.numbers().number("attempt");
        long expected = made.merge(row.subject(), 1L, Long::sum);
        boolean right = attempt == expected && attempt <= allowed.getOrDefault(row.subject(), 0L);
        return right ? Optional.empty() : Optional.of("attempt " + attempt + " of " + row.subject());
    }
}
