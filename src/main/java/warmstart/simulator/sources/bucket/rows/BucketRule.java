package warmstart.simulator.sources.bucket.rows;

import warmstart.simulator.trace.Rule;

/** What a row about a bucket rests on; documented rules are facts of the register. */
public enum BucketRule implements Rule {
    /** A write is told to the function without waiting for it. */
    NOTIFIES("async-s3"),
    DELIVERY_TIME("s3-delivery-time"),
    AT_LEAST_ONCE("s3-at-least-once"),

    /** Older pages said that this is possible, none says so today; the model takes the worse case. */
    TWO_WRITES_ONE_EVENT("assumed:two-writes-one-event"),
    /** Part of the same older guidance; documented today is only that a bucket with versioning keeps all writes. */
    VERSIONS_NOTIFY_EACH("assumed:versions-notify-each");

    private final String id;

    BucketRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
