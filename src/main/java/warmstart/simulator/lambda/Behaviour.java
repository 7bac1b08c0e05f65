package warmstart.simulator.lambda;

import java.util.List;
import java.util.Optional;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Faults;
import warmstart.simulator.lambda.network.Setback;
import warmstart.simulator.quota.Quotas;

/**
 * What the code of a function does in an attempt. Each attempt of each invocation, and each delivery of each message, has
 * a draw of its own, so that no setting changes the luck of another.
 */
final class Behaviour {
    static final String UNHANDLED = "Unhandled";
    static final String TIMED_OUT = "Sandbox.Timedout";
    static final String EXIT_ERROR = "Runtime.ExitError";
    static final String RESTORE_TIMED_OUT = "SnapStartTimeoutException";
    static final String TOO_LARGE = "Function.ResponseSizeTooLarge";

    private final Quotas quotas;
    private final Rng durations;
    private final Rng failures;
    private final Rng timeouts;
    private final Rng exits;
    private final Rng items;
    private final Rng reinits;

    Behaviour(Engine engine, Quotas quotas) {
        this.quotas = quotas;
        this.durations = engine.chance("durations");
        this.failures = engine.chance("failures");
        this.timeouts = engine.chance("timeouts");
        this.exits = engine.chance("exits");
        this.items = engine.chance("items");
        this.reinits = engine.chance("reinits");
    }

    /** Whether something that happens so often happens to this one; where it never does, nothing is drawn. */
    static boolean happens(Rng chance, long key, int attempt, int perMille) {
        return perMille > 0 && chance.at(key, attempt).nextInt(Faults.WHOLE_PER_MILLE) < perMille;
    }

    /** How long the code outside the handler takes when it has to run again in the time of the handler. */
    long reinitMicros(Invocation invocation, Environment environment) {
        Rng draw = reinits.at(invocation.subject().key(), invocation.attempts());
        return environment.code().init().micros(draw);
    }

    /** The attempt that has just begun. */
    Attempt of(Invocation invocation, Environment environment, long reinitMicros) {
        if (environment.unrestored) {
            return failed(0, RESTORE_TIMED_OUT);
        }
        Code code = environment.code();
        long key = invocation.subject().key();
        int attempt = invocation.attempts();
        long workMicros = reinitMicros + workMicros(invocation, code, environment);
        Optional<Setback> setback = code.calls().isEmpty()
                ? Optional.empty()
                : invocation.function().connection.setback(code.calls(), environment.subnet);
        if (setback.isPresent()) {
            return without(setback.get(), code, reinitMicros, workMicros).because(setback.get());
        }
        Faults faults = code.faults();
        if (workMicros > code.timeoutMicros() || happens(timeouts, key, attempt, faults.timeoutPerMille())) {
            return new Attempt(Outcome.TIMED_OUT, code.timeoutMicros(), TIMED_OUT, List.of());
        }
        if (happens(exits, key, attempt, faults.exitPerMille())) {
            return failed(workMicros, EXIT_ERROR);
        }
        if (happens(failures, key, attempt, faults.failurePerMille())) {
            return failed(workMicros, UNHANDLED);
        }
        if (code.responseBytes() > quotas.payload().syncResponseMax()) {
            return failed(workMicros, TOO_LARGE);
        }
        return handled(invocation, code, workMicros);
    }

    /** Code that hears of its failure fails when it is done; code that hears nothing waits as long as it or Lambda will. */
    private static Attempt without(Setback setback, Code code, long reinitMicros, long workMicros) {
        long timeoutMicros = code.timeoutMicros();
        long patienceMicros = setback.call().patienceMicros().orElse(timeoutMicros);
        long tookMicros = setback.hangs() ? reinitMicros + patienceMicros : workMicros;
        return tookMicros >= timeoutMicros
                ? new Attempt(Outcome.TIMED_OUT, timeoutMicros, TIMED_OUT, List.of())
                : failed(tookMicros, UNHANDLED);
    }

    private static Attempt failed(long workMicros, String error) {
        return new Attempt(Outcome.FAILED, workMicros, error, List.of());
    }

    private Attempt handled(Invocation invocation, Code code, long workMicros) {
        List<Item> failed = invocation.items().isEmpty()
                ? List.of()
                : invocation.items().stream()
                        .filter(item -> fails(item, code.faults()))
                        .toList();
        boolean throwsError = !failed.isEmpty() && !code.reportsItemFailures();
        return throwsError
                ? new Attempt(Outcome.FAILED, workMicros, UNHANDLED, failed)
                : new Attempt(Outcome.SUCCEEDED, workMicros, "", failed);
    }

    private boolean fails(Item item, Faults faults) {
        Integer times = faults.poison().get(item.name());
        if (times != null && (times == Faults.ALWAYS || item.delivery() <= times)) {
            return true;
        }
        return happens(items, item.key(), item.delivery(), faults.itemFailurePerMille());
    }

    /** Less memory is a smaller share of a CPU; more than one CPU does not help one thread. */
    private long workMicros(Invocation invocation, Code code, Environment environment) {
        Compute compute = environment.version.function().config().compute();
        long whole = quotas.function().megabytesPerVcpu();
        long memory = Math.min(compute.memoryMegabytes(), whole);
        long cpuMicros = code.cpuMicros() * whole / memory;
        Rng draw = durations.at(invocation.subject().key(), invocation.attempts());
        return code.handler().micros(draw)
                + cpuMicros
                + code.perItemMicros() * invocation.items().size();
    }
}
