package warmstart.simulator.sources.sqs;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The shelf of a standard queue: what became visible first is received first. The service promises less, it only tries;
 * that the model keeps this order is an assumption, and its rows say so.
 */
final class StandardShelf implements Shelf {
    private final Deque<Message> visible = new ArrayDeque<>();

    @Override
    public void add(Message message) {
        visible.addLast(message);
    }

    @Override
    public @Nullable Message first(Receipt receipt) {
        return first();
    }

    private @Nullable Message first() {
        Message first = visible.peekFirst();
        // What left from the middle is gone for good and is only now taken out of the row.
        while (first != null && first.state == Message.State.GONE) {
            visible.pollFirst();
            first = visible.peekFirst();
        }
        return first;
    }

    @Override
    public void take(Message message, Receipt receipt) {
        visible.pollFirst();
    }

    @Override
    public void drop(Message message) {
        if (visible.peekFirst() == message) {
            visible.pollFirst();
        }
    }

    @Override
    public void giveBack(Message message) {
        visible.addLast(message);
    }

    @Override
    public void release(Message message) {
        // A message in flight does not stand here.
    }

    @Override
    public boolean hasAvailable() {
        return first() != null;
    }
}
