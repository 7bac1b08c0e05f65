package warmstart.simulator.lambda;

import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Numbers;

/**
 * Runs invocations: takes a place in the concurrency pool, an environment that is idle or a new one, and the time the code
 * needs; then says how it went. A place is taken from the start of the initialisation to the end of the handler.
 */
final class Executions {
    private final Engine engine;
    private final ConcurrencyPools pools;
    private final TreeMap<String, Environments> environments = new TreeMap<>();
    private final Rng failures;
    private final Rng timeouts;

    Executions(Engine engine, Scenario scenario) {
        this.engine = engine;
        this.pools = new ConcurrencyPools(scenario);
        this.failures = engine.chance("failures");
        this.timeouts = engine.chance("timeouts");
        long idleLifetimeMicros = scenario.quotas().undocumented().idleLifetimeMicros();
        for (FunctionConfig function : scenario.functions()) {
            environments.put(function.name(), new Environments(engine, function.name(), idleLifetimeMicros));
        }
    }

    /** The places that the function competes for. */
    ConcurrencyPools.Pool poolOf(FunctionConfig function) {
        return pools.of(function);
    }

    /**
     * Runs the next attempt of an event, for which there is room.
     *
     * @param whenDone told one of succeeded, failed, timed out
     */
    void run(QueuedEvent event, Consumer<LambdaKind> whenDone) {
        pools.of(event.function).take();
        Environments own = environmentsOf(event.function);
        Optional<Environments.Environment> idle = own.takeIdle();
        if (idle.isPresent()) {
            start(event, idle.get(), Rule.NEWEST_IDLE_FIRST, whenDone);
        } else {
            initialise(event, own.create(), whenDone);
        }
    }

    private void initialise(QueuedEvent event, Environments.Environment environment, Consumer<LambdaKind> whenDone) {
        long initMicros = event.function.code().initMicros();
        // The row is the environment's, and it becomes the cause of the event's next row.
        event.lastRow = engine.record(
                LambdaKind.ENVIRONMENT_INIT_STARTED,
                environment.id,
                event.lastRow,
                Rule.COLD_START.id(),
                Numbers.of("event", event.id).and("initMicros", initMicros));
        engine.at(engine.now() + initMicros, () -> start(event, environment, Rule.COLD_START, whenDone));
    }

    private void start(
            QueuedEvent event, Environments.Environment environment, Rule rule, Consumer<LambdaKind> whenDone) {
        event.attempts++;
        event.throttlesInARow = 0;
        Numbers numbers = Numbers.of("attempt", event.attempts)
                .and("environment", environment.id)
                .and("cold", rule == Rule.COLD_START ? 1 : 0)
                .and("ageMicros", engine.now() - event.acceptedMicros);
        event.record(engine, LambdaKind.INVOCATION_STARTED, rule, numbers);
        LambdaKind outcome = outcomeOf(event);
        Code code = event.function.code();
        long tookMicros = outcome == LambdaKind.INVOCATION_TIMED_OUT ? code.timeoutMicros() : code.durationMicros();
        engine.at(engine.now() + tookMicros, () -> {
            finish(event, environment, outcome, tookMicros);
            whenDone.accept(outcome);
        });
    }

    /** Each attempt of each event has a draw of its own, so that no setting changes the luck of another event. */
    private LambdaKind outcomeOf(QueuedEvent event) {
        Code code = event.function.code();
        String draw = event.id + "/" + event.attempts;
        if (code.durationMicros() > code.timeoutMicros() || happens(timeouts.named(draw), code.timeoutPerMille())) {
            return LambdaKind.INVOCATION_TIMED_OUT;
        }
        return happens(failures.named(draw), code.failurePerMille())
                ? LambdaKind.INVOCATION_FAILED
                : LambdaKind.INVOCATION_SUCCEEDED;
    }

    private static boolean happens(Rng draw, int perMille) {
        return perMille > 0 && draw.nextInt(Code.WHOLE_PER_MILLE) < perMille;
    }

    private void finish(QueuedEvent event, Environments.Environment environment, LambdaKind outcome, long tookMicros) {
        pools.of(event.function).release();
        Numbers numbers = Numbers.of("attempt", event.attempts)
                .and("environment", environment.id)
                .and("tookMicros", tookMicros);
        Rule rule = outcome == LambdaKind.INVOCATION_TIMED_OUT ? Rule.TIMEOUT : Rule.FAILURE_RATE;
        event.record(engine, outcome, rule, numbers);
        environmentsOf(event.function).giveBack(environment, event.lastRow);
    }

    private Environments environmentsOf(FunctionConfig function) {
        return Objects.requireNonNull(environments.get(function.name()), function.name());
    }
}
