package warmstart.simulator.async;

import java.util.List;
import java.util.function.BiConsumer;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Decision;
import warmstart.iam.lambda.RoleUse;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.GiveUp;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Entry;

/**
 * Hands events on to dead-letter queues and destinations. Lambda does that with the function's execution role; what the
 * role may not do does not happen.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Capturing records of
 *     Lambda asynchronous invocations</a>
 */
final class Deliveries {
    private final Engine engine;
    private final BiConsumer<QueuedEvent, Outlet> delivered;

    /** The other one is told what was delivered, and where. */
    Deliveries(Engine engine, BiConsumer<QueuedEvent, Outlet> delivered) {
        this.engine = engine;
        this.delivered = delivered;
    }

    /** The event succeeded: a record goes to the on-success destination, if there is one. */
    void afterSuccess(QueuedEvent event) {
        for (Outlet outlet : event.function().outlets()) {
            if (outlet.use() == Outlet.Use.ON_SUCCESS) {
                deliver(event, outlet, "Success");
            }
        }
    }

    /** The event was given up: it is kept by the dead-letter queue or the on-failure destination, or it is lost. */
    void afterFailure(QueuedEvent event, GiveUp condition) {
        boolean kept = false;
        boolean tried = false;
        for (Outlet outlet : event.function().outlets()) {
            if (outlet.use() != Outlet.Use.ON_SUCCESS) {
                tried = true;
                kept |= deliver(event, outlet, condition.word());
            }
        }
        if (!kept) {
            discard(event, condition, tried);
        }
    }

    private void discard(QueuedEvent event, GiveUp condition, boolean tried) {
        LambdaRule rule = tried ? ruleOfRefusal(event) : LambdaRule.NO_OUTLET;
        event.write(event.row(engine, LambdaKind.EVENT_DISCARDED, rule)
                .and("condition", condition.word())
                .and("because", tried ? "DeliveryDenied" : "NoFailureTarget"));
    }

    private static LambdaRule ruleOfRefusal(QueuedEvent event) {
        return event.function().outlets().stream()
                .filter(outlet -> outlet.use() != Outlet.Use.ON_SUCCESS)
                .findFirst()
                .orElseThrow()
                .rule();
    }

    private boolean deliver(QueuedEvent event, Outlet outlet, String condition) {
        List<Refusal> refusals = outlet.target().kind().callsTo(outlet.target().arn()).stream()
                .map(call -> new Refusal(call, RoleUse.decide(event.function().role(), call)))
                .filter(refusal -> !refusal.decision.allowed())
                .toList();
        boolean allowed = refusals.isEmpty();
        LambdaKind kind = allowed ? LambdaKind.RECORD_DELIVERED : LambdaKind.DELIVERY_DENIED;
        Entry row = event.row(engine, kind, outlet.rule())
                .and("use", outlet.use().word())
                .and("target", outlet.target().name())
                .and("service", outlet.target().kind().service())
                .and("condition", condition);
        event.write(allowed ? row : refusal(row, event.function(), outlet, refusals));
        if (allowed) {
            delivered.accept(event, outlet);
        }
        return allowed;
    }

    private static Entry refusal(Entry row, FunctionConfig function, Outlet outlet, List<Refusal> refusals) {
        Refusal first = refusals.get(0);
        String policy = first.decision
                .determining()
                .map(Decision.Determining::policy)
                .orElse(function.role().policyNames());
        List<String> actions = refusals.stream().map(r -> r.call.action()).toList();
        return row.and("role", function.role().name())
                .and("policy", policy)
                .and("action", String.join(", ", actions))
                .and("resource", first.call.resource())
                .and("outcome", first.decision.outcome().word())
                .and("metric", outlet.use().metric());
    }

    private record Refusal(AuthorizationRequest call, Decision decision) {}
}
