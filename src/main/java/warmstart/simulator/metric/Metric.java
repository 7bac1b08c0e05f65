package warmstart.simulator.metric;

import java.util.Locale;

/**
 * What is counted in a run, under the names of CloudWatch where it has one.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html">Types of metrics for Lambda
 *     functions</a>
 */
public enum Metric {
    INVOCATIONS("Invocations"),
    ERRORS("Errors"),
    THROTTLES("Throttles"),
    /** The sum in microseconds. */
    DURATION("Duration"),
    DURATION_MAX("DurationMax"),
    CONCURRENT_EXECUTIONS_MAX("ConcurrentExecutionsMax"),
    COLD_STARTS("ColdStarts"),
    PROVISIONED_INVOCATIONS("ProvisionedConcurrencyInvocations"),
    PROVISIONED_SPILLOVER("ProvisionedConcurrencySpilloverInvocations"),
    BILLED_MILLIS("BilledMillis"),
    ASYNC_EVENTS_RECEIVED("AsyncEventsReceived"),
    ASYNC_EVENTS_DROPPED("AsyncEventsDropped"),
    /** The greatest age of an event when an attempt began, in microseconds. */
    ASYNC_EVENT_AGE_MAX("AsyncEventAgeMax"),
    DEAD_LETTER_ERRORS("DeadLetterErrors"),
    DESTINATION_DELIVERY_FAILURES("DestinationDeliveryFailures"),
    /** Writes to a bucket for which another's notification stood; CloudWatch has no such count. */
    NOTIFICATIONS_FOLDED("NotificationsFolded"),
    /** Notifications of a bucket that came once more; CloudWatch has no such count. */
    NOTIFICATIONS_REPEATED("NotificationsRepeated");

    private final String word;

    Metric(String word) {
        this.word = word;
    }

    /** As reports write it: {@code Throttles}. */
    public String word() {
        return word;
    }

    /** As scenarios write it: {@code cold-starts}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
