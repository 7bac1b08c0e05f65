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
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.sqs.rows.SqsRule;
import warmstart.simulator.trace.Entry;
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
    private final SqsRule visibilityRule;
    private final SqsRule retentionRule;
    private final Delays delays;
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
        long visibilityUnset = world.quotas().sqs().visibilityMicros().unset();
        long retentionUnset = world.quotas().sqs().retentionMicros().unset();
        this.visibilityRule =
                config.times().visibilityMicros() == visibilityUnset ? SqsRule.VISIBILITY_UNSET : SqsRule.VISIBILITY;
        this.retentionRule =
                config.times().retentionMicros() == retentionUnset ? SqsRule.RETENTION_UNSET : SqsRule.RETENTION;
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
        Subject subject = message.subject;
        Letter letter = message.letter;
        Optional<Subject> original = config.fifo() ? original(subject, letter) : Optional.empty();
        if (original.isPresent()) {
            engine.row(SqsKind.MESSAGE_DEDUPLICATED, subject, message.lastRow, SqsRule.DEDUPLICATED)
                    .and("queue", name())
                    .and("original", original.get())
                    .write();
            return;
        }
        long delayMicros = config.times().delayMicros();
        SqsRule rule = delayMicros > 0 ? SqsRule.DELAY : SqsRule.SENT;
        Entry row = row(SqsKind.MESSAGE_SENT, message, rule).and("bytes", letter.bytes());
        message.lastRow = grouped(delayMicros > 0 ? row.and("delayMicros", delayMicros) : row, message)
                .write();
        enqueue(message, engine.now());
        if (delayMicros > 0) {
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
        message.lastRow =
                row(SqsKind.MESSAGE_DELAY_ENDED, message, SqsRule.DELAY).write();
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
            engine.inBackground(receipt.hiddenUntilMicros, () -> endVisibility(receipt));
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
        SqsRule rule = config.fifo() ? SqsRule.FIFO_ORDER : SqsRule.STANDARD_ORDER;
        message.lastRow = row(SqsKind.MESSAGE_RECEIVED, message, rule)
                .and("batch", batch.subject)
                .and("receives", message.receives)
                .and("hiddenUntilMicros", receipt.hiddenUntilMicros)
                .write();
        batch.add(message, receipt);
    }

    private void filterOut(Message message, LiveMapping mapping) {
        leave(message);
        row(SqsKind.MESSAGE_FILTERED_OUT, message, SqsRule.FILTERED)
                .and("mapping", mapping.name())
                .write();
    }

    private void leave(Message message) {
        message.state = Message.State.GONE;
        visible--;
        shelf.drop(message);
    }

    private void giveUp(Message message) {
        LiveQueue next = Objects.requireNonNull(deadLetterQueue, "deadLetterQueue");
        leave(message);
        Entry row = row(SqsKind.MESSAGE_DEAD_LETTERED, message, SqsRule.DEAD_LETTER)
                .and("deadLetterQueue", next.name())
                .and("receives", message.receives)
                .and("maxReceiveCount", config.redrive().orElseThrow().maxReceiveCount());
        // A FIFO queue counts the retention anew, a standard queue goes on from when the message was first sent.
        long enqueuedMicros = config.fifo() ? engine.now() : message.enqueuedMicros;
        message.lastRow = next.delayed(grouped(row, message), enqueuedMicros).write();
        message.origin = this;
        next.accept(message, enqueuedMicros);
    }

    private void accept(Message message, long enqueuedMicros) {
        enqueue(message, enqueuedMicros);
        if (retention.isOver(message)) {
            message.state = Message.State.GONE;
            expire(message);
        } else if (holdsBack(enqueuedMicros)) {
            delays.holdBack(message);
        } else {
            show(message);
        }
    }

    /** What comes as a new message is held back as one that was sent. */
    private boolean holdsBack(long enqueuedMicros) {
        return config.times().delayMicros() > 0 && enqueuedMicros == engine.now();
    }

    private Entry delayed(Entry row, long enqueuedMicros) {
        return holdsBack(enqueuedMicros) ? row.and("delayMicros", config.times().delayMicros()) : row;
    }

    /** Moves the message that is first to another queue, or to the one that gave it up; says whether there was one. */
    boolean moveFirst(Optional<LiveQueue> to) {
        Message message = shelf.first(new Receipt(this, engine.now()));
        LiveQueue target = message == null ? null : to.orElse(message.origin);
        if (message == null || target == null) {
            return false;
        }
        leave(message);
        Entry row = row(SqsKind.MESSAGE_MOVED, message, SqsRule.MOVE_TASK).and("to", target.name());
        message.lastRow = target.delayed(grouped(row, message), engine.now()).write();
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
            message.lastRow = message.queue
                    .row(SqsKind.MESSAGE_KEPT, message, SqsRule.OLD_RECEIPT)
                    .and("receives", message.receives)
                    .write();
        } else if (survives(message)) {
            message.lastRow = engine.row(SqsKind.MESSAGE_SURVIVED, message.subject, cause, SqsRule.DUPLICATE)
                    .and("queue", name())
                    .and("receives", message.receives)
                    .write();
        } else {
            remove(message, hidden);
            message.lastRow = engine.row(SqsKind.MESSAGE_DELETED, message.subject, cause, SqsRule.DELETED_ON_SUCCESS)
                    .and("queue", name())
                    .and("receives", message.receives)
                    .write();
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
        if (receipt.hiddenUntilMicros > engine.now() && receipt.holdsAny()) {
            engine.at(receipt.hiddenUntilMicros, () -> endVisibility(receipt));
        }
    }

    /** Whoever has a poller free gets what can be received. */
    void tellOthers() {
        if (shelf.hasAvailable()) {
            doorbell.ring();
        }
    }

    private void endVisibility(Receipt receipt) {
        if (bringBack(receipt)) {
            tellOthers();
        }
    }

    /** Says whether it still held something. */
    private boolean bringBack(Receipt receipt) {
        boolean some = false;
        for (Message message : receipt.messages) {
            if (message.isHeldBy(receipt)) {
                comeBack(message);
                some = true;
            }
        }
        return some;
    }

    /** A poller that is about to close its batch receives again what becomes visible at this moment. */
    void renew(Batch batch) {
        boolean some = false;
        for (Receipt receipt : batch.receipts) {
            if (receipt.hiddenUntilMicros == engine.now()) {
                bringBack(receipt);
                some = true;
            }
        }
        if (some) {
            receive(batch);
        }
    }

    private void comeBack(Message message) {
        message.lastRow = row(SqsKind.MESSAGE_RETURNED, message, visibilityRule)
                .and("receives", message.receives)
                .write();
        if (retention.isOver(message)) {
            message.state = Message.State.GONE;
            shelf.release(message);
            expire(message);
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
            expire(message);
            tellOthers();
        } else if (message.state == Message.State.DELAYED) {
            message.state = Message.State.GONE;
            expire(message);
        }
    }

    private void expire(Message message) {
        message.lastRow = row(SqsKind.MESSAGE_EXPIRED, message, retentionRule)
                .and("ageMicros", engine.now() - message.enqueuedMicros)
                .write();
    }

    private Entry row(SqsKind kind, Message message, SqsRule rule) {
        return engine.row(kind, message.subject, message.lastRow, rule).and("queue", name());
    }

    private static Entry grouped(Entry row, Message message) {
        return message.letter.group().isEmpty() ? row : row.and("group", message.letter.group());
    }
}
