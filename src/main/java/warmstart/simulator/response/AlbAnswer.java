package warmstart.simulator.response;

import java.util.List;
import warmstart.base.json.JsonObject;
import warmstart.simulator.quota.CallQuotas;

/**
 * What an Application Load Balancer makes of an answer. The target group's attribute
 * {@code lambda.multi_value_headers.enabled} says which of the two header maps is read.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html#respond-to-load-balancer">Respond
 *     to the load balancer</a>
 */
public final class AlbAnswer {

    private AlbAnswer() {}

    /**
     * The answer to the client.
     *
     * @param multiValue the attribute of the target group
     */
    public static HttpAnswer of(FunctionAnswer answer, boolean multiValue, CallQuotas limits) {
        if (!(answer instanceof FunctionAnswer.Value value)) {
            return bad(AnswerRule.ALB_502, "the function failed, was refused, or did not answer with JSON");
        }
        if (!(value.json() instanceof JsonObject object)) {
            return bad(AnswerRule.ALB_RESPONSE_STATUS, "the answer is no JSON object");
        }
        long bytes = object.utf8Bytes();
        if (bytes > limits.albResponseBytesMax()) {
            return bad(
                    AnswerRule.ALB_RESPONSE_MAX,
                    "the answer has " + bytes + " bytes, the limit is " + limits.albResponseBytesMax());
        }
        return fields(object, multiValue);
    }

    private static HttpAnswer fields(JsonObject object, boolean multiValue) {
        Fields fields = new Fields(object);
        int status = fields.status().orElse(0);
        String body = fields.body();
        boolean binary = fields.base64(body);
        List<HttpAnswer.Header> headers = multiValue ? fields.multiValueHeaders() : fields.headers();
        if (!fields.faults().isEmpty()) {
            return bad(AnswerRule.ALB_MALFORMED, String.join("; ", fields.faults()));
        }
        if (status == 0) {
            return bad(AnswerRule.ALB_RESPONSE_STATUS, "`statusCode` is missing");
        }
        return new HttpAnswer(status, headers, body, binary, false, List.of(read(object, multiValue)));
    }

    private static Reason read(JsonObject object, boolean multiValue) {
        String other = multiValue ? "headers" : "multiValueHeaders";
        String note = object.has(other) ? "; `" + other + "` is not read, as the target group says" : "";
        return new Reason(
                multiValue ? AnswerRule.ALB_MULTI_VALUE_ENABLED_ON_TARGET_GROUP : AnswerRule.ALB_RESPONSE_HEADERS,
                "the answer is well formed" + note);
    }

    private static HttpAnswer bad(AnswerRule rule, String text) {
        String page = "<html><body><center><h1>502 Bad Gateway</h1></center></body></html>";
        return new HttpAnswer(
                Status.BAD_GATEWAY,
                List.of(new HttpAnswer.Header("Content-Type", "text/html")),
                page,
                false,
                true,
                List.of(new Reason(rule, text)));
    }
}
