package warmstart.simulator.response;

import java.util.ArrayList;
import java.util.List;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.quota.CallQuotas;

/**
 * What HTTP APIs and function URLs make of an answer: payload format 2.0. Without a {@code statusCode} the answer itself is
 * the body, with status 200.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-response-payload">Function URLs:
 *     response payload format</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html#http-api-develop-integrations-lambda.response">HTTP
 *     APIs: Lambda function response for format 2.0</a>
 */
public final class InferredAnswer {
    private static final String JSON = "application/json";

    private InferredAnswer() {}

    /** What a client of a function URL sees. A URL waits as long as the function's own timeout. */
    public static HttpAnswer ofUrl(FunctionAnswer answer) {
        if (answer instanceof FunctionAnswer.Refused refused) {
            return switch (refused.why()) {
                case FORBIDDEN ->
                    HttpAnswer.madeUp(
                            Status.FORBIDDEN,
                            "Forbidden",
                            new Reason(AnswerRule.URL_RESOURCE_POLICIES, "no policy allows the caller"));
                case THROTTLED ->
                    HttpAnswer.madeUp(
                            Status.TOO_MANY,
                            "Rate Exceeded.",
                            new Reason(AnswerRule.URL_THROTTLE, "no environment may be used or made"));
                case PENDING, INACTIVE -> urlError("the function is not ready");
                case SERVICE -> urlError("Lambda itself failed");
            };
        }
        if (answer instanceof FunctionAnswer.Value value) {
            List<String> faults = new ArrayList<>();
            HttpAnswer inferred = infer(value.json(), JSON, faults);
            return faults.isEmpty() ? inferred : urlError(String.join("; ", faults));
        }
        return answer instanceof FunctionAnswer.Failure failure
                ? urlError("the function failed: " + failure.errorType())
                : urlError("the answer is not JSON");
    }

    /**
     * What a client of an HTTP API sees.
     *
     * @param tookMicros how long the function took
     */
    public static HttpAnswer ofHttpApi(FunctionAnswer answer, long tookMicros, CallQuotas limits) {
        if (tookMicros > limits.httpApiTimeoutMicros()) {
            return HttpAnswer.madeUp(
                    Status.UNAVAILABLE,
                    "Service Unavailable",
                    new Reason(AnswerRule.HTTP_API_TIMEOUT, "the API gave up waiting"));
        }
        if (answer instanceof FunctionAnswer.Refused refused && refused.why() == FunctionAnswer.Refusal.THROTTLED) {
            return HttpAnswer.madeUp(
                    Status.UNAVAILABLE,
                    "Service Unavailable",
                    new Reason(AnswerRule.HTTP_API_503, "Lambda is throttling"));
        }
        if (!(answer instanceof FunctionAnswer.Value value)) {
            return httpError("the function failed, was refused, or did not answer with JSON");
        }
        List<String> faults = new ArrayList<>();
        HttpAnswer inferred = infer(value.json(), "text/plain; charset=utf-8", faults);
        return faults.isEmpty() ? inferred : httpError(String.join("; ", faults));
    }

    private static HttpAnswer infer(Json answer, String contentType, List<String> faults) {
        boolean custom = answer instanceof JsonObject object
                && object.get("statusCode").filter(status -> !status.isNull()).isPresent();
        if (!custom) {
            return new HttpAnswer(
                    Status.OK,
                    List.of(new HttpAnswer.Header("content-type", JSON)),
                    answer.wire(),
                    false,
                    false,
                    List.of(new Reason(
                            AnswerRule.URL_PAYLOAD_V2, "there is no `statusCode`, so the answer itself is the body")));
        }
        Fields fields = new Fields((JsonObject) answer);
        int status = fields.status().orElse(Status.OK);
        String body = fields.anyBody();
        boolean binary = fields.base64(body);
        List<HttpAnswer.Header> headers = new ArrayList<>(fields.headers());
        if (headers.stream().noneMatch(one -> one.name().equalsIgnoreCase("content-type"))) {
            headers.add(new HttpAnswer.Header("content-type", contentType));
        }
        headers.addAll(fields.cookies());
        faults.addAll(fields.faults());
        Reason reason =
                new Reason(AnswerRule.URL_PAYLOAD_V2, "there is a `statusCode`, so the answer is taken field by field");
        return new HttpAnswer(status, headers, body, binary, false, List.of(reason));
    }

    private static HttpAnswer urlError(String text) {
        return new HttpAnswer(
                Status.BAD_GATEWAY,
                List.of(new HttpAnswer.Header("content-type", JSON)),
                "Internal Server Error",
                false,
                true,
                List.of(new Reason(AnswerRule.URL_502, text)));
    }

    private static HttpAnswer httpError(String text) {
        return HttpAnswer.madeUp(
                Status.SERVER_ERROR, "Internal Server Error", new Reason(AnswerRule.HTTP_API_500, text));
    }
}
