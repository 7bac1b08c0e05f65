package warmstart.simulator.sources.sqs.config;

import java.util.List;
import java.util.Objects;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.Item;
import warmstart.simulator.response.AnswerRule;
import warmstart.simulator.response.BatchAnswer;
import warmstart.simulator.response.BatchOutcome;
import warmstart.simulator.response.FunctionAnswer;

/**
 * Code that always gives one answer, read as the service reads it:
 * {@code {"batchItemFailures":[{"itemIdentifier":"orders-3"}]}}. The names of messages stand for their ids.
 *
 * @param answer what it returns
 */
public record GivenAnswer(FunctionAnswer answer) implements AnswerReader {

    public GivenAnswer {
        Objects.requireNonNull(answer, "answer");
    }

    @Override
    public BatchVerdict read(Invocation ended, boolean fifo) {
        List<Item> batch = ended.items();
        List<String> ids = batch.stream().map(Item::name).toList();
        BatchOutcome outcome = BatchAnswer.ofQueue(answer, ids, true);
        List<Item> again = outcome.again().stream().map(batch::get).toList();
        return switch (outcome.kind()) {
            case NOTHING_FAILED -> new BatchVerdict.AllDone();
            case SOME_FAILED -> new BatchVerdict.SomeFailed(again);
            case ALL_FAILED ->
                outcome.reason().rule() == AnswerRule.PARTIAL_BATCH_SQS
                        ? new BatchVerdict.SomeFailed(again)
                        : new BatchVerdict.Malformed(outcome.reason().text());
        };
    }
}
