package warmstart.simulator.lambda.invariant;

import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.engine.TraceRow;
import warmstart.simulator.lambda.FunctionConfig;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.Scenario;

/**
 * Never more executions at a time than the function's reservation, or than the account has left for those without one; and
 * never two in one environment.
 */
public final class ConcurrencyStaysWithinItsLimit implements Invariant {
    private final Scenario scenario;
    private final TreeMap<String, Long> busyByFunction = new TreeMap<>();
    /** Environment → whether it is initialising or running. */
    private final TreeMap<String, Boolean> busy = new TreeMap<>();

    /** For the functions of this scenario. */
    public ConcurrencyStaysWithinItsLimit(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public String name() {
        return "concurrency stays within its limit";
    }

    @Override
    public Optional<String> after(TraceRow row) {
        if (!(row.kind() instanceof LambdaKind kind)) {
            return Optional.empty();
        }
        return switch (kind) {
            case ENVIRONMENT_INIT_STARTED -> begin(row.subject());
            case INVOCATION_STARTED ->
                row.numbers().number("cold") == 1
                        ? Optional.empty()
                        : begin(row.numbers().text("environment"));
            case INVOCATION_SUCCEEDED, INVOCATION_FAILED, INVOCATION_TIMED_OUT ->
                end(row.numbers().text("environment"));
            case EVENT_ACCEPTED,
                    EVENT_THROTTLED,
                    RETRY_PLANNED,
                    EVENT_GIVEN_UP,
                    RECORD_DELIVERED,
                    DELIVERY_DENIED,
                    EVENT_DISCARDED,
                    ENVIRONMENT_EXPIRED -> Optional.empty();
        };
    }

    private Optional<String> begin(String environment) {
        if (Boolean.TRUE.equals(busy.put(environment, true))) {
            return Optional.of(environment + " has two invocations at a time");
        }
        FunctionConfig function = scenario.function(functionOf(environment));
        busyByFunction.merge(function.name(), 1L, Long::sum);
        boolean reserved = function.reservedConcurrency().isPresent();
        long running = reserved ? busyOf(function) : busyWithoutReservation();
        long limit = scenario.limitOf(function);
        return running <= limit
                ? Optional.empty()
                : Optional.of(running + " executions where " + limit + " may run, with " + environment);
    }

    private long busyWithoutReservation() {
        return scenario.functions().stream()
                .filter(function -> function.reservedConcurrency().isEmpty())
                .mapToLong(this::busyOf)
                .sum();
    }

    private long busyOf(FunctionConfig function) {
        return busyByFunction.getOrDefault(function.name(), 0L);
    }

    private Optional<String> end(String environment) {
        busyByFunction.merge(functionOf(environment), -1L, Long::sum);
        return Boolean.TRUE.equals(busy.put(environment, false))
                ? Optional.empty()
                : Optional.of(environment + " finishes what it never started");
    }

    private static String functionOf(String environment) {
        return environment.substring(0, environment.lastIndexOf('#'));
    }
}
