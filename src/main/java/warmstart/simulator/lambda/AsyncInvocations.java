package warmstart.simulator.lambda;

import java.util.List;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.engine.Numbers;

/**
 * Asynchronous invocation: the caller hands an event over and leaves, and Lambda runs the function when there is room,
 * tries again after errors and throttles, gives up in the end and hands on what is left.
 *
 * <p>An event's way: accepted, throttled any number of times, invoked; then succeeded, or failed and after a wait on the
 * same way again; at last succeeded or given up, and then delivered or discarded.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html">Invoking a Lambda function
 *     asynchronously</a>
 */
public final class AsyncInvocations {
    private final Engine engine;
    private final Scenario scenario;
    private final Executions executions;
    private final Deliveries deliveries;
    private final Rng jitter;

    private AsyncInvocations(Engine engine, Scenario scenario) {
        this.engine = engine;
        this.scenario = scenario;
        this.executions = new Executions(engine, scenario);
        this.deliveries = new Deliveries(engine);
        this.jitter = engine.chance("jitter");
    }

    /** Plans all events of the scenario; the engine's run does the rest. */
    public static void plan(Scenario scenario, Engine engine) {
        AsyncInvocations model = new AsyncInvocations(engine, scenario);
        for (Source source : scenario.sources()) {
            FunctionConfig function = scenario.function(source.function());
            Rng chance = engine.chance("arrivals").named(source.name());
            List<Long> times = source.arrivals().times(chance);
            for (int i = 0; i < times.size(); i++) {
                String id = source.name() + "-" + (i + 1);
                engine.at(times.get(i), () -> model.accept(id, source, function));
            }
        }
    }

    private void accept(String id, Source source, FunctionConfig function) {
        QueuedEvent event = new QueuedEvent(id, function, engine.now());
        Numbers numbers = Numbers.of("source", source.name())
                .and("function", function.name())
                .and("status", scenario.quotas().async().acceptedStatus());
        event.record(engine, LambdaKind.EVENT_ACCEPTED, Rule.ACCEPTED, numbers);
        if (function.isSwitchedOff()) {
            giveUp(event, GiveUp.ZERO_RESERVED_CONCURRENCY, Rule.RESERVED_ZERO, Numbers.none());
        } else {
            tryToRun(event);
        }
    }

    private void tryToRun(QueuedEvent event) {
        if (executions.poolOf(event.function).hasRoom()) {
            executions.run(event, outcome -> finished(event, outcome));
        } else {
            throttle(event);
        }
    }

    private void throttle(QueuedEvent event) {
        RetryRule rule = ruleOf(event);
        ConcurrencyPools.Pool pool = executions.poolOf(event.function);
        int earlier = event.throttlesInARow++;
        long nominalMicros = rule.pauseMicros(earlier);
        long waitMicros = stretched(event, nominalMicros);
        Numbers numbers = Numbers.of("throttles", event.throttlesInARow)
                .and("ageMicros", event.ageMicros(engine.now()))
                .and("inUse", pool.inUse())
                .and("limit", pool.limit())
                .and(wait(waitMicros, nominalMicros));
        event.record(engine, LambdaKind.EVENT_THROTTLED, rule.pauseRule(earlier), numbers);
        if (!isGivenUpForAge(event, waitMicros)) {
            tryLater(event, waitMicros);
        }
    }

    private void finished(QueuedEvent event, LambdaKind outcome) {
        if (outcome == LambdaKind.INVOCATION_SUCCEEDED) {
            deliveries.afterSuccess(event);
        } else if (event.attempts >= ruleOf(event).attemptsMax()) {
            giveUp(event, GiveUp.RETRIES_EXHAUSTED, ruleOf(event).attemptsRule(), Numbers.none());
        } else {
            retry(event);
        }
    }

    private void retry(QueuedEvent event) {
        RetryRule rule = ruleOf(event);
        long nominalMicros = rule.retryWaitMicros(event.attempts);
        long waitMicros = stretched(event, nominalMicros);
        if (!isGivenUpForAge(event, waitMicros)) {
            Numbers numbers = Numbers.of("attempt", event.attempts + 1).and(wait(waitMicros, nominalMicros));
            event.record(engine, LambdaKind.RETRY_PLANNED, rule.retryRule(event.attempts), numbers);
            tryLater(event, waitMicros);
        }
    }

    /** A wait that was stretched names the documented one too. */
    private static Numbers wait(long waitMicros, long nominalMicros) {
        Numbers wait = Numbers.of("waitMicros", waitMicros);
        return waitMicros == nominalMicros ? wait : wait.and("nominalMicros", nominalMicros);
    }

    private void tryLater(QueuedEvent event, long waitMicros) {
        engine.at(engine.now() + waitMicros, () -> tryToRun(event));
    }

    /** Lambda looks ahead: an event that would be too old for its next try is given up now. */
    private boolean isGivenUpForAge(QueuedEvent event, long waitMicros) {
        long nextAgeMicros = event.ageMicros(engine.now()) + waitMicros;
        boolean tooOld = ruleOf(event).isTooOld(nextAgeMicros);
        if (tooOld) {
            Numbers numbers = Numbers.of("nextAgeMicros", nextAgeMicros)
                    .and("ageMaxMicros", event.function.async().eventAgeMaxMicros());
            giveUp(event, GiveUp.EVENT_AGE_EXCEEDED, Rule.AGE_LOOK_AHEAD, numbers);
        }
        return tooOld;
    }

    private void giveUp(QueuedEvent event, GiveUp condition, Rule rule, Numbers details) {
        Numbers numbers = Numbers.of("condition", condition.word())
                .and("attempts", event.attempts)
                .and("ageMicros", event.ageMicros(engine.now()))
                .and(details);
        event.record(engine, LambdaKind.EVENT_GIVEN_UP, rule, numbers);
        deliveries.afterFailure(event, condition);
    }

    private long stretched(QueuedEvent event, long nominalMicros) {
        if (scenario.jitter() == Jitter.DOCUMENTED) {
            return nominalMicros;
        }
        // Each wait of each event has a draw of its own, for the reason given at the outcome of an attempt.
        Rng own = jitter.named(event.id + "/" + event.waits++);
        int stretchMax = scenario.quotas().undocumented().waitStretchPerMilleMax();
        return scenario.jitter().stretch(nominalMicros, stretchMax, own);
    }

    private RetryRule ruleOf(QueuedEvent event) {
        int growth = scenario.quotas().undocumented().backoffGrowth();
        return new RetryRule(scenario.quotas().async(), event.function.async(), growth);
    }
}
