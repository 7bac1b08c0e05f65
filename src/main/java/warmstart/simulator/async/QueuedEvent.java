package warmstart.simulator.async;

import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Rule;

/** An event between its acceptance and its end, with what Lambda's queue remembers about it. */
final class QueuedEvent {
    final Invocation invocation;
    /** How many invocations of one chain led to it, itself included. */
    final int chain;
    /** Throttles since the last attempt, or since acceptance. */
    int throttlesInARow;
    /** Waits so far, of either kind: each draws its own jitter. */
    int waits;

    QueuedEvent(Invocation invocation, int chain) {
        this.invocation = invocation;
        this.chain = chain;
    }

    FunctionConfig function() {
        return invocation.function().config();
    }

    int attempts() {
        return invocation.attempts();
    }

    /** Begins a row on what happened to the event; the row before is the cause. */
    Entry row(Engine engine, LambdaKind kind, Rule rule) {
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
