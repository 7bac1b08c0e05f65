package warmstart.simulator.sources.sqs.rows;

import warmstart.simulator.trace.Rule;

/** What a row about queues rests on; documented rules are facts of the register. */
public enum SqsRule implements Rule {
    SENT("integration-sqs"),
    FIFO_ORDER("fifo-in-order"),
    LONG_POLLING("sqs-long-polling"),
    LOW_TRAFFIC("sqs-poll-20s"),
    BATCH_SIZE_UNSET("batch-size-sqs-default"),
    BATCH_BYTES("esm-batch-payload"),
    DELETED_ON_SUCCESS("queue-deletes-on-success"),
    ERROR_RETURNS_ALL("queue-error-items-return"),
    PARTIAL("partial-batch-sqs"),
    PARTIAL_FIFO("partial-batch-sqs-fifo"),
    PARTIAL_EXCEPTION("partial-batch-sqs-exception"),
    PARTIAL_UNREADABLE("partial-batch-bad-identifier"),
    FILTERED("filters-sqs-deleted"),
    DEAD_LETTER("sqs-dlq-on-queue"),
    START("sqs-start-concurrency"),
    GROWTH("scaling-sqs-per-minute"),
    PROVISIONED_GROWTH("sqs-provisioned-growth"),
    ERRORS_SLOW_DOWN("sqs-backoff"),
    ROLE("lambda-to-sqs-role"),
    ENCRYPTED("sqs-encrypted-decrypt"),
    VISIBILITY_UNSET("sqs-visibility-default"),
    RETENTION_UNSET("sqs-retention-default"),

    /** A standard queue promises no order; the model hands out first what became visible first. */
    STANDARD_ORDER("assumed:oldest-visible-first"),
    /** No page says when pollers that find nothing go. */
    SCALE_DOWN("assumed:idle-pollers-go"),
    /** No page says how long a throttled poller pauses; as the queue of asynchronous invocation does. */
    POLLER_BACKOFF("assumed:poller-backoff"),
    /** One page says that a throttled message is dropped when its visibility timeout ends; the others let it return. */
    THROTTLED_RETURNS("assumed:throttled-message-returns"),
    /** No page says what becomes of a message whose loop was stopped; the poller hears an error, so it returns. */
    STOPPED_RETURNS("assumed:stopped-message-returns"),
    /** A message that was received again cannot be deleted with the older receipt. */
    OLD_RECEIPT("assumed:only-latest-receipt-deletes"),

    BATCH_SIZE("chosen:batch-size"),
    BATCH_WINDOW("chosen:batch-window"),
    DELAY("chosen:delay"),
    VISIBILITY("chosen:visibility-timeout"),
    RETENTION("chosen:retention"),
    DEDUPLICATED("chosen:deduplication-id"),
    DUPLICATE("chosen:duplicate-share"),
    MOVE_TASK("chosen:message-move-task");

    private final String id;

    SqsRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
