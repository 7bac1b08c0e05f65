package warmstart.simulator.sources.stream.config;

import warmstart.simulator.trace.Rule;

/**
 * What a row about a stream rests on: the id of a fact, or what was measured, assumed or chosen. The package
 * {@code sources.stream} says in its RATIONALE what the assumptions are about.
 */
public enum StreamRule implements Rule {
    POLLS_KINESIS("kinesis-poll-rate"),
    POLLS_DYNAMODB("ddb-poll-rate"),
    READ_KINESIS("policy-kinesis"),
    READ_DYNAMODB("policy-dynamodb"),
    START_HORIZON("stream-start-position"),
    START_LATEST("stream-start-latest"),
    START_TIMESTAMP("stream-start-timestamp"),
    STAYS("stream-items-not-removed"),
    RETENTION_KINESIS("kinesis-retention-default"),
    RETENTION_DYNAMODB("ddb-stream-retention"),
    BATCH_SIZE("batch-size-stream-default"),
    BATCH_WINDOW("batch-window-default"),
    BATCH_BYTES("esm-batch-payload"),
    ORDER("stream-in-order"),
    FILTERED("filters-streams-skipped"),
    RETRIED("stream-error-default-retry"),
    BISECTED("stream-bisect"),
    CHECKPOINT("partial-batch-streams"),
    BAD_ANSWER("partial-batch-bad-identifier"),
    DISCARDED("stream-discard-destination"),
    METADATA("stream-destination-metadata"),
    WINDOW("tumbling-window-max"),
    WINDOW_STATE("tumbling-window-state"),
    ITERATOR_AGE("metric-iterator-age"),

    /** Recorded: 8 attempts in 60 s. */
    RETRY_PACE("measured:stream-retry-pace"),

    /** Where a record goes is Kinesis' documented rule, which the register does not hold. */
    HASH_KEY("assumed:md5-hash-key"),
    /** The children of a shard are read when it is finished; the register has no fact of it. */
    CHILDREN_WAIT("assumed:children-wait-for-parents"),
    /** A reader that is behind goes on without waiting for its next poll. */
    CATCHES_UP("assumed:catches-up"),
    /** A window that nobody closes is closed when the wait is over. */
    WINDOW_WAIT("assumed:tumbling-window-wait"),
    /** When a refused batch is tried again. */
    THROTTLE_PACE("assumed:stream-throttle-pace"),

    PUT("chosen:producer"),
    SIZE("chosen:batch-size"),
    WINDOW_TIME("chosen:batch-window"),
    RETENTION("chosen:retention"),
    RETRIES("chosen:retry-attempts"),
    AGE("chosen:record-age"),
    RESHARD("chosen:reshard"),
    SWITCH("chosen:enabled"),
    WEATHER("chosen:service-errors"),
    NO_DESTINATION("chosen:no-destination");

    private final String id;

    StreamRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
