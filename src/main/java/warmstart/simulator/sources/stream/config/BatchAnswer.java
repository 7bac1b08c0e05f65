package warmstart.simulator.sources.stream.config;

import java.util.List;
import warmstart.simulator.response.FunctionAnswer;

/**
 * What a function answers when it returns instead of throwing. It matters only to a mapping with
 * {@code ReportBatchItemFailures}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html">Configuring
 *     partial batch response with Kinesis Data Streams and Lambda</a>
 */
public sealed interface BatchAnswer {
    /** As code should: the list of the records that it could not handle, empty when there were none. */
    record Honest() implements BatchAnswer {}

    /** Always one of the forms that mean success: an empty or null list, an empty object, null. */
    record AllDone() implements BatchAnswer {}

    /**
     * Always these identifiers, which may be sequence numbers or not. One that names no record of the batch makes the
     * whole batch fail.
     *
     * @param identifiers names of records: {@code clicks-5}
     */
    record Listed(List<String> identifiers) implements BatchAnswer {
        public Listed {
            identifiers = List.copyOf(identifiers);
        }
    }

    /**
     * A form that means that the whole batch has failed.
     *
     * @param form what is wrong with it: {@code empty itemIdentifier}
     */
    record Malformed(String form) implements BatchAnswer {}

    /**
     * Always this answer, read as the service reads it; the names of records stand for their sequence numbers.
     *
     * @param answer what it returns: {@code {"batchItemFailures":[{"itemIdentifier":"clicks-5"}]}}
     */
    record Given(FunctionAnswer answer) implements BatchAnswer {}
}
