package warmstart.simulator.response;

import java.util.List;
import warmstart.base.json.JsonObject;

/**
 * What an Application Load Balancer makes of an answer. The target group's attribute
 * {@code lambda.multi_value_headers.enabled} says which of the two header maps is read.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html#respond-to-load-balancer">Respond
 *     to the load balancer</a>
 */
public final class AlbAnswer {
    private static final int BAD_GATEWAY = 502;

    private AlbAnswer() {}

    /**
     * The answer to the client.
     *
     * @param multiValue the attribute of the target group
     */
    public static HttpAnswer of(FunctionAnswer answer, boolean multiValue, ResponseLimits limits) {
        if (!(answer instanceof FunctionAnswer.Value value)) {
            return bad("assumed:alb-502", "the function failed, was refused, or did not answer with JSON");
        }
        if (!(value.json() instanceof JsonObject object)) {
            return bad("alb-response-status", "the answer is no JSON object");
        }
        long bytes = object.utf8Bytes();
        if (bytes > limits.albResponseBytesMax()) {
            return bad(
                    "alb-response-max",
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
            return bad("assumed:alb-malformed", String.join("; ", fields.faults()));
        }
        if (status == 0) {
            return bad("alb-response-status", "`statusCode` is missing");
        }
        return new HttpAnswer(status, headers, body, binary, List.of(read(object, multiValue)));
    }

    private static Reason read(JsonObject object, boolean multiValue) {
        String other = multiValue ? "headers" : "multiValueHeaders";
        String note = object.has(other) ? "; `" + other + "` is not read, as the target group says" : "";
        return new Reason(
                multiValue ? "alb-multi-value-enabled-on-target-group" : "alb-response-headers",
                "the answer is well formed" + note);
    }

    private static HttpAnswer bad(String rule, String text) {
        String page = "<html><body><center><h1>502 Bad Gateway</h1></center></body></html>";
        return new HttpAnswer(
                BAD_GATEWAY,
                List.of(new HttpAnswer.Header("Content-Type", "text/html")),
                page,
                false,
                List.of(new Reason(rule, text)));
    }
}
