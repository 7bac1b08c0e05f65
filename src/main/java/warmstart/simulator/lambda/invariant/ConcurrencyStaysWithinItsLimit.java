package warmstart.simulator.lambda.invariant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.lambda.EnvironmentKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectInts;

/**
 * Never more executions at a time than the function's reservation, or than the account has left for those without one;
 * none on demand in the places that provisioned environments hold; never more provisioned environments at work than are
 * held; and never two executions in one environment.
 */
public final class ConcurrencyStaysWithinItsLimit implements Invariant {
    /** Rows of another wing, which this one does not know, that move a limit. */
    private static final String RESERVED = "ConcurrencyReserved";

    private static final String RESERVATION_REMOVED = "ReservationRemoved";

    /** What an environment does; of one that was not seen yet it is nothing. */
    private static final int FREE = 0;

    private static final int ON_DEMAND = 1;
    private static final int PROVISIONED = -1;

    private final Map<String, Function> functions = new LinkedHashMap<>();
    private final List<Function> byNumber = new ArrayList<>();
    private final Pool shared;

    /** Environment → the number of its function, counted from 1. */
    private final SubjectInts functionOf = new SubjectInts();

    /** Environment → what it does. */
    private final SubjectInts work = new SubjectInts();

    /** For the functions of this scenario. */
    public ConcurrencyStaysWithinItsLimit(Scenario scenario) {
        shared = new Pool(scenario.unreservedConcurrency());
        for (FunctionConfig function : scenario.functions()) {
            Pool pool = function.reservedConcurrency().isPresent() ? new Pool(scenario.limitOf(function)) : shared;
            Function own = new Function(pool, byNumber.size() + 1);
            byNumber.add(own);
            functions.put(function.name(), own);
        }
    }

    private static final class Pool {
        private long limit;
        private long running;
        private long held;
        private long working;

        Pool(long limit) {
            this.limit = limit;
        }

        void add(Function function, int sign) {
            running += sign * function.running;
            held += sign * function.held;
            working += sign * function.working;
        }
    }

    private static final class Function {
        private final int number;
        private Pool pool;
        private long running;
        private long held;
        private long working;

        Function(Pool pool, int number) {
            this.pool = pool;
            this.number = number;
        }

        void run(long change) {
            running += change;
            pool.running += change;
        }

        void hold(long change) {
            held += change;
            pool.held += change;
        }

        void work(long change) {
            working += change;
            pool.working += change;
        }
    }

    @Override
    public String name() {
        return "concurrency stays within its limit";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof LambdaKind
                || kind instanceof EnvironmentKind
                || kind.word().equals(RESERVED)
                || kind.word().equals(RESERVATION_REMOVED);
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() instanceof LambdaKind kind) {
            return after(kind, row);
        }
        if (row.kind() instanceof EnvironmentKind kind) {
            hold(kind, row);
        } else if (row.kind().word().equals(RESERVED)) {
            reserved(function(row.text("function")), row.number("places"));
        } else if (row.kind().word().equals(RESERVATION_REMOVED)) {
            unreserved(function(row.text("function")));
        }
        return Optional.empty();
    }

    private Optional<String> after(LambdaKind kind, Row row) {
        return switch (kind) {
            case ENVIRONMENT_INIT_STARTED -> begin(row.who(), ON_DEMAND);
            case INVOCATION_STARTED -> started(row);
            case INVOCATION_SUCCEEDED, INVOCATION_FAILED, INVOCATION_TIMED_OUT -> end(row.subject("environment"));
            default -> Optional.empty();
        };
    }

    private void hold(EnvironmentKind kind, Row row) {
        switch (kind) {
            case PROVISIONING_STARTED -> function(row.text("function")).hold(row.number("environments"));
            case PROVISIONING_FAILED -> function(row.text("function")).hold(-row.number("environments"));
            case PROVISIONING_REDUCED ->
                function(row.text("function")).hold(row.number("working") - row.number("environments"));
            case PROVISIONED_ENDED -> function(row.text("function")).hold(-1);
            default -> {
                // The others hold no place beyond that of their invocation.
            }
        }
    }

    private Function function(String name) {
        return Objects.requireNonNull(functions.get(name), name);
    }

    private void reserved(Function function, long places) {
        if (function.pool == shared) {
            shared.add(function, -1);
            function.pool = new Pool(places);
            function.pool.add(function, 1);
            shared.limit -= places;
        } else {
            shared.limit += function.pool.limit - places;
            function.pool.limit = places;
        }
    }

    private void unreserved(Function function) {
        if (function.pool != shared) {
            shared.limit += function.pool.limit;
            function.pool = shared;
            shared.add(function, 1);
        }
    }

    private Optional<String> started(Row row) {
        if (row.rule().equals(LambdaRule.PROVISIONED.id())) {
            return begin(row.subject("environment"), PROVISIONED);
        }
        // A cold one has been busy since its initialisation.
        return row.number("cold") == 1 ? Optional.empty() : begin(row.subject("environment"), ON_DEMAND);
    }

    private Optional<String> begin(Subject environment, int how) {
        if (work.get(environment) != FREE) {
            return Optional.of(environment + " has two invocations at a time");
        }
        work.set(environment, how);
        Function function = functionOf(environment);
        Pool pool = function.pool;
        if (how == ON_DEMAND) {
            function.run(1);
        } else {
            function.work(1);
        }
        if (pool.running + pool.working > pool.limit) {
            return Optional.of((pool.running + pool.working) + " executions where " + pool.limit + " may run, with "
                    + environment);
        }
        if (how == ON_DEMAND && pool.running + pool.held > pool.limit) {
            return Optional.of(environment + " runs on demand in a place that a provisioned environment holds");
        }
        return function.working <= function.held
                ? Optional.empty()
                : Optional.of(function.working + " provisioned environments work where " + function.held + " are held");
    }

    private Optional<String> end(Subject environment) {
        int how = work.get(environment);
        if (how == FREE) {
            return Optional.of(environment + " finishes what it never started");
        }
        work.set(environment, FREE);
        if (how == ON_DEMAND) {
            functionOf(environment).run(-1);
        } else {
            functionOf(environment).work(-1);
        }
        return Optional.empty();
    }

    private Function functionOf(Subject environment) {
        int number = functionOf.get(environment);
        if (number == 0) {
            String name = environment.name();
            number = function(name.substring(0, name.lastIndexOf('#'))).number;
            functionOf.set(environment, number);
        }
        return byNumber.get(number - 1);
    }
}
