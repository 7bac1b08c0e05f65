package warmstart.simulator.sources.stream.model;

import java.util.List;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.Item;
import warmstart.simulator.lambda.Outcome;
import warmstart.simulator.response.AnswerRule;
import warmstart.simulator.response.BatchOutcome;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.sources.stream.config.BatchAnswer;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamRule;

/**
 * What an attempt means for its batch.
 *
 * @param done how many records from the front are done
 * @param error why the next one is not; empty when all are done
 * @param rule why it means that
 */
record Verdict(int done, String error, StreamRule rule) {
    private static final String REPORTED = "reported by the function";

    /** Reads how an invocation went, and its answer where the mapping looks at it. */
    static Verdict of(Invocation ended, StreamMapping mapping) {
        if (ended.outcome() != Outcome.SUCCEEDED) {
            return new Verdict(0, ended.error(), StreamRule.RETRIED);
        }
        if (!mapping.retrying().reportsItemFailures()) {
            return all(ended);
        }
        BatchAnswer answer = mapping.answer();
        if (answer instanceof BatchAnswer.Honest) {
            return honest(ended);
        }
        if (answer instanceof BatchAnswer.Listed listed) {
            return read(ended, new FunctionAnswer.Value(failures(listed.identifiers())));
        }
        if (answer instanceof BatchAnswer.Given given) {
            return read(ended, given.answer());
        }
        return answer instanceof BatchAnswer.Malformed malformed
                ? new Verdict(0, malformed.form(), StreamRule.BAD_ANSWER)
                : all(ended);
    }

    boolean isSuccess() {
        return error.isEmpty();
    }

    private static Verdict all(Invocation ended) {
        return new Verdict(ended.items().size(), "", StreamRule.STAYS);
    }

    private static Verdict honest(Invocation ended) {
        List<Item> failed = ended.failedItems();
        return failed.isEmpty()
                ? all(ended)
                : new Verdict(ended.items().indexOf(failed.get(0)), REPORTED, StreamRule.CHECKPOINT);
    }

    private static JsonObject failures(List<String> identifiers) {
        List<JsonObject> items = identifiers.stream()
                .map(id -> Json.object().put("itemIdentifier", id).build())
                .toList();
        return Json.object().put("batchItemFailures", Json.array(items)).build();
    }

    /** The names of records stand for their sequence numbers. */
    private static Verdict read(Invocation ended, FunctionAnswer answer) {
        List<String> names = ended.items().stream().map(Item::name).toList();
        BatchOutcome outcome = warmstart.simulator.response.BatchAnswer.ofStream(answer, names, true);
        if (outcome.kind() == BatchOutcome.Kind.NOTHING_FAILED) {
            return all(ended);
        }
        StreamRule rule = outcome.reason().rule() == AnswerRule.PARTIAL_BATCH_STREAMS
                ? StreamRule.CHECKPOINT
                : StreamRule.BAD_ANSWER;
        int checkpoint = outcome.again().stream().findFirst().orElse(0);
        return new Verdict(checkpoint, outcome.reason().text(), rule);
    }
}
