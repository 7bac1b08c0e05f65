package warmstart.simulator.sources.sqs;

import org.jspecify.annotations.Nullable;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/** A message between the moment it is sent and the moment it is gone. */
final class Message {
    /** Where it is on its way. */
    enum State {
        DELAYED,
        VISIBLE,
        IN_FLIGHT,
        GONE
    }

    final Subject subject;
    final Letter letter;
    /** Where it lies. */
    LiveQueue queue;
    /** The queue that gave it up, if it lies in a dead-letter queue. */
    @Nullable
    LiveQueue origin;
    /** Its place among all that this queue ever took. */
    long sequence;
    /** From when on its retention is counted. */
    long enqueuedMicros;
    /** How often it was received from this queue. */
    int receives;
    /** How often it was received from any queue. */
    int deliveries;

    State state = State.VISIBLE;
    /** The latest; only with this one can it be deleted. */
    @Nullable
    Receipt receipt;
    /** The batch it was received into last, and its place there. */
    @Nullable
    Batch batch;

    int place;
    /** The invocations that led to it, when a function of the scenario sent it. */
    @Nullable
    Chain chain;
    /** The row that happened to it last. */
    long lastRow = TraceRow.NO_CAUSE;

    Message(Subject subject, Letter letter, LiveQueue queue) {
        this.subject = subject;
        this.letter = letter;
        this.queue = queue;
    }

    boolean isHeldBy(Receipt some) {
        return receipt == some && state == State.IN_FLIGHT;
    }
}
