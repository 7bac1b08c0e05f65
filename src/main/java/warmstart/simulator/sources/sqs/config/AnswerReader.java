package warmstart.simulator.sources.sqs.config;

import warmstart.simulator.lambda.Invocation;

/** How the answer of a function comes about and is read. What implements it is a value, as a {@link MessageFilter} is. */
public interface AnswerReader {
    /**
     * The answer of an invocation that succeeded.
     *
     * @param fifo whether the batch comes from a FIFO queue
     */
    BatchVerdict read(Invocation ended, boolean fifo);
}
