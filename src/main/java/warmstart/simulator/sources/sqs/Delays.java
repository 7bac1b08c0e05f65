package warmstart.simulator.sources.sqs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import warmstart.simulator.engine.Engine;

/** Holds the messages of a delay queue back: one step for the first of them. */
final class Delays {
    private final Engine engine;
    private final long delayMicros;
    private final Consumer<Message> over;
    private final Deque<Message> delayed = new ArrayDeque<>();
    private boolean planned;

    Delays(Engine engine, long delayMicros, Consumer<Message> over) {
        this.engine = engine;
        this.delayMicros = delayMicros;
        this.over = over;
    }

    void holdBack(Message message) {
        message.state = Message.State.DELAYED;
        delayed.addLast(message);
        plan();
    }

    private void plan() {
        Message first = delayed.peekFirst();
        if (first != null && !planned) {
            planned = true;
            engine.at(first.enqueuedMicros + delayMicros, this::end);
        }
    }

    private void end() {
        planned = false;
        Message first = delayed.peekFirst();
        while (first != null && first.enqueuedMicros + delayMicros <= engine.now()) {
            delayed.pollFirst();
            // One that was too old meanwhile is gone.
            if (first.state == Message.State.DELAYED) {
                over.accept(first);
            }
            first = delayed.peekFirst();
        }
        plan();
    }
}
