package warmstart.simulator.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.base.json.JsonObject;
import warmstart.simulator.quota.CallQuotas;

/**
 * What CloudFront makes of the answer of a Lambda@Edge function: it goes on with a request, or has an answer.
 *
 * @param goesOn whether the function handed back the request, to be dealt with
 * @param status the status that the viewer sees; 0 when it goes on
 * @param reason why
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses-in-requests.html">Generate
 *     HTTP responses in request triggers</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html">Restrictions
 *     on all edge functions</a>
 */
public record EdgeAnswer(boolean goesOn, int status, Reason reason) {
    private static final List<String> DISALLOWED = List.of(
            "connection",
            "expect",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "trailer",
            "upgrade",
            "x-accel-buffering",
            "x-accel-charset",
            "x-accel-limit-rate",
            "x-accel-redirect",
            "x-cache",
            "x-forwarded-proto",
            "x-real-ip");
    private static final List<String> DISALLOWED_BEGINNINGS = List.of("x-amz-cf-", "x-edge-");

    /**
     * The answer at a request event.
     *
     * @param viewer whether it is a viewer event; otherwise an origin event, where more is allowed
     */
    public static EdgeAnswer atRequest(FunctionAnswer answer, boolean viewer, CallQuotas limits) {
        if (answer instanceof FunctionAnswer.Failure || answer instanceof FunctionAnswer.Refused) {
            return new EdgeAnswer(
                    false, Status.UNAVAILABLE, new Reason(AnswerRule.EDGE_503, "the function failed or was throttled"));
        }
        if (!(answer instanceof FunctionAnswer.Value value) || !(value.json() instanceof JsonObject object)) {
            return invalid("the answer is neither a request nor a response");
        }
        Optional<String> disallowed = disallowedHeader(object);
        if (disallowed.isPresent()) {
            return invalid("the header `" + disallowed.get() + "` may not be set");
        }
        if (!object.has("status")) {
            return object.has("uri")
                    ? new EdgeAnswer(
                            true, 0, new Reason(AnswerRule.EDGE_TRIGGERS, "the request goes on as it was returned"))
                    : invalid("the answer has neither `status` nor `uri`");
        }
        return response(object, viewer, limits);
    }

    private static EdgeAnswer response(JsonObject object, boolean viewer, CallQuotas limits) {
        String digits = object.require("status").asText().orElseGet(object.require("status")::wire);
        if (!digits.matches("[2-5][0-9][0-9]")) {
            return invalid("`status` is " + digits);
        }
        long bytes = object.utf8Bytes();
        long bytesMax = viewer ? limits.edgeViewerBytesMax() : limits.edgeOriginBytesMax();
        AnswerRule rule = viewer ? AnswerRule.EDGE_RESPONSE_VIEWER : AnswerRule.EDGE_RESPONSE_ORIGIN;
        return bytes > bytesMax
                ? new EdgeAnswer(
                        false,
                        Status.BAD_GATEWAY,
                        new Reason(rule, "the response has " + bytes + " bytes, the limit is " + bytesMax))
                : new EdgeAnswer(
                        false,
                        Integer.parseInt(digits),
                        new Reason(AnswerRule.EDGE_TRIGGERS, "the function made the response"));
    }

    private static Optional<String> disallowedHeader(JsonObject object) {
        if (!(object.get("headers").orElse(Json.none()) instanceof JsonObject headers)) {
            return Optional.empty();
        }
        return headers.keys().stream()
                .filter(name -> disallowed(name.toLowerCase(Locale.ROOT)) || !isList(headers.require(name)))
                .findFirst();
    }

    private static boolean disallowed(String name) {
        return DISALLOWED.contains(name) || DISALLOWED_BEGINNINGS.stream().anyMatch(name::startsWith);
    }

    private static boolean isList(Json values) {
        return values instanceof JsonArray;
    }

    private static EdgeAnswer invalid(String text) {
        return new EdgeAnswer(false, Status.BAD_GATEWAY, new Reason(AnswerRule.EDGE_502, text));
    }
}
