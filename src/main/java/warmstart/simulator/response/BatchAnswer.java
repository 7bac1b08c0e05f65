package warmstart.simulator.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.base.json.JsonObject;

/**
 * Partial batch responses: {@code {"batchItemFailures":[{"itemIdentifier":"…"}]}}.
 *
 * <p>Nothing failed when the list is empty, {@code null} or absent, and when the whole answer is {@code null}, {@code {}} or
 * an empty text. All failed when the function throws, when the answer is not what is expected, and when one identifier is
 * missing, empty, {@code null} or not of this batch.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting">Implementing
 *     partial batch responses (SQS)</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html">Configuring partial
 *     batch response with Kinesis Data Streams and Lambda</a>
 */
public final class BatchAnswer {
    private static final String FAILURES = "batchItemFailures";
    private static final String IDENTIFIER = "itemIdentifier";

    private final List<String> identifiers;

    private BatchAnswer(List<String> identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * The batch of a queue: what was reported comes back after the visibility timeout, the rest is deleted.
     *
     * @param messageIds the batch in its order
     * @param reporting whether the mapping has {@code ReportBatchItemFailures}
     */
    public static BatchOutcome ofQueue(FunctionAnswer answer, List<String> messageIds, boolean reporting) {
        return new BatchAnswer(messageIds).outcome(answer, reporting);
    }

    /**
     * The batch of a FIFO queue. The function has to report the first failure and all behind it; Lambda does not add them.
     *
     * @param groups the message group of each message of the batch
     */
    public static BatchOutcome ofFifo(
            FunctionAnswer answer, List<String> messageIds, List<String> groups, boolean reporting) {
        BatchOutcome outcome = ofQueue(answer, messageIds, reporting);
        List<Integer> lost = IntStream.range(0, groups.size())
                .filter(place -> !outcome.again().contains(place))
                .filter(place -> outcome.again().stream()
                        .anyMatch(failed -> failed < place && groups.get(failed).equals(groups.get(place))))
                .boxed()
                .toList();
        return lost.isEmpty()
                ? outcome
                : new BatchOutcome(
                        outcome.kind(),
                        outcome.again(),
                        lost,
                        new Reason(
                                AnswerRule.PARTIAL_BATCH_SQS_FIFO,
                                "messages behind a failed one of their group were not reported: the order is lost"));
    }

    /**
     * The batch of a shard: the lowest reported sequence number is the checkpoint, it and all behind it are tried again.
     *
     * @param sequenceNumbers the batch in its order
     * @param reporting whether the mapping has {@code ReportBatchItemFailures}
     */
    public static BatchOutcome ofStream(FunctionAnswer answer, List<String> sequenceNumbers, boolean reporting) {
        BatchAnswer batch = new BatchAnswer(sequenceNumbers);
        BatchOutcome outcome = batch.outcome(answer, reporting);
        if (outcome.kind() != BatchOutcome.Kind.SOME_FAILED) {
            return outcome;
        }
        int checkpoint = outcome.again().get(0);
        List<Integer> rest =
                IntStream.range(checkpoint, sequenceNumbers.size()).boxed().toList();
        return new BatchOutcome(
                checkpoint == 0 ? BatchOutcome.Kind.ALL_FAILED : BatchOutcome.Kind.SOME_FAILED,
                rest,
                List.of(),
                new Reason(
                        AnswerRule.PARTIAL_BATCH_STREAMS,
                        "the lowest reported sequence number is the checkpoint: " + sequenceNumbers.get(checkpoint)));
    }

    private BatchOutcome outcome(FunctionAnswer answer, boolean reporting) {
        if (answer instanceof FunctionAnswer.Failure || answer instanceof FunctionAnswer.Refused) {
            return all(AnswerRule.PARTIAL_BATCH_SQS_EXCEPTION, "the function failed, so all of the batch did");
        }
        if (!reporting) {
            return nothing(
                    AnswerRule.FUNCTION_RESPONSE_TYPES, "the mapping does not ask which failed: returning is success");
        }
        if (answer instanceof FunctionAnswer.RawText raw) {
            return raw.text().isEmpty()
                    ? nothing(AnswerRule.PARTIAL_BATCH_EMPTY, "the answer is empty")
                    : all(AnswerRule.PARTIAL_BATCH_BAD_IDENTIFIER, "the answer is not JSON");
        }
        return json(((FunctionAnswer.Value) answer).json());
    }

    private BatchOutcome json(Json answer) {
        boolean empty = answer.isNull()
                || answer.equals(Json.text(""))
                || answer.equals(Json.array())
                || answer.equals(Json.object().build());
        if (empty) {
            return nothing(AnswerRule.PARTIAL_BATCH_EMPTY, "the answer is empty");
        }
        if (!(answer instanceof JsonObject object)) {
            return all(AnswerRule.BATCH_ANSWER_KIND, "the answer is neither empty nor an object");
        }
        Optional<Json> failures = object.get(FAILURES);
        if (failures.isEmpty()) {
            String text = "`" + FAILURES + "` is absent, so nothing was reported; its spelling counts";
            return nothing(AnswerRule.BATCH_ANSWER_WRONG_KEY, text);
        }
        if (failures.get().isNull()) {
            return nothing(AnswerRule.PARTIAL_BATCH_EMPTY, "`" + FAILURES + "` is null");
        }
        return failures.get() instanceof JsonArray list
                ? list(list)
                : all(AnswerRule.BATCH_ANSWER_KIND, "`" + FAILURES + "` is no list");
    }

    private BatchOutcome list(JsonArray list) {
        if (list.size() == 0) {
            return nothing(AnswerRule.PARTIAL_BATCH_EMPTY, "`" + FAILURES + "` is empty");
        }
        List<Integer> places = new ArrayList<>();
        for (Json item : list.items()) {
            Optional<Json> identifier = item instanceof JsonObject object ? object.get(IDENTIFIER) : Optional.empty();
            int place =
                    identifier.flatMap(Json::asText).map(identifiers::indexOf).orElse(-1);
            if (place < 0) {
                return all(AnswerRule.PARTIAL_BATCH_BAD_IDENTIFIER, fault(identifier));
            }
            places.add(place);
        }
        List<Integer> inOrder = places.stream().distinct().sorted().toList();
        boolean all = inOrder.size() == identifiers.size();
        return new BatchOutcome(
                all ? BatchOutcome.Kind.ALL_FAILED : BatchOutcome.Kind.SOME_FAILED,
                inOrder,
                List.of(),
                new Reason(
                        AnswerRule.PARTIAL_BATCH_SQS, inOrder.size() + " of " + identifiers.size() + " were reported"));
    }

    private static String fault(Optional<Json> identifier) {
        if (identifier.isEmpty()) {
            return "an item has no `" + IDENTIFIER + "`";
        }
        return identifier.get().asText().isPresent() && !identifier.get().equals(Json.text(""))
                ? "`" + IDENTIFIER + "` " + identifier.get().wire() + " is not of this batch"
                : "`" + IDENTIFIER + "` is " + identifier.get().wire();
    }

    private BatchOutcome nothing(AnswerRule rule, String text) {
        return new BatchOutcome(BatchOutcome.Kind.NOTHING_FAILED, List.of(), List.of(), new Reason(rule, text));
    }

    private BatchOutcome all(AnswerRule rule, String text) {
        List<Integer> every = IntStream.range(0, identifiers.size()).boxed().toList();
        return new BatchOutcome(BatchOutcome.Kind.ALL_FAILED, every, List.of(), new Reason(rule, text));
    }
}
