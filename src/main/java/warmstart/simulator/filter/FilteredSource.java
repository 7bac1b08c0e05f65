package warmstart.simulator.filter;

/**
 * A source whose mappings can filter, with the key under which a pattern finds the data of a record.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-criteria">Using
 *     filters with different AWS services</a>
 */
public enum FilteredSource {
    /** A rejected message is deleted from the queue; the body may be plain text. */
    SQS("body", true, Disposal.DELETED),
    /** The data is decoded from base64 first and has to be JSON. */
    KINESIS("data", false, Disposal.SKIPPED),
    /** The change itself; numbers in it are texts: {@code {"N": "101"}}. */
    DYNAMODB("dynamodb", false, Disposal.SKIPPED),
    /** The data is decoded from base64 first; it may be plain text. */
    MQ("data", true, Disposal.DELETED),
    /** The value is decoded from base64 first; it may be plain text. */
    KAFKA("value", true, Disposal.SKIPPED);

    private final String dataKey;
    private final boolean plainText;
    private final Disposal disposal;

    FilteredSource(String dataKey, boolean plainText, Disposal disposal) {
        this.dataKey = dataKey;
        this.plainText = plainText;
        this.disposal = disposal;
    }

    /** The key of the data in a pattern: {@code body}. */
    public String dataKey() {
        return dataKey;
    }

    /** Whether a pattern may describe the data as plain text. */
    public boolean plainText() {
        return plainText;
    }

    /** What becomes of a record that no filter accepts. */
    public Disposal disposal() {
        return disposal;
    }

    /** What becomes of a rejected record. */
    public enum Disposal {
        /** Lambda deletes it at the source. */
        DELETED,
        /** The iterator moves past it; the source keeps it until its retention ends. */
        SKIPPED
    }
}
