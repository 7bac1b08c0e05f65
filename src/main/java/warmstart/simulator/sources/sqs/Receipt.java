package warmstart.simulator.sources.sqs;

import java.util.ArrayList;
import java.util.List;

/** What one receive brought: the messages and until when they are hidden from everybody else. */
final class Receipt {
    final LiveQueue queue;
    final long hiddenUntilMicros;
    final List<Message> messages = new ArrayList<>();

    Receipt(LiveQueue queue, long hiddenUntilMicros) {
        this.queue = queue;
        this.hiddenUntilMicros = hiddenUntilMicros;
    }

    /** Whether some of its messages are still hidden by it. */
    boolean holdsAny() {
        for (Message message : messages) {
            if (message.isHeldBy(this)) {
                return true;
            }
        }
        return false;
    }
}
