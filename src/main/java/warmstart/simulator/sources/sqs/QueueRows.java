package warmstart.simulator.sources.sqs;

import warmstart.simulator.engine.Engine;
import warmstart.simulator.quota.SqsQuotas;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.sqs.rows.SqsRule;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Subject;

/** The rows of a queue: what happened to its messages, each with the rule it rests on. */
final class QueueRows {
    private final Engine engine;
    private final SqsQueue config;
    private final SqsRule visibilityRule;
    private final SqsRule retentionRule;

    QueueRows(Engine engine, SqsQueue config, SqsQuotas quotas) {
        this.engine = engine;
        this.config = config;
        boolean unsetVisibility =
                config.times().visibilityMicros() == quotas.visibilityMicros().unset();
        boolean unsetRetention =
                config.times().retentionMicros() == quotas.retentionMicros().unset();
        this.visibilityRule = unsetVisibility ? SqsRule.VISIBILITY_UNSET : SqsRule.VISIBILITY;
        this.retentionRule = unsetRetention ? SqsRule.RETENTION_UNSET : SqsRule.RETENTION;
    }

    void deduplicated(Message message, Subject original) {
        row(SqsKind.MESSAGE_DEDUPLICATED, message, SqsRule.DEDUPLICATED)
                .and("original", original)
                .write();
    }

    void sent(Message message) {
        long delayMicros = config.times().delayMicros();
        SqsRule rule = delayMicros > 0 ? SqsRule.DELAY : SqsRule.SENT;
        Entry row = row(SqsKind.MESSAGE_SENT, message, rule).and("bytes", message.letter.bytes());
        message.lastRow = grouped(delayMicros > 0 ? row.and("delayMicros", delayMicros) : row, message)
                .write();
    }

    void delayEnded(Message message) {
        message.lastRow =
                row(SqsKind.MESSAGE_DELAY_ENDED, message, SqsRule.DELAY).write();
    }

    void received(Message message, Receipt receipt, Batch batch) {
        SqsRule rule = config.fifo() ? SqsRule.FIFO_ORDER : SqsRule.STANDARD_ORDER;
        message.lastRow = row(SqsKind.MESSAGE_RECEIVED, message, rule)
                .and("batch", batch.subject)
                .and("receives", message.receives)
                .and("hiddenUntilMicros", receipt.hiddenUntilMicros)
                .write();
    }

    void filteredOut(Message message, LiveMapping mapping) {
        row(SqsKind.MESSAGE_FILTERED_OUT, message, SqsRule.FILTERED)
                .and("mapping", mapping.name())
                .write();
    }

    /** The message goes to a dead-letter queue, which may hold it back. */
    void deadLettered(Message message, LiveQueue next, long enqueuedMicros) {
        Entry row = row(SqsKind.MESSAGE_DEAD_LETTERED, message, SqsRule.DEAD_LETTER)
                .and("deadLetterQueue", next.name())
                .and("receives", message.receives)
                .and("maxReceiveCount", config.redrive().orElseThrow().maxReceiveCount());
        message.lastRow = delayed(grouped(row, message), next, enqueuedMicros).write();
    }

    void moved(Message message, LiveQueue target) {
        Entry row = row(SqsKind.MESSAGE_MOVED, message, SqsRule.MOVE_TASK).and("to", target.name());
        message.lastRow = delayed(grouped(row, message), target, engine.now()).write();
    }

    private static Entry delayed(Entry row, LiveQueue next, long enqueuedMicros) {
        return next.holdsBack(enqueuedMicros)
                ? row.and("delayMicros", next.config.times().delayMicros())
                : row;
    }

    /** The poller holds an old receipt. */
    void kept(Message message) {
        message.lastRow = row(SqsKind.MESSAGE_KEPT, message, SqsRule.OLD_RECEIPT)
                .and("receives", message.receives)
                .write();
    }

    void survived(Message message, long cause) {
        deletion(SqsKind.MESSAGE_SURVIVED, SqsRule.DUPLICATE, message, cause);
    }

    void deleted(Message message, long cause) {
        deletion(SqsKind.MESSAGE_DELETED, SqsRule.DELETED_ON_SUCCESS, message, cause);
    }

    private void deletion(SqsKind kind, SqsRule rule, Message message, long cause) {
        message.lastRow = engine.row(kind, message.subject, cause, rule)
                .and("queue", config.name())
                .and("receives", message.receives)
                .write();
    }

    void returned(Message message) {
        message.lastRow = row(SqsKind.MESSAGE_RETURNED, message, visibilityRule)
                .and("receives", message.receives)
                .write();
    }

    void expired(Message message) {
        message.lastRow = row(SqsKind.MESSAGE_EXPIRED, message, retentionRule)
                .and("ageMicros", engine.now() - message.enqueuedMicros)
                .write();
    }

    private Entry row(SqsKind kind, Message message, SqsRule rule) {
        return engine.row(kind, message.subject, message.lastRow, rule).and("queue", config.name());
    }

    private static Entry grouped(Entry row, Message message) {
        return message.letter.group().isEmpty() ? row : row.and("group", message.letter.group());
    }
}
