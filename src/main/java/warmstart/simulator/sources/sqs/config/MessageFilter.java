package warmstart.simulator.sources.sqs.config;

/**
 * A filter of a mapping. What implements it is a value: two that are equal are written alike, because a run is known again
 * by the text of its scenario.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs-filtering.html">Using event filtering with an Amazon
 *     SQS event source</a>
 */
public interface MessageFilter {
    /** Whether the message fits. */
    boolean fits(Letter letter);
}
