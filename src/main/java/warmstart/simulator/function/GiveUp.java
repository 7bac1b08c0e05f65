package warmstart.simulator.function;

/**
 * Why Lambda gives an event up, in the words of a destination record's {@code requestContext.condition}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Capturing records of
 *     Lambda asynchronous invocations</a>
 */
public enum GiveUp {
    RETRIES_EXHAUSTED("RetriesExhausted"),
    EVENT_AGE_EXCEEDED("EventAgeExceeded"),
    ZERO_RESERVED_CONCURRENCY("ZeroReservedConcurrency"),
    /** Stopped as part of a recursive loop; no page shows the condition of such a record. */
    RECURSION_STOPPED("RecursiveInvocationException");

    private final String word;

    GiveUp(String word) {
        this.word = word;
    }

    /** As the record writes it: {@code RetriesExhausted}. */
    public String word() {
        return word;
    }
}
