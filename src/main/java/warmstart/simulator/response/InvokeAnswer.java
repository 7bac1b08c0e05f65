package warmstart.simulator.response;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.quota.PayloadQuotas;

/**
 * What the Invoke API answers.
 *
 * @param status the status code
 * @param functionError the header {@code X-Amz-Function-Error}: {@code Unhandled} where the function failed
 * @param errorType the header {@code x-amzn-errortype}: the exception of a refused request
 * @param payload the body; none where it is empty
 * @param reasons why
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
 */
public record InvokeAnswer(
        int status,
        Optional<String> functionError,
        Optional<String> errorType,
        Optional<Json> payload,
        List<Reason> reasons) {

    public InvokeAnswer {
        reasons = List.copyOf(reasons);
    }

    /** How a caller asks for the invocation. */
    public enum InvocationType {
        REQUEST_RESPONSE,
        EVENT,
        /** Only permission and parameters are checked. */
        DRY_RUN
    }

    /**
     * What happens before the function is looked at: an answer when that is all there is to it.
     *
     * @param requestBytes the size of the payload
     * @return empty when the function has to run first
     */
    public static Optional<InvokeAnswer> atTheDoor(InvocationType type, long requestBytes, PayloadQuotas limits) {
        boolean event = type == InvocationType.EVENT;
        long bytesMax = event ? limits.asyncMax() : limits.syncRequestMax();
        if (requestBytes > bytesMax) {
            return Optional.of(tooLarge(requestBytes, bytesMax, event));
        }
        return switch (type) {
            case REQUEST_RESPONSE -> Optional.empty();
            case EVENT ->
                Optional.of(empty(
                        Status.ACCEPTED, AnswerRule.ASYNC_202, "the event waits in a queue, the caller does not"));
            case DRY_RUN ->
                Optional.of(empty(
                        Status.NO_CONTENT, AnswerRule.DRY_RUN, "permission and parameters are fine; nothing was run"));
        };
    }

    /** The answer to a synchronous invocation. */
    public static InvokeAnswer of(FunctionAnswer answer, PayloadQuotas limits) {
        if (answer instanceof FunctionAnswer.Value value) {
            long bytes = value.json().utf8Bytes();
            return bytes > limits.syncResponseMax()
                    ? failed(
                            FunctionAnswer.Failure.tooLarge(limits.syncResponseMax()), AnswerRule.PAYLOAD_SYNC_RESPONSE)
                    : new InvokeAnswer(
                            Status.OK,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(value.json()),
                            List.of(new Reason(AnswerRule.RETURNED, "the function returned")));
        }
        if (answer instanceof FunctionAnswer.RawText raw) {
            return new InvokeAnswer(
                    Status.OK,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Json.text(raw.text())),
                    List.of(new Reason(AnswerRule.RAW_ANSWER, "the answer is handed back as it is")));
        }
        if (answer instanceof FunctionAnswer.Failure failure) {
            return failed(failure, AnswerRule.SYNC_FUNCTION_ERROR_FIELD);
        }
        return refused(((FunctionAnswer.Refused) answer).why());
    }

    /** Lambda would not run it, for want of concurrency or rate. */
    public static InvokeAnswer throttled(ThrottleReason reason) {
        Json body = Json.object()
                .put("Reason", reason.word())
                .put("Type", "User")
                .put("message", "Rate Exceeded.")
                .build();
        return new InvokeAnswer(
                Status.TOO_MANY,
                Optional.empty(),
                Optional.of("TooManyRequestsException"),
                Optional.of(body),
                List.of(new Reason(
                        AnswerRule.THROTTLE_SYNC_429, "no environment may be used or made: " + reason.word())));
    }

    private static InvokeAnswer failed(FunctionAnswer.Failure failure, AnswerRule rule) {
        Reason reason = new Reason(rule, "Lambda did its part, so the status is 200; the function failed");
        return new InvokeAnswer(
                Status.OK, Optional.of("Unhandled"), Optional.empty(), Optional.of(failure.payload()), List.of(reason));
    }

    private static InvokeAnswer refused(FunctionAnswer.Refusal why) {
        return switch (why) {
            case THROTTLED -> throttled(ThrottleReason.CONCURRENCY_OF_ACCOUNT);
            case FORBIDDEN ->
                exception(
                        Status.FORBIDDEN,
                        "AccessDeniedException",
                        new Reason(AnswerRule.FORBIDDEN, "the caller may not invoke it"));
            case PENDING ->
                exception(
                        Status.CONFLICT,
                        why.word(),
                        new Reason(AnswerRule.PENDING, "the network interfaces of the function are being made"));
            case INACTIVE ->
                exception(
                        Status.BAD_GATEWAY,
                        why.word(),
                        new Reason(AnswerRule.INACTIVE, "the network interfaces of the function were taken back"));
            case SERVICE ->
                exception(
                        Status.SERVER_ERROR,
                        "ServiceException",
                        new Reason(AnswerRule.SERVICE_ERROR, "Lambda itself failed"));
        };
    }

    private static InvokeAnswer tooLarge(long bytes, long bytesMax, boolean event) {
        AnswerRule rule = event ? AnswerRule.PAYLOAD_ASYNC : AnswerRule.PAYLOAD_SYNC_REQUEST;
        Json body = Json.object()
                .put("Type", "User")
                .put("message", bytes + " byte payload is too large (limit " + bytesMax + " bytes)")
                .build();
        Reason reason = new Reason(rule, "the request has " + bytes + " bytes, the limit is " + bytesMax);
        return new InvokeAnswer(
                Status.TOO_LARGE,
                Optional.empty(),
                Optional.of("RequestTooLargeException"),
                Optional.of(body),
                List.of(reason));
    }

    private static InvokeAnswer exception(int status, String type, Reason reason) {
        Json body = Json.object().put("Message", reason.text()).build();
        return new InvokeAnswer(status, Optional.empty(), Optional.of(type), Optional.of(body), List.of(reason));
    }

    private static InvokeAnswer empty(int status, AnswerRule rule, String text) {
        Reason reason = new Reason(rule, text);
        return new InvokeAnswer(status, Optional.empty(), Optional.empty(), Optional.empty(), List.of(reason));
    }
}
