package warmstart.simulator.sources.stream.config;

/**
 * What a mapping does with a batch that failed. The numbers are as the owner wrote them.
 *
 * @param attemptsMax {@code MaximumRetryAttempts}; {@link #FOR_EVER} until the records expire
 * @param recordAgeMicros {@code MaximumRecordAgeInSeconds} in microseconds; {@link #FOR_EVER} for no limit
 * @param bisects {@code BisectBatchOnFunctionError}
 * @param reportsItemFailures whether {@code FunctionResponseTypes} has {@code ReportBatchItemFailures}
 */
public record Retrying(long attemptsMax, long recordAgeMicros, boolean bisects, boolean reportsItemFailures) {
    /** No limit, which is the default of both. */
    public static final long FOR_EVER = -1;

    /** What holds where nothing is set. */
    public static final Retrying UNSET = new Retrying(FOR_EVER, FOR_EVER, false, false);

    /** Whether an age was set. */
    public boolean limitsAge() {
        return recordAgeMicros != FOR_EVER;
    }
}
