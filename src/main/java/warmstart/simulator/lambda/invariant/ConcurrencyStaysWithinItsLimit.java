package warmstart.simulator.lambda.invariant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    /** Function → the pool in which it runs; functions without a reservation share one. */
    private final Map<String, Pool> pools = new LinkedHashMap<>();

    /** Environment → whether it is initialising or running. */
    private final Map<String, Boolean> busy = new LinkedHashMap<>();

    /** For the functions of this scenario. */
    public ConcurrencyStaysWithinItsLimit(Scenario scenario) {
        Pool shared = new Pool(scenario.unreservedConcurrency());
        for (FunctionConfig function : scenario.functions()) {
            boolean reserved = function.reservedConcurrency().isPresent();
            pools.put(function.name(), reserved ? new Pool(scenario.limitOf(function)) : shared);
        }
    }

    private static final class Pool {
        private final long limit;
        private long running;

        Pool(long limit) {
            this.limit = limit;
        }
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
        Pool pool = poolOf(environment);
        pool.running++;
        return pool.running <= pool.limit
                ? Optional.empty()
                : Optional.of(pool.running + " executions where " + pool.limit + " may run, with " + environment);
    }

    private Optional<String> end(String environment) {
        poolOf(environment).running--;
        return Boolean.TRUE.equals(busy.put(environment, false))
                ? Optional.empty()
                : Optional.of(environment + " finishes what it never started");
    }

    private Pool poolOf(String environment) {
        String function = environment.substring(0, environment.lastIndexOf('#'));
        return Objects.requireNonNull(pools.get(function), function);
    }
}
