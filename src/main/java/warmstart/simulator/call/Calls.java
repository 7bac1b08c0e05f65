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
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Entry;
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
    /**
     * What a load balancer writes into its log about an answer of code that did not fail.
     *
     * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html">Access
     *     logs for your Application Load Balancer</a>
     */
    private static final String RESPONSE_TOO_LARGE = "LambdaResponseTooLarge";

    private final World world;
    private final Engine engine;
    private final Caller caller;
    private final CallQuotas quotas;
    private final DeployedFunction function;
    private final long waitMicrosMax;
    private final Rng pauses;

    Calls(World world, Caller caller) {
        this.world = world;
        this.engine = world.engine();
        this.caller = caller;
        this.quotas = world.quotas().call();
        this.function = world.lambda().function(caller.target().function());
        this.waitMicrosMax = caller.door().waitMicrosMax(quotas);
        this.pauses = engine.chance("client pauses");
    }

    /** One call that somebody makes now. */
    void make(Subject subject) {
        Call call = new Call(Invocation.of(subject, function, caller.target().qualifier(), engine.now())
                .synchronous());
        call.write(engine.row(CallKind.CALL_MADE, subject, TraceRow.NO_CAUSE, CallRule.WAITS)
                .and("source", caller.name())
                .and("function", function.name())
                .and("door", caller.door().word()));
        long bytesMax = caller.door().requestBytesMax(world.quotas());
        if (caller.requestBytes() > bytesMax) {
            call.write(row(call, CallKind.CALL_REFUSED, CallRule.TOO_LARGE)
                    .and("status", quotas.tooLargeStatus())
                    .and("bytes", caller.requestBytes())
                    .and("bytesMax", bytesMax));
        } else {
            tryNow(call);
        }
    }

    private void tryNow(Call call) {
        call.tries++;
        Optional<Throttle> throttle = world.lambda().invoke(call.invocation, ended -> answered(call));
        if (throttle.isPresent()) {
            throttled(call, throttle.get());
        } else if (caller.door().hangsUp(quotas) && mayOutlastTheDoor()) {
            engine.inBackground(engine.now() + waitMicrosMax, () -> abandon(call));
        }
    }

    /** Whether code outside the handler and handler together can take longer than the door waits. */
    private boolean mayOutlastTheDoor() {
        FunctionQuotas bounds = world.quotas().function();
        long before = Math.max(bounds.initMicrosMax(), bounds.restoreMicrosMax());
        return function.mayRunLongerThan(waitMicrosMax - before);
    }

    private void throttled(Call call, Throttle throttle) {
        boolean notReady = throttle.reason().isNotReady();
        long status = notReady
                ? caller.door().notReadyStatus(throttle.reason(), quotas)
                : caller.door().throttledStatus(quotas);
        if (!notReady) {
            Entry row = engine.row(
                            CallKind.CALL_THROTTLED,
                            call.invocation.subject(),
                            call.invocation.lastRow(),
                            throttle.rule())
                    .and("try", call.tries)
                    .and("status", status);
            call.write(throttle.write(row));
        }
        if (call.tries < caller.retries().tries()) {
            tryLater(call);
        } else {
            call.ended = true;
            call.write(row(call, CallKind.CALL_GIVEN_UP, givenUpRule(throttle))
                    .and("tries", call.tries)
                    .and("status", status));
        }
    }

    private static CallRule givenUpRule(Throttle throttle) {
        return switch (throttle.reason()) {
            case FUNCTION_PENDING -> CallRule.PENDING;
            case FUNCTION_INACTIVE -> CallRule.INACTIVE;
            default -> CallRule.THROTTLED;
        };
    }

    private void tryLater(Call call) {
        Rng own = pauses.at(call.invocation.subject().key(), call.tries);
        long waitMicros = caller.retries().pauseMicros(call.tries, own);
        call.write(row(call, CallKind.CLIENT_RETRY_PLANNED, CallRule.CLIENT_RETRIES)
                .and("try", call.tries + 1)
                .and("waitMicros", waitMicros));
        engine.at(engine.now() + waitMicros, () -> tryNow(call));
    }

    private void answered(Call call) {
        if (call.ended) {
            return;
        }
        call.ended = true;
        boolean fails = call.invocation.outcome() != Outcome.SUCCEEDED;
        boolean tooLarge =
                call.invocation.code().responseBytes() > caller.door().responseBytesMax(world.quotas());
        boolean failed = fails || tooLarge;
        Entry row = engine.row(
                        CallKind.CALL_ANSWERED,
                        call.invocation.subject(),
                        call.invocation.lastRow(),
                        failed ? caller.door().rule() : CallRule.WAITS)
                .and("status", failed ? caller.door().failedStatus(quotas) : quotas.ranStatus())
                .and("latencyMicros", engine.now() - call.invocation.sinceMicros());
        if (failed) {
            row.and("error", fails ? call.invocation.error() : RESPONSE_TOO_LARGE);
        }
        call.write(row);
    }

    /** The door has waited long enough; the function does not hear of it. */
    private void abandon(Call call) {
        if (!call.ended) {
            call.ended = true;
            call.write(engine.row(
                            CallKind.CALL_ABANDONED,
                            call.invocation.subject(),
                            call.invocation.lastRow(),
                            caller.door().rule())
                    .and("status", quotas.gatewayTimeoutStatus())
                    .and("latencyMicros", engine.now() - call.invocation.sinceMicros()));
        }
    }

    private Entry row(Call call, CallKind kind, CallRule rule) {
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
