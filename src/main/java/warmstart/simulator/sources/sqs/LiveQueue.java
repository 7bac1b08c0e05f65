package warmstart.simulator.sources.sqs;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.Faults;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.scenario.World;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.trace.Subject;

/** A queue while a scenario runs. */
final class LiveQueue {
    final SqsQueue config;
    final Doorbell doorbell;
    private final Engine engine;
    private final Shelf shelf;
    private final Retention retention;
    private final Deduplication deduplication;
    private final Rng duplicates;
    private final @Nullable LiveQueue deadLetterQueue;
    private final Delays delays;
    private final QueueRows rows;
    private final Visibility visibility;
    private long taken;
    private long visible;

    LiveQueue(SqsQueue config, World world, @Nullable LiveQueue deadLetterQueue) {
        this.config = config;
        this.engine = world.engine();
        this.doorbell = new Doorbell(engine);
        this.shelf = config.fifo() ? new FifoShelf() : new StandardShelf();
        this.retention = new Retention(engine, config.times().retentionMicros(), this::tooOld);
        this.delays = new Delays(engine, config.times().delayMicros(), this::delayOver);
        this.deduplication = new Deduplication(world.quotas().sqs().deduplicationMicros());
        this.duplicates = engine.chance("duplicates").named(config.name());
        this.deadLetterQueue = deadLetterQueue;
        this.rows = new QueueRows(engine, config, world.quotas().sqs());
        this.visibility = new Visibility(engine, this);
    }

    String name() {
        return config.name();
    }

    boolean hasAvailable() {
        return shelf.hasAvailable();
    }

    /** Messages that are visible, those of blocked groups included. */
    long visible() {
        return visible;
    }

    /** Takes a message from a producer. */
    void send(Subject subject, Letter letter) {
        take(new Message(subject, letter, this));
    }

    /** Takes a message that a function has sent. */
    void send(Letter letter, Chain chain, long cause) {
        Message message = new Message(chain.next(), letter, this);
        message.chain = chain;
        message.lastRow = cause;
        take(message);
    }

    private void take(Message message) {
        Optional<Subject> original = config.fifo() ? original(message.subject, message.letter) : Optional.empty();
        if (original.isPresent()) {
            rows.deduplicated(message, original.get());
            return;
        }
        rows.sent(message);
        enqueue(message, engine.now());
        if (config.times().delayMicros() > 0) {
            delays.holdBack(message);
        } else {
            show(message);
        }
    }

    private Optional<Subject> original(Subject subject, Letter letter) {
        String id = letter.deduplicationId().isEmpty() && config.contentBasedDeduplication()
                ? letter.body()
                : letter.deduplicationId();
        return id.isEmpty() ? Optional.empty() : deduplication.original(id, subject, engine.now());
    }

    private void enqueue(Message message, long enqueuedMicros) {
        message.queue = this;
        message.sequence = taken++;
        message.enqueuedMicros = enqueuedMicros;
        message.receives = 0;
        message.receipt = null;
        retention.watch(message);
    }

    private void show(Message message) {
        message.state = Message.State.VISIBLE;
        visible++;
        shelf.add(message);
        doorbell.ring();
    }

    private void delayOver(Message message) {
        rows.delayEnded(message);
        show(message);
    }

    /** Fills a batch until it is full or nothing is left to receive. */
    void receive(Batch batch) {
        Receipt receipt = new Receipt(this, engine.now() + config.times().visibilityMicros());
        Message next = shelf.first(receipt);
        while (next != null && !batch.isFull()) {
            if (isReceivedTooOften(next)) {
                giveUp(next);
            } else if (!batch.mapping.config().accepts(next.letter)) {
                filterOut(next, batch.mapping);
            } else if (batch.hasRoomFor(next)) {
                hand(next, receipt, batch);
            }
            next = shelf.first(receipt);
        }
        if (!receipt.messages.isEmpty()) {
            batch.receipts.add(receipt);
            visibility.hide(receipt);
        }
    }

    private boolean isReceivedTooOften(Message message) {
        return config.redrive().isPresent()
                && message.receives >= config.redrive().get().maxReceiveCount();
    }

    private void hand(Message message, Receipt receipt, Batch batch) {
        shelf.take(message, receipt);
        visible--;
        message.state = Message.State.IN_FLIGHT;
        message.receives++;
        message.deliveries++;
        message.receipt = receipt;
        receipt.messages.add(message);
        rows.received(message, receipt, batch);
        batch.add(message, receipt);
    }

    private void filterOut(Message message, LiveMapping mapping) {
        leave(message);
        rows.filteredOut(message, mapping);
    }

    private void leave(Message message) {
        message.state = Message.State.GONE;
        visible--;
        shelf.drop(message);
    }

    private void giveUp(Message message) {
        LiveQueue next = Objects.requireNonNull(deadLetterQueue, "deadLetterQueue");
        leave(message);
        // A FIFO queue counts the retention anew, a standard queue goes on from when the message was first sent.
        long enqueuedMicros = config.fifo() ? engine.now() : message.enqueuedMicros;
        rows.deadLettered(message, next, enqueuedMicros);
        message.origin = this;
        next.accept(message, enqueuedMicros);
    }

    private void accept(Message message, long enqueuedMicros) {
        enqueue(message, enqueuedMicros);
        if (retention.isOver(message)) {
            message.state = Message.State.GONE;
            rows.expired(message);
        } else if (holdsBack(enqueuedMicros)) {
            delays.holdBack(message);
        } else {
            show(message);
        }
    }

    /** What comes as a new message is held back as one that was sent. */
    boolean holdsBack(long enqueuedMicros) {
        return config.times().delayMicros() > 0 && enqueuedMicros == engine.now();
    }

    /** Moves the message that is first to another queue, or to the one that gave it up; says whether there was one. */
    boolean moveFirst(Optional<LiveQueue> to) {
        Message message = shelf.first(new Receipt(this, engine.now()));
        LiveQueue target = message == null ? null : to.orElse(message.origin);
        if (message == null || target == null) {
            return false;
        }
        leave(message);
        rows.moved(message, target);
        target.accept(message, engine.now());
        return true;
    }

    /** A poller deletes what it received. */
    void delete(Message message, Receipt receipt, long cause) {
        if (message.state == Message.State.GONE) {
            return;
        }
        boolean held = message.receipt == receipt;
        boolean hidden = message.state == Message.State.IN_FLIGHT;
        if (!held || (config.fifo() && !hidden)) {
            message.queue.rows.kept(message);
        } else if (survives(message)) {
            rows.survived(message, cause);
        } else {
            remove(message, hidden);
            rows.deleted(message, cause);
        }
    }

    private boolean survives(Message message) {
        int perMille = config.duplicatePerMille();
        return !config.fifo()
                && perMille > 0
                && duplicates.at(message.subject.key(), message.deliveries).nextInt(Faults.WHOLE_PER_MILLE) < perMille;
    }

    private void remove(Message message, boolean hidden) {
        if (hidden) {
            message.state = Message.State.GONE;
            shelf.release(message);
        } else {
            leave(message);
        }
    }

    /** Somebody waits for what a poller left to become visible again. */
    void await(Receipt receipt) {
        visibility.await(receipt);
    }

    /** Whoever has a poller free gets what can be received. */
    void tellOthers() {
        if (shelf.hasAvailable()) {
            doorbell.ring();
        }
    }

    /** A poller that is about to close its batch receives again what becomes visible at this moment. */
    void renew(Batch batch) {
        if (visibility.endNow(batch)) {
            receive(batch);
        }
    }

    /** The visibility timeout of a message is over. */
    void comeBack(Message message) {
        rows.returned(message);
        if (retention.isOver(message)) {
            message.state = Message.State.GONE;
            shelf.release(message);
            rows.expired(message);
        } else {
            message.state = Message.State.VISIBLE;
            visible++;
            shelf.giveBack(message);
        }
    }

    /** A message that is in flight is looked at when it comes back. */
    private void tooOld(Message message) {
        if (message.queue != this) {
            return;
        }
        if (message.state == Message.State.VISIBLE) {
            leave(message);
            rows.expired(message);
            tellOthers();
        } else if (message.state == Message.State.DELAYED) {
            message.state = Message.State.GONE;
            rows.expired(message);
        }
    }
}
