package warmstart.simulator.response;

import java.util.ArrayList;
import java.util.List;
import warmstart.base.json.JsonObject;
import warmstart.simulator.quota.CallQuotas;

/**
 * What a REST API makes of the answer of a proxy integration: payload format 1.0, which knows five keys and no other.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-output-format">Output
 *     format of a Lambda function for proxy integration</a>
 */
public final class RestApiAnswer {
    private static final List<String> KEYS =
            List.of("isBase64Encoded", "statusCode", "headers", "multiValueHeaders", "body");
    private static final String MESSAGE = "Internal server error";

    private RestApiAnswer() {}

    /**
     * The answer to the client.
     *
     * @param tookMicros how long the function took
     */
    public static HttpAnswer of(FunctionAnswer answer, long tookMicros, CallQuotas limits) {
        if (tookMicros > limits.restTimeoutMicros()) {
            return HttpAnswer.madeUp(
                    Status.GATEWAY_TIMEOUT,
                    "Endpoint request timed out",
                    new Reason(
                            AnswerRule.API_GATEWAY_29S, "the API gave up waiting; the function goes on all the same"));
        }
        if (answer instanceof FunctionAnswer.Refused refused) {
            boolean forbidden = refused.why() == FunctionAnswer.Refusal.FORBIDDEN;
            return HttpAnswer.madeUp(
                    Status.SERVER_ERROR,
                    MESSAGE,
                    forbidden
                            ? new Reason(AnswerRule.API_GATEWAY_PERMISSION, "the API may not invoke the function")
                            : new Reason(AnswerRule.API_GATEWAY_500, "Lambda did not run the function"));
        }
        if (answer instanceof FunctionAnswer.Failure failure) {
            return malformed("the function failed: " + failure.errorType());
        }
        return answer instanceof FunctionAnswer.Value value && value.json() instanceof JsonObject object
                ? fields(object, limits)
                : malformed("the answer is no JSON object");
    }

    private static HttpAnswer fields(JsonObject object, CallQuotas limits) {
        long bytes = object.utf8Bytes();
        if (bytes > limits.apiResponseBytesMax()) {
            return HttpAnswer.madeUp(
                    Status.BAD_GATEWAY,
                    MESSAGE,
                    new Reason(AnswerRule.API_GATEWAY_PAYLOAD, "the answer has " + bytes + " bytes"));
        }
        Fields fields = new Fields(object);
        fields.onlyKeys(KEYS);
        int status = fields.status().orElse(Status.OK);
        String body = fields.body();
        boolean binary = fields.base64(body);
        List<HttpAnswer.Header> headers = merged(fields.headers(), fields.multiValueHeaders());
        if (!fields.faults().isEmpty()) {
            return malformed(String.join("; ", fields.faults()));
        }
        Reason reason = object.has("statusCode")
                ? new Reason(AnswerRule.WELL_FORMED, "the answer is well formed")
                : new Reason(AnswerRule.STATUS_BY_DEFAULT, "`statusCode` is missing, 200 is taken");
        return new HttpAnswer(status, headers, body, binary, false, List.of(reason));
    }

    /** A pair of name and value that stands in both maps is sent once. */
    private static List<HttpAnswer.Header> merged(List<HttpAnswer.Header> single, List<HttpAnswer.Header> multi) {
        List<HttpAnswer.Header> all = new ArrayList<>(multi);
        single.stream()
                .filter(one -> multi.stream().noneMatch(other -> other.name().equalsIgnoreCase(one.name())))
                .forEach(all::add);
        return all;
    }

    private static HttpAnswer malformed(String text) {
        return HttpAnswer.madeUp(Status.BAD_GATEWAY, MESSAGE, new Reason(AnswerRule.API_GATEWAY_MALFORMED_502, text));
    }
}
