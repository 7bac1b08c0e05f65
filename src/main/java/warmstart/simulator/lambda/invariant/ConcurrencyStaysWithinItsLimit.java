package warmstart.simulator.lambda.invariant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectInts;

/**
 * Never more executions at a time than the function's reservation, or than the account has left for those without one; and
 * never two in one environment.
 */
public final class ConcurrencyStaysWithinItsLimit implements Invariant {
    private static final int BUSY = 1;

    /** Function → the pool in which it runs; functions without a reservation share one. */
    private final Map<String, Pool> pools = new LinkedHashMap<>();

    private final List<Pool> byNumber = new ArrayList<>();

    /** Environment → the number of its pool, counted from 1. */
    private final SubjectInts poolOf = new SubjectInts();

    /** Environment → whether it is initialising or running. */
    private final SubjectInts busy = new SubjectInts();

    /** For the functions of this scenario. */
    public ConcurrencyStaysWithinItsLimit(Scenario scenario) {
        Pool shared = pool(scenario.unreservedConcurrency());
        for (FunctionConfig function : scenario.functions()) {
            boolean reserved = function.reservedConcurrency().isPresent();
            pools.put(function.name(), reserved ? pool(scenario.limitOf(function)) : shared);
        }
    }

    private Pool pool(long limit) {
        Pool pool = new Pool(limit, byNumber.size() + 1);
        byNumber.add(pool);
        return pool;
    }

    private static final class Pool {
        private final long limit;
        private final int number;
        private long running;

        Pool(long limit, int number) {
            this.limit = limit;
            this.number = number;
        }
    }

    @Override
    public String name() {
        return "concurrency stays within its limit";
    }

    @Override
    public Optional<String> after(Row row) {
        if (!(row.kind() instanceof LambdaKind kind)) {
            return Optional.empty();
        }
        return switch (kind) {
            case ENVIRONMENT_INIT_STARTED -> begin(row.who());
            case INVOCATION_STARTED -> started(row);
            case INVOCATION_SUCCEEDED, INVOCATION_FAILED, INVOCATION_TIMED_OUT -> end(row.subject("environment"));
            default -> Optional.empty();
        };
    }

    private Optional<String> started(Row row) {
        // A cold one has been busy since its initialisation.
        return row.number("cold") == 1 ? Optional.empty() : begin(row.subject("environment"));
    }

    private Optional<String> begin(Subject environment) {
        if (busy.get(environment) == BUSY) {
            return Optional.of(environment + " has two invocations at a time");
        }
        busy.set(environment, BUSY);
        Pool pool = poolOf(environment);
        pool.running++;
        return pool.running <= pool.limit
                ? Optional.empty()
                : Optional.of(pool.running + " executions where " + pool.limit + " may run, with " + environment);
    }

    private Optional<String> end(Subject environment) {
        if (busy.get(environment) != BUSY) {
            return Optional.of(environment + " finishes what it never started");
        }
        busy.set(environment, 0);
        poolOf(environment).running--;
        return Optional.empty();
    }

    private Pool poolOf(Subject environment) {
        int number = poolOf.get(environment);
        if (number == 0) {
            String name = environment.name();
            String function = name.substring(0, name.lastIndexOf('#'));
            number = Objects.requireNonNull(pools.get(function), function).number;
            poolOf.set(environment, number);
        }
        return byNumber.get(number - 1);
    }
}
