package warmstart.simulator.call;

import java.util.Optional;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.lambda.DeployedFunction;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.Outcome;
import warmstart.simulator.lambda.Throttle;
import warmstart.simulator.quota.CallQuotas;
import warmstart.simulator.quota.FunctionQuotas;
import warmstart.simulator.response.Status;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Rule;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/**
 * Synchronous invocation: the caller keeps the connection open until the function has ended. Lambda neither queues nor
 * retries; who is refused hears it at once.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-sync.html">Invoke a Lambda function
 *     synchronously</a>
 */
final class Calls {
    private final World world;
    private final Engine engine;
    private final Caller caller;
    private final CallQuotas quotas;
    private final DeployedFunction function;
    private final long waitMicrosMax;
    private final Rng pauses;
    private final Answers answers;

    Calls(World world, Caller caller) {
        this.world = world;
        this.engine = world.engine();
        this.caller = caller;
        this.quotas = world.quotas().call();
        this.function = world.lambda().function(caller.target().function());
        this.waitMicrosMax = caller.door().waitMicrosMax(quotas);
        this.pauses = engine.chance("client pauses");
        this.answers = new Answers(caller, world.quotas());
    }

    /** One call that somebody makes now. */
    void make(Subject subject) {
        Call call = new Call(Invocation.of(subject, function, caller.target().qualifier(), engine.now())
                .synchronous());
        call.write(engine.row(
                        CallKind.CALL_MADE,
                        subject,
                        TraceRow.NO_CAUSE,
                        caller.door().rule())
                .and("source", caller.name())
                .and("function", function.name())
                .and("door", caller.door().word()));
        long bytesMax = caller.door().requestBytesMax(world.quotas());
        if (caller.requestBytes() > bytesMax) {
            call.write(row(call, CallKind.CALL_REFUSED, CallRule.TOO_LARGE)
                    .and("status", Status.TOO_LARGE)
                    .and("bytes", caller.requestBytes())
                    .and("bytesMax", bytesMax));
        } else {
            tryNow(call);
        }
    }

    private void tryNow(Call call) {
        call.tries++;
        Optional<Throttle> throttle = world.lambda().invoke(call.invocation, ended -> ended(call));
        if (throttle.isPresent()) {
            throttled(call, throttle.get());
        } else if (caller.door().hangsUp(quotas) && mayOutlastTheDoor()) {
            engine.inBackground(engine.now() + waitMicrosMax, () -> abandonAfterAllElse(call));
        }
    }

    /** Whether code outside the handler and handler together can take longer than the door waits. */
    private boolean mayOutlastTheDoor() {
        FunctionQuotas bounds = world.quotas().function();
        long before = Math.max(bounds.initMicrosMax(), bounds.restoreMicrosMax());
        return function.mayRunLongerThan(waitMicrosMax - before);
    }

    private void throttled(Call call, Throttle throttle) {
        Heard heard = answers.refused(throttle.reason());
        if (!throttle.reason().isNotReady()) {
            Entry row = engine.row(
                            CallKind.CALL_THROTTLED,
                            call.invocation.subject(),
                            call.invocation.lastRow(),
                            throttle.rule())
                    .and("try", call.tries);
            call.write(throttle.write(heard(row, heard)));
        }
        if (call.tries < caller.retries().tries()) {
            tryLater(call, row(call, CallKind.CLIENT_RETRY_PLANNED, CallRule.CLIENT_RETRIES));
        } else {
            call.ended = true;
            call.write(heard(
                    row(call, CallKind.CALL_GIVEN_UP, givenUpRule(throttle)).and("tries", call.tries), heard));
        }
    }

    private static CallRule givenUpRule(Throttle throttle) {
        return switch (throttle.reason()) {
            case FUNCTION_PENDING -> CallRule.PENDING;
            case FUNCTION_INACTIVE -> CallRule.INACTIVE;
            default -> CallRule.THROTTLED;
        };
    }

    /** The status, or the name of the error where the door has none. */
    private static Entry heard(Entry row, Heard heard) {
        return heard.status() > 0 ? row.and("status", heard.status()) : row.and("error", heard.error());
    }

    private void tryLater(Call call, Entry row) {
        Rng own = pauses.at(call.invocation.subject().key(), call.tries);
        long waitMicros = caller.retries().pauseMicros(call.tries, own);
        call.write(row.and("try", call.tries + 1).and("waitMicros", waitMicros));
        engine.at(engine.now() + waitMicros, () -> tryNow(call));
    }

    private void ended(Call call) {
        if (call.invocation.outcome() == Outcome.SUCCEEDED) {
            world.passOn(call.invocation, () -> Chain.from(engine, call.invocation.subject(), function.name()));
        }
        answered(call);
    }

    private void answered(Call call) {
        if (call.ended) {
            return;
        }
        Heard heard = answers.to(call.invocation);
        if (heard.again() && call.tries < caller.retries().tries()) {
            tryLater(
                    call,
                    row(call, CallKind.CLIENT_RETRY_PLANNED, heard.reason().rule())
                            .and("error", heard.error()));
            return;
        }
        call.ended = true;
        boolean noted = heard.isError() || caller.answering().answer().isPresent();
        Entry row = row(call, CallKind.CALL_ANSWERED, noted ? heard.reason().rule() : CallRule.WAITS);
        if (heard.status() > 0) {
            row.and("status", heard.status());
        }
        row.and("latencyMicros", engine.now() - call.invocation.sinceMicros());
        if (heard.isError()) {
            row.and("error", heard.error());
        }
        call.write(noted ? noted(row, heard) : row);
    }

    private Entry noted(Entry row, Heard heard) {
        row.and("because", heard.reason().text());
        boolean toldBody =
                caller.answering().answer().isPresent() && !heard.body().isEmpty();
        return toldBody ? row.and("body", heard.body()) : row;
    }

    /** The door has waited long enough; the function does not hear of it. */
    /** An answer that comes in the last moment is in time, whatever was planned first. */
    private void abandonAfterAllElse(Call call) {
        if (!call.ended) {
            engine.inBackground(engine.now(), () -> abandon(call));
        }
    }

    private void abandon(Call call) {
        if (!call.ended) {
            call.ended = true;
            Heard heard = answers.tooLate();
            call.write(heard(row(call, CallKind.CALL_ABANDONED, heard.reason().rule()), heard)
                    .and("latencyMicros", engine.now() - call.invocation.sinceMicros()));
        }
    }

    private Entry row(Call call, CallKind kind, Rule rule) {
        return engine.row(kind, call.invocation.subject(), call.invocation.lastRow(), rule);
    }

    /** A call on its way. */
    private static final class Call {
        private final Invocation invocation;
        private int tries;
        private boolean ended;

        Call(Invocation invocation) {
            this.invocation = invocation;
        }

        void write(Entry row) {
            invocation.last(row.write());
        }
    }
}
