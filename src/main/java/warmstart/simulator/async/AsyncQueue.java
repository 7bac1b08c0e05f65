package warmstart.simulator.async;

import java.util.Optional;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.GiveUp;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.lambda.DeployedFunction;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.Outcome;
import warmstart.simulator.lambda.Throttle;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.scenario.ChainKind;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Subject;

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
public final class AsyncQueue {
    private final World world;
    private final Engine engine;
    private final Deliveries deliveries;
    private final Rng jitter;

    public AsyncQueue(World world) {
        this.world = world;
        this.engine = world.engine();
        this.deliveries = new Deliveries(engine, this::handOn);
        this.jitter = engine.chance("jitter");
    }

    /** Takes an event of a source into the queue. */
    public void accept(Subject subject, EventSource source) {
        QueuedEvent event = event(subject, source.target());
        event.write(accepted(event, source.name()));
        tryToRun(event);
    }

    /**
     * Takes an event of a source that is not the first row about it.
     *
     * @param chain the chain that ends with it; empty when it comes from outside
     * @param cause the row that led to it
     */
    public void accept(Subject subject, EventSource source, Optional<Chain> chain, long cause) {
        QueuedEvent event = event(subject, source.target());
        event.invocation.last(cause);
        if (chain.isPresent()) {
            accept(event, source.name(), chain.get());
        } else {
            event.write(accepted(event, source.name()));
            tryToRun(event);
        }
    }

    /** Takes an event that an invocation has led to; the chain ends with this one. */
    void accept(Link link, String source, Chain chain) {
        QueuedEvent event = event(chain.next(), link.target);
        event.invocation.last(link.cause);
        accept(event, source, chain);
    }

    private void accept(QueuedEvent event, String source, Chain chain) {
        event.chain = chain;
        event.write(accepted(event, source).and("chain", chain.length()));
        // In a step of its own: a function that calls itself at once must not call itself deeper and deeper.
        engine.at(engine.now(), () -> tryToRun(event));
    }

    /**
     * How an event leads to the next of its chain.
     *
     * @param target the function that gets the next
     * @param cause the row that led to it
     */
    record Link(FunctionTarget target, long cause) {}

    private QueuedEvent event(Subject subject, FunctionTarget target) {
        DeployedFunction function = world.lambda().function(target.function());
        return new QueuedEvent(Invocation.of(subject, function, target.qualifier(), engine.now()));
    }

    private Entry accepted(QueuedEvent event, String source) {
        return event.row(engine, LambdaKind.EVENT_ACCEPTED, LambdaRule.ACCEPTED)
                .and("source", source)
                .and("function", event.invocation.function().name())
                .and("status", world.quotas().async().acceptedStatus());
    }

    /** A record that goes to a function of the scenario is an event for it. */
    private void handOn(QueuedEvent event, Outlet outlet) {
        FunctionTarget target = FunctionTarget.ofArn(outlet.target().arn());
        if (outlet.target().kind() == TargetKind.LAMBDA && world.lambda().has(target.function())) {
            Chain chain = event.chain(engine).then(target.function());
            accept(
                    new Link(target, event.invocation.lastRow()),
                    event.function().name(),
                    chain);
        }
    }

    private boolean isStoppedLoop(QueuedEvent event) {
        boolean stopped = world.isLoop(event.invocation.function(), event.rounds());
        if (stopped) {
            event.write(world.stopped(
                    event.row(engine, ChainKind.LOOP_STOPPED, LambdaRule.RECURSION), event.invocation.function()));
            giveUp(event, giveUpRow(event, GiveUp.RECURSION_STOPPED, LambdaRule.RECURSION), GiveUp.RECURSION_STOPPED);
        }
        return stopped;
    }

    private void tryToRun(QueuedEvent event) {
        if (isStoppedLoop(event)) {
            return;
        }
        if (event.invocation.function().isSwitchedOff()) {
            giveUp(
                    event,
                    giveUpRow(event, GiveUp.ZERO_RESERVED_CONCURRENCY, LambdaRule.RESERVED_ZERO),
                    GiveUp.ZERO_RESERVED_CONCURRENCY);
            return;
        }
        Optional<Throttle> throttle =
                world.lambda().invoke(event.invocation, ended -> finished(event, ended.outcome()));
        if (throttle.isPresent()) {
            throttle(event, throttle.get());
        }
    }

    private void throttle(QueuedEvent event, Throttle throttle) {
        RetryRule rule = ruleOf(event);
        int earlier = event.throttlesInARow++;
        long nominalMicros = rule.pauseMicros(earlier);
        long waitMicros = stretched(event, nominalMicros);
        // A function that is not ready is no throttle, but an error of the system, and those wait in the same way.
        Entry row = throttle.reason().isNotReady()
                ? event.row(engine, LambdaKind.RETRY_PLANNED, rule.pauseRule(earlier))
                        .and("attempt", event.attempts() + 1)
                : throttle.write(event.row(engine, LambdaKind.EVENT_THROTTLED, rule.pauseRule(earlier))
                        .and("throttles", event.throttlesInARow)
                        .and("ageMicros", event.ageMicros(engine.now())));
        event.write(wait(row, waitMicros, nominalMicros));
        if (!isGivenUpForAge(event, waitMicros)) {
            tryLater(event, waitMicros);
        }
    }

    private void finished(QueuedEvent event, Outcome outcome) {
        event.throttlesInARow = 0;
        if (outcome == Outcome.SUCCEEDED) {
            world.passOn(event.invocation, () -> event.chain(engine));
            deliveries.afterSuccess(event);
        } else if (event.attempts() >= ruleOf(event).attemptsMax()) {
            giveUp(
                    event,
                    giveUpRow(event, GiveUp.RETRIES_EXHAUSTED, ruleOf(event).attemptsRule()),
                    GiveUp.RETRIES_EXHAUSTED);
        } else {
            retry(event);
        }
    }

    private void retry(QueuedEvent event) {
        RetryRule rule = ruleOf(event);
        long nominalMicros = rule.retryWaitMicros(event.attempts());
        long waitMicros = stretched(event, nominalMicros);
        if (!isGivenUpForAge(event, waitMicros)) {
            Entry row = event.row(engine, LambdaKind.RETRY_PLANNED, rule.retryRule(event.attempts()))
                    .and("attempt", event.attempts() + 1);
            event.write(wait(row, waitMicros, nominalMicros));
            tryLater(event, waitMicros);
        }
    }

    /** A wait that was stretched names the documented one too. */
    private static Entry wait(Entry row, long waitMicros, long nominalMicros) {
        row.and("waitMicros", waitMicros);
        return waitMicros == nominalMicros ? row : row.and("nominalMicros", nominalMicros);
    }

    private void tryLater(QueuedEvent event, long waitMicros) {
        engine.at(engine.now() + waitMicros, () -> tryToRun(event));
    }

    /** Lambda looks ahead: an event that would be too old for its next try is given up now. */
    private boolean isGivenUpForAge(QueuedEvent event, long waitMicros) {
        long nextAgeMicros = event.ageMicros(engine.now()) + waitMicros;
        boolean tooOld = ruleOf(event).isTooOld(nextAgeMicros);
        if (tooOld) {
            Entry row = giveUpRow(event, GiveUp.EVENT_AGE_EXCEEDED, LambdaRule.AGE_LOOK_AHEAD)
                    .and("nextAgeMicros", nextAgeMicros)
                    .and("ageMaxMicros", event.function().async().eventAgeMaxMicros());
            giveUp(event, row, GiveUp.EVENT_AGE_EXCEEDED);
        }
        return tooOld;
    }

    private Entry giveUpRow(QueuedEvent event, GiveUp condition, LambdaRule rule) {
        return event.row(engine, LambdaKind.EVENT_GIVEN_UP, rule)
                .and("condition", condition.word())
                .and("attempts", event.attempts())
                .and("ageMicros", event.ageMicros(engine.now()));
    }

    private void giveUp(QueuedEvent event, Entry row, GiveUp condition) {
        event.write(row);
        deliveries.afterFailure(event, condition);
    }

    private long stretched(QueuedEvent event, long nominalMicros) {
        Jitter mode = world.scenario().jitter();
        // Each wait of each event has a draw of its own, so that no setting changes the luck of another.
        Rng own = jitter.at(event.invocation.subject().key(), event.waits++);
        int stretchMax = world.quotas().undocumented().waitStretchPerMilleMax();
        return mode.stretch(nominalMicros, stretchMax, own);
    }

    private RetryRule ruleOf(QueuedEvent event) {
        int growth = world.quotas().undocumented().backoffGrowth();
        return new RetryRule(world.quotas().async(), event.function().async(), growth);
    }
}
