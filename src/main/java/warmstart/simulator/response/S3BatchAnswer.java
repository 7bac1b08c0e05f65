package warmstart.simulator.response;

import java.util.Arrays;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.base.json.JsonObject;

/**
 * What S3 Batch Operations makes of an answer to a task.
 *
 * @param result what becomes of the task
 * @param text the text that the completion report holds
 * @param reason why
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html#batch-ops-invoke-lambda-response-codes">Response
 *     and result codes</a>
 */
public record S3BatchAnswer(Result result, String text, Reason reason) {

    /** What becomes of a task. */
    public enum Result {
        SUCCEEDED("Succeeded"),
        /** Tried again before the job ends. */
        TEMPORARY_FAILURE("TemporaryFailure"),
        /** Counted as failed. */
        PERMANENT_FAILURE("PermanentFailure");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        /** As an answer spells it. */
        public String code() {
            return code;
        }

        static Optional<Result> of(Json written) {
            return Arrays.stream(values())
                    .filter(one -> written.equals(Json.text(one.code)))
                    .findFirst();
        }
    }

    /** The result for a task, by its id. */
    public static S3BatchAnswer of(FunctionAnswer answer, String taskId) {
        if (!(answer instanceof FunctionAnswer.Value value)) {
            return failed("the function failed, or was refused");
        }
        if (!(value.json() instanceof JsonObject object)
                || !(object.get("results").orElse(Json.none()) instanceof JsonArray results)) {
            return failed("the answer has no list `results`");
        }
        Optional<JsonObject> own = results.items().stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(one -> one.get("taskId").equals(Optional.of(Json.text(taskId))))
                .findFirst();
        return own.map(S3BatchAnswer::listed).orElseGet(() -> missing(object));
    }

    private static S3BatchAnswer listed(JsonObject result) {
        String text = result.get("resultString").flatMap(Json::asText).orElse("");
        Optional<Result> code = result.get("resultCode").flatMap(Result::of);
        return code.map(known -> new S3BatchAnswer(
                        known, text, new Reason(AnswerRule.SYNC_S3_BATCH, "the function said " + known.code())))
                .orElseGet(() -> failed("`resultCode` is none of the three codes"));
    }

    private static S3BatchAnswer missing(JsonObject answer) {
        Result by = answer.get("treatMissingKeysAs").flatMap(Result::of).orElse(Result.TEMPORARY_FAILURE);
        String text = "the task is not among the results; it is treated as " + by.code();
        return new S3BatchAnswer(by, "", new Reason(AnswerRule.S3_BATCH_MISSING_KEY, text));
    }

    private static S3BatchAnswer failed(String text) {
        return new S3BatchAnswer(Result.TEMPORARY_FAILURE, "", new Reason(AnswerRule.S3_BATCH_TEMPORARY_FAILURE, text));
    }
}
