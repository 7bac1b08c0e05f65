package warmstart.simulator.sources.sqs;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The shelf of a FIFO queue: each message group in the order in which it was sent, and nothing of a group while messages
 * of it are in flight. One receive gets as many messages of one group as it can and then goes on with the next, oldest
 * group first.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-understanding-logic.html">FIFO
 *     queue delivery logic</a>
 */
final class FifoShelf implements Shelf {
    private final Map<String, Group> groups = new TreeMap<>();
    /** Groups that can be received from, by the sequence number of their first message. */
    private final TreeMap<Long, Group> ready = new TreeMap<>();

    private @Nullable Group open;
    private @Nullable Receipt openFor;

    private static final class Group {
        private final TreeMap<Long, Message> visible = new TreeMap<>();
        private long held;

        private boolean isReady() {
            return held == 0 && !visible.isEmpty();
        }
    }

    @Override
    public void add(Message message) {
        Group group = groups.computeIfAbsent(message.letter.group(), name -> new Group());
        unready(group);
        group.visible.put(message.sequence, message);
        ready(group);
    }

    @Override
    public @Nullable Message first(Receipt receipt) {
        Group current = open;
        if (current != null && openFor == receipt && !current.visible.isEmpty()) {
            return current.visible.firstEntry().getValue();
        }
        Map.Entry<Long, Group> next = ready.firstEntry();
        return next == null ? null : next.getValue().visible.firstEntry().getValue();
    }

    @Override
    public void take(Message message, Receipt receipt) {
        Group group = groupOf(message);
        unready(group);
        group.visible.remove(message.sequence);
        group.held++;
        open = group;
        openFor = receipt;
    }

    @Override
    public void drop(Message message) {
        Group group = groupOf(message);
        unready(group);
        group.visible.remove(message.sequence);
        ready(group);
        forget(message, group);
    }

    @Override
    public void giveBack(Message message) {
        Group group = groupOf(message);
        group.held--;
        group.visible.put(message.sequence, message);
        ready(group);
    }

    @Override
    public void release(Message message) {
        Group group = groupOf(message);
        group.held--;
        ready(group);
        forget(message, group);
    }

    @Override
    public boolean hasAvailable() {
        return !ready.isEmpty();
    }

    private Group groupOf(Message message) {
        return Objects.requireNonNull(groups.get(message.letter.group()), "a group with a message");
    }

    private void unready(Group group) {
        if (group.isReady()) {
            ready.remove(group.visible.firstKey());
        }
    }

    private void ready(Group group) {
        if (group.isReady()) {
            ready.put(group.visible.firstKey(), group);
        }
    }

    private void forget(Message message, Group group) {
        if (group.held == 0 && group.visible.isEmpty()) {
            groups.remove(message.letter.group());
        }
    }
}
