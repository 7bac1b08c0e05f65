package warmstart.simulator.sources.sqs;

import org.jspecify.annotations.Nullable;

/** In which order a queue hands out its visible messages. */
interface Shelf {
    /** A message becomes visible for the first time. */
    void add(Message message);

    /** The message that this receive gets next; none when nothing can be received. */
    @Nullable
    Message first(Receipt receipt);

    /** A receive takes the message that is first. */
    void take(Message message, Receipt receipt);

    /** A visible message leaves the queue without being received. */
    void drop(Message message);

    /** A message that was received becomes visible again. */
    void giveBack(Message message);

    /** A message that was received leaves the queue. */
    void release(Message message);

    /** Whether a receive would get something now. */
    boolean hasAvailable();
}
