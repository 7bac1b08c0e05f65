package warmstart.simulator.lambda;

import java.util.function.Consumer;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.trace.Entry;

/**
 * Runs one attempt after the other: the initialisation of a new environment, then the handler; then says how it went and
 * what it cost. A place is taken from the start of the initialisation to the end of the handler.
 */
final class Execution {
    private final Engine engine;
    private final Quotas quotas;
    private final Environments environments;
    private final Behaviour behaviour;
    private final Rng inits;
    private final Rng initFailures;

    Execution(Engine engine, Quotas quotas, Environments environments) {
        this.engine = engine;
        this.quotas = quotas;
        this.environments = environments;
        this.behaviour = new Behaviour(engine, quotas);
        this.inits = engine.chance("inits");
        this.initFailures = engine.chance("init failures");
    }

    /** Initialises a new environment for an invocation, and goes on with its handler. */
    void initialise(Invocation invocation, Environment environment, Consumer<Invocation> whenDone) {
        Init init = initOf(invocation, environment);
        environment.lastRow = engine.row(
                        LambdaKind.ENVIRONMENT_INIT_STARTED, environment.subject, invocation.lastRow(), init.rule)
                .and("event", invocation.subject())
                .and("initMicros", init.micros)
                .and("initType", environment.type.word())
                .write();
        // The row is the environment's, and it becomes the cause of the invocation's next row.
        invocation.last(environment.lastRow);
        engine.at(engine.now() + init.micros, () -> initialised(invocation, environment, init, whenDone));
    }

    private Init initOf(Invocation invocation, Environment environment) {
        if (environment.type == InitType.SNAP_START) {
            long restore = invocation.function().config().compute().snapStart().orElseThrow();
            long most = quotas.function().restoreMicrosMax();
            return restore > most
                    ? new Init(most, LambdaRule.SNAP_START, Init.Fault.TIMED_OUT)
                    : new Init(restore, LambdaRule.SNAP_START, Init.Fault.NONE);
        }
        long key = invocation.subject().key();
        long micros = environment.code().init().micros(inits.at(key, invocation.attempts()));
        long max = quotas.function().initMicrosMax();
        boolean fails = Behaviour.happens(
                initFailures,
                key,
                invocation.attempts(),
                environment.code().faults().initFailurePerMille());
        if (fails) {
            return new Init(Math.min(micros, max), LambdaRule.COLD_START, Init.Fault.FAILED);
        }
        return micros > max
                ? new Init(max, LambdaRule.COLD_START, Init.Fault.TIMED_OUT)
                : new Init(micros, LambdaRule.COLD_START, Init.Fault.NONE);
    }

    /**
     * An initialisation before the handler.
     *
     * @param micros how long it takes
     * @param rule why there is one
     * @param fault what goes wrong in it
     */
    private record Init(long micros, LambdaRule rule, Fault fault) {
        private enum Fault {
            NONE,
            FAILED,
            TIMED_OUT
        }
    }

    private void initialised(Invocation invocation, Environment environment, Init init, Consumer<Invocation> whenDone) {
        if (init.fault != Init.Fault.NONE && environment.type == InitType.SNAP_START) {
            notRestored(invocation, environment, init);
        } else if (init.fault != Init.Fault.NONE) {
            boolean late = init.fault == Init.Fault.TIMED_OUT;
            EnvironmentKind kind = late ? EnvironmentKind.INIT_TIMED_OUT : EnvironmentKind.INIT_FAILED;
            environment.lastRow = engine.row(kind, environment.subject, invocation.lastRow(), LambdaRule.INIT_LIMIT)
                    .and("initMicros", init.micros)
                    .write();
            invocation.last(environment.lastRow);
            environment.restarts = true;
        }
        run(invocation, environment, init.fault == Init.Fault.NONE ? init.micros : 0, init.rule, whenDone);
    }

    private void notRestored(Invocation invocation, Environment environment, Init init) {
        environment.lastRow = engine.row(
                        EnvironmentKind.RESTORE_TIMED_OUT,
                        environment.subject,
                        invocation.lastRow(),
                        LambdaRule.RESTORE_LIMIT)
                .and("initMicros", init.micros)
                .write();
        invocation.last(environment.lastRow);
        environment.unrestored = true;
        environment.retired = true;
    }

    /** Runs the handler in an environment that is ready. */
    void start(Invocation invocation, Environment environment, LambdaRule rule, Consumer<Invocation> whenDone) {
        run(invocation, environment, -1, rule, whenDone);
    }

    /** Without a new environment {@code initMicros} is negative. */
    private void run(
            Invocation invocation,
            Environment environment,
            long initMicros,
            LambdaRule rule,
            Consumer<Invocation> whenDone) {
        invocation.beginAttempt(environment);
        long reinitMicros = environment.restarts ? behaviour.reinitMicros(invocation, environment) : 0;
        Attempt attempt = behaviour.of(invocation, environment, reinitMicros);
        Entry row = engine.row(LambdaKind.INVOCATION_STARTED, invocation.subject(), invocation.lastRow(), rule)
                .and("attempt", invocation.attempts())
                .and("environment", environment.subject)
                .and("cold", initMicros >= 0 ? 1 : 0)
                .and("ageMicros", engine.now() - invocation.sinceMicros())
                .and("reuses", environment.reuses);
        if (environment.version.isPublished()) {
            row.and("version", environment.version.number());
        }
        if (environment.type != InitType.PROVISIONED && environment.version.provisionedReady() > 0) {
            row.and("spillover", 1);
        }
        if (reinitMicros > 0) {
            row.and("reinitMicros", reinitMicros);
        }
        invocation.last(row.write());
        attempt.setback()
                .ifPresent(setback -> invocation.last(setback.row(engine, invocation.subject(), invocation.lastRow())
                        .write()));
        long billedMicros = billed(environment, Math.max(initMicros, 0), attempt.tookMicros());
        engine.at(engine.now() + attempt.tookMicros(), () -> {
            finish(invocation, environment, attempt, billedMicros);
            whenDone.accept(invocation);
        });
    }

    /** What is charged: handler and initialisation, rounded up to the step of the bill. */
    private long billed(Environment environment, long initMicros, long tookMicros) {
        boolean initCounts = environment.type == InitType.ON_DEMAND
                && (quotas.billing().initOfZipBilled()
                        || environment.version.function().config().compute().packaging()
                                != warmstart.simulator.function.Compute.Packaging.ZIP);
        long step = quotas.billing().stepMicros();
        long micros = tookMicros + (initCounts ? initMicros : 0);
        return (micros + step - 1) / step * step;
    }

    private void finish(Invocation invocation, Environment environment, Attempt attempt, long billedMicros) {
        release(invocation, environment);
        environment.reuses = attempt.endsRuntime() ? 0 : environment.reuses + 1;
        environment.restarts = attempt.endsRuntime();
        invocation.end(attempt.outcome(), attempt.error(), attempt.failedItems());
        LambdaRule rule = attempt.outcome() == Outcome.TIMED_OUT ? LambdaRule.TIMEOUT : LambdaRule.FAILURE_RATE;
        Entry row = engine.row(attempt.outcome().kind(), invocation.subject(), invocation.lastRow(), rule)
                .and("attempt", invocation.attempts())
                .and("environment", environment.subject)
                .and("tookMicros", attempt.tookMicros())
                .and("billedMillis", billedMicros / Micros.PER_MILLISECOND);
        if (!attempt.error().isEmpty()) {
            row.and("error", attempt.error());
        }
        invocation.last(row.write());
        environments.giveBack(environment, invocation.lastRow());
    }

    private static void release(Invocation invocation, Environment environment) {
        if (environment.type != InitType.PROVISIONED) {
            invocation.function().pool.release();
            invocation.function().inUse--;
        } else {
            invocation.function().pool.work(-1);
            invocation.function().provisionedWorking--;
        }
    }
}
