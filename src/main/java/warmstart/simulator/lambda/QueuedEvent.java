package warmstart.simulator.lambda;

import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Numbers;
import warmstart.simulator.engine.TraceRow;

/** An event between its acceptance and its end, with what Lambda remembers about it. */
final class QueuedEvent {
    final String id;
    final FunctionConfig function;
    final long acceptedMicros;
    /** Attempts in which code ran. */
    int attempts;
    /** Throttles since the last attempt, or since acceptance. */
    int throttlesInARow;
    /** Waits so far, of either kind: each draws its own jitter. */
    int waits;
    /** The row that happened to it last; it is the cause of the next. */
    long lastRow = TraceRow.NO_CAUSE;

    QueuedEvent(String id, FunctionConfig function, long acceptedMicros) {
        this.id = id;
        this.function = function;
        this.acceptedMicros = acceptedMicros;
    }

    /** Writes down what happened to the event; the row before is the cause. */
    void record(Engine engine, LambdaKind kind, Rule rule, Numbers numbers) {
        lastRow = engine.record(kind, id, lastRow, rule.id(), numbers);
    }

    /** The time since it was accepted. */
    long ageMicros(long nowMicros) {
        return nowMicros - acceptedMicros;
    }
}
