package warmstart.simulator.async;

import org.jspecify.annotations.Nullable;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Rule;

/** An event between its acceptance and its end, with what Lambda's queue remembers about it. */
final class QueuedEvent {
    final Invocation invocation;
    /** The chain it belongs to, itself included; null as long as it stands alone. */
    @Nullable
    Chain chain;
    /** Throttles since the last attempt, or since acceptance. */
    int throttlesInARow;
    /** Waits so far, of either kind: each draws its own jitter. */
    int waits;

    QueuedEvent(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The chain it belongs to, which begins with it when it came from outside. */
    Chain chain(Engine engine) {
        Chain known = chain;
        if (known == null) {
            known = Chain.from(
                    engine, invocation.subject(), invocation.function().name());
            chain = known;
        }
        return known;
    }

    /** How often its function was invoked in its chain, this time included. */
    int rounds() {
        return chain == null ? 1 : chain.count(invocation.function().name());
    }

    FunctionConfig function() {
        return invocation.function().config();
    }

    int attempts() {
        return invocation.attempts();
    }

    /** Begins a row on what happened to the event; the row before is the cause. */
    Entry row(Engine engine, Kind kind, Rule rule) {
        return engine.row(kind, invocation.subject(), invocation.lastRow(), rule);
    }

    /** Ends the row. */
    void write(Entry row) {
        invocation.last(row.write());
    }

    /** The time since it was accepted. */
    long ageMicros(long nowMicros) {
        return nowMicros - invocation.sinceMicros();
    }
}
