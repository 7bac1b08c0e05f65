package warmstart.simulator.function;

import warmstart.simulator.trace.Rule;

/**
 * What a row of the trace rests on. A documented rule is named by the id of its fact; the other forms are those of
 * {@link warmstart.simulator.trace.Basis}. Every documented id must be in the register: a test compares the two.
 */
public enum LambdaRule implements Rule {
    ACCEPTED("async-202"),
    ATTEMPTS("async-three-attempts"),
    FIRST_RETRY_WAIT("async-first-retry-wait"),
    SECOND_RETRY_WAIT("async-second-retry-wait"),
    BACKOFF_FIRST("async-backoff-first"),
    BACKOFF_MAX("async-backoff-max"),
    RESERVED_ZERO("async-reserved-zero"),
    RECURSION("recursion-detection"),
    COLD_START("cold-start"),
    INIT_LIMIT("init-10s"),
    SNAP_START("snapstart"),
    RESTORE_LIMIT("snapstart-restore"),
    PROVISIONED("provisioned-concurrency"),
    PROVISIONED_PACE("provisioned-build-up"),
    /** An initialisation that always fails was tried six times before the configuration failed. */
    PROVISIONED_INIT_TRIES("measured:provisioned-init-tries"),
    ACCOUNT_LIMIT("concurrency-1000"),
    FUNCTION_STATES("function-states"),
    RESERVED_LIMIT("reserved-concurrency"),
    REQUEST_RATE("rps-ten-times"),
    GROWTH("scaling-rate"),
    DLQ_SQS("dlq-permission-sqs"),
    DLQ_SNS("dlq-permission-sns"),
    DESTINATION_SQS("destinations-sqs"),
    DESTINATION_SNS("destinations-sns"),
    DESTINATION_LAMBDA("destinations-lambda"),
    DESTINATION_EVENTBRIDGE("destinations-eventbridge"),
    DESTINATION_S3("destinations-s3"),

    /** Pauses of 1, 2, 4, 8 … s were seen between throttled tries; the pages give only the first and the longest. */
    BACKOFF_GROWTH("measured:backoff-doubles"),
    /** An event is dropped as soon as its next try would come too late, not when that moment arrives. */
    AGE_LOOK_AHEAD("measured:age-look-ahead"),

    /** Which idle environment is taken is documented nowhere. */
    NEWEST_IDLE_FIRST("assumed:newest-idle-first"),
    /** How long an idle environment is kept is documented nowhere. */
    IDLE_LIFETIME("assumed:idle-lifetime"),

    RETRY_ATTEMPTS("chosen:retry-attempts"),
    FAILURE_RATE("chosen:failure-rate"),
    TIMEOUT("chosen:timeout"),
    NO_OUTLET("chosen:no-outlet");

    private final String id;

    LambdaRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
