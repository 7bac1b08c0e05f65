package warmstart.simulator.sources.stream.config;

/**
 * Where in the stream a new mapping begins to read.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html">Lambda parameters for
 *     Amazon Kinesis Data Streams event source mappings</a>
 */
public sealed interface StartingPosition {
    /** As the API writes it: {@code TRIM_HORIZON}. */
    String word();

    /** The time from which on records are read, for a mapping that begins at {@code startMicros}. */
    long fromMicros(long startMicros);

    /** Why a record in front of it is not read. */
    StreamRule rule();

    /** From the oldest record that the stream still has. */
    record TrimHorizon() implements StartingPosition {
        @Override
        public String word() {
            return "TRIM_HORIZON";
        }

        @Override
        public long fromMicros(long startMicros) {
            return 0;
        }

        @Override
        public StreamRule rule() {
            return StreamRule.START_HORIZON;
        }
    }

    /** New records only. */
    record Latest() implements StartingPosition {
        @Override
        public String word() {
            return "LATEST";
        }

        @Override
        public long fromMicros(long startMicros) {
            return startMicros;
        }

        @Override
        public StreamRule rule() {
            return StreamRule.START_LATEST;
        }
    }

    /**
     * From the first record that arrived at this time or later; of Kinesis only.
     *
     * @param micros the time in microseconds since the start of the run
     */
    record AtTimestamp(long micros) implements StartingPosition {
        @Override
        public String word() {
            return "AT_TIMESTAMP";
        }

        @Override
        public long fromMicros(long startMicros) {
            return micros;
        }

        @Override
        public StreamRule rule() {
            return StreamRule.START_TIMESTAMP;
        }
    }
}
