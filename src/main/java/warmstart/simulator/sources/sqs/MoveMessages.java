package warmstart.simulator.sources.sqs;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import warmstart.base.Check;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;

/**
 * {@code StartMessageMoveTask}: the messages that lie in a dead-letter queue go back to the queues that gave them up, or to
 * another one. They arrive there as new messages.
 *
 * @param atMicros when it starts
 * @param from the dead-letter queue
 * @param to where to; empty: each to the queue it came from
 * @param perSecond {@code MaxNumberOfMessagesPerSecond}; empty: all at once
 * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html">StartMessageMoveTask</a>
 */
public record MoveMessages(long atMicros, String from, Optional<String> to, OptionalLong perSecond) implements Change {
    public MoveMessages {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(perSecond, "perSecond");
        Check.argument(atMicros >= 0, "nothing happens before the start");
        Check.argument(perSecond.orElse(1) > 0, "a task that moves nothing never ends");
    }

    @Override
    public void apply(World world) {
        Sqs sqs = Sqs.of(world);
        LiveQueue queue = sqs.queue(from);
        Optional<LiveQueue> target = to.map(sqs::queue);
        target.ifPresent(queueTo -> Check.argument(
                queueTo.config.fifo() == queue.config.fifo(), "messages move between queues of one type only"));
        move(world.engine(), queue, target, queue.visible());
    }

    /** What comes in while the task is at work is not its business. */
    private void move(Engine engine, LiveQueue queue, Optional<LiveQueue> target, long left) {
        long now = Math.min(left, perSecond.orElse(left));
        long moved = 0;
        while (moved < now && queue.moveFirst(target)) {
            moved++;
        }
        if (moved == now && left > now) {
            engine.at(engine.now() + Micros.PER_SECOND, () -> move(engine, queue, target, left - now));
        }
    }
}
