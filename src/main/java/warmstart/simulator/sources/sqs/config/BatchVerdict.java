package warmstart.simulator.sources.sqs.config;

import java.util.List;
import java.util.Objects;
import warmstart.simulator.lambda.Item;

/**
 * What the answer of a function that succeeded means for its batch, as a mapping with {@code ReportBatchItemFailures} reads it.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">Handling errors for an SQS
 *     event source in Lambda</a>
 */
public sealed interface BatchVerdict {
    /** An empty list, {@code null}, {@code {}} or nothing at all: the whole batch is done. */
    record AllDone() implements BatchVerdict {}

    /**
     * Messages that have to come again; the others are done.
     *
     * @param items they, in the order of the batch
     */
    record SomeFailed(List<Item> items) implements BatchVerdict {
        public SomeFailed {
            items = List.copyOf(items);
        }
    }

    /**
     * Something else: the whole batch has to come again.
     *
     * @param because {@code unknown itemIdentifier}
     */
    record Malformed(String because) implements BatchVerdict {
        public Malformed {
            Objects.requireNonNull(because, "because");
        }
    }
}
