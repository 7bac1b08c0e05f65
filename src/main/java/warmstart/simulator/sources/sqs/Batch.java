package warmstart.simulator.sources.sqs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warmstart.simulator.lambda.Item;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/** Messages that a poller has received and will hand to the function together. */
final class Batch {
    final Subject subject;
    final LiveMapping mapping;
    final long sinceMicros;
    final List<Message> messages = new ArrayList<>();
    /** Each one once, oldest first. */
    final List<Receipt> receipts = new ArrayList<>();
    /** The receipt of each message, the latest where it was received again while the batch was open. */
    private final List<Receipt> receiptOf = new ArrayList<>();

    private final long bytesMax;
    private long bytes;
    private boolean closed;
    /** The window is over, and only the poll that waits for more keeps the batch open. */
    boolean lingers;
    /** On its way to the function. */
    boolean formed;

    Batch(Subject subject, LiveMapping mapping, long sinceMicros, long bytesMax) {
        this.subject = subject;
        this.mapping = mapping;
        this.sinceMicros = sinceMicros;
        this.bytesMax = bytesMax;
    }

    boolean isFull() {
        return closed || isComplete();
    }

    boolean isComplete() {
        return messages.size() >= mapping.config().batchSize();
    }

    /** A message that would make the batch too large to invoke with closes it. */
    boolean hasRoomFor(Message message) {
        closed |= message.batch != this && !messages.isEmpty() && bytes + message.letter.bytes() > bytesMax;
        return !closed;
    }

    /** The poller that gathers a batch knows a message that it has already, and keeps the new receipt. */
    void add(Message message, Receipt receipt) {
        if (message.batch == this) {
            receiptOf.set(message.place, receipt);
            return;
        }
        message.batch = this;
        message.place = messages.size();
        messages.add(message);
        receiptOf.add(receipt);
        bytes += message.letter.bytes();
    }

    Receipt receipt(int place) {
        return receiptOf.get(place);
    }

    long bytes() {
        return bytes;
    }

    /** The row that happened last to its last message. */
    long lastRow() {
        return messages.isEmpty() ? TraceRow.NO_CAUSE : messages.get(messages.size() - 1).lastRow;
    }

    /** When the first of its messages becomes visible again. */
    long hiddenUntilMicros() {
        long first = Long.MAX_VALUE;
        for (Receipt receipt : receiptOf) {
            first = Math.min(first, receipt.hiddenUntilMicros);
        }
        return first;
    }

    /**
     * The chain that an invocation with this batch continues: of several the one that is nearest to being stopped.
     *
     * @return null when all messages come from outside
     */
    @Nullable
    Chain chain(String function) {
        Chain longest = null;
        for (Message message : messages) {
            Chain own = message.chain;
            if (own != null) {
                longest = longest == null ? own : longest.longer(own, function);
            }
        }
        return longest;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>(messages.size());
        for (Message message : messages) {
            items.add(new Item(message.subject.name(), message.subject.key(), message.deliveries));
        }
        return items;
    }
}
