package warmstart.simulator.payload.service;

import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;

/**
 * A task state that invokes a function: what the function gets and what the state gets back.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html">Invoke an AWS Lambda function
 *     with Step Functions</a>
 */
public final class StepFunctionsTask {
    private static final int TOKEN_CHARS = 256;

    private StepFunctionsTask() {}

    /** The function gets the state's input just as it is: {@code "Payload.$": "$"}. */
    public static Json event(Json input) {
        return input;
    }

    /** The function gets a token as well, which it has to send back: {@code .waitForTaskToken}. */
    public static JsonObject withToken(Json input, Ids ids) {
        return Json.object()
                .put("input", input)
                .put("token", ids.base64(TOKEN_CHARS))
                .build();
    }

    /** What the state gets back from {@code arn:aws:states:::lambda:invoke}: the answer with what HTTP said around it. */
    public static JsonObject result(Json payload, String executedVersion, Ids ids, int status) {
        String requestId = ids.uuid();
        JsonObject.Builder http = Json.object()
                .put(
                        "AllHttpHeaders",
                        Json.object()
                                .put("X-Amz-Executed-Version", Json.array(Json.text(executedVersion)))
                                .put("x-amzn-Remapped-Content-Length", Json.array(Json.text("0")))
                                .put("x-amzn-RequestId", Json.array(Json.text(requestId)))
                                .put("Content-Type", Json.array(Json.text("application/json"))))
                .put("HttpStatusCode", status);
        return Json.object()
                .put("ExecutedVersion", executedVersion)
                .put("Payload", payload)
                .put("SdkHttpMetadata", http)
                .put("SdkResponseMetadata", Json.object().put("RequestId", requestId))
                .put("StatusCode", status)
                .build();
    }
}
