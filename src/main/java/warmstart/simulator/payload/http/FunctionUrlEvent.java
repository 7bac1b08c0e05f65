package warmstart.simulator.payload.http;

import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;

/**
 * A request as a function URL hands it over: format 2.0 with the one route {@code $default}.
 *
 * @param place where the function lives
 * @param urlId the part of the address that is the URL's own
 * @param caller the principal that signed the request; none with the type {@code NONE}
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-payloads">Request and response
 *     payloads</a>
 */
public record FunctionUrlEvent(Place place, String urlId, Optional<Caller> caller) {
    private static final String DEFAULT = "$default";
    private static final int ID_CHARS = 16;

    /**
     * Who signed a request.
     *
     * @param accountId the caller's account
     * @param userArn the caller's ARN
     */
    public record Caller(String accountId, String userArn) {}

    /** {@code abcdefg.lambda-url.eu-central-1.on.aws}. */
    public String domain() {
        return urlId + ".lambda-url." + place.region() + ".on.aws";
    }

    /** The event for a request that came in at this time. */
    public JsonObject of(HttpRequest request, Ids ids, long at) {
        Format2 format = new Format2(place, urlId, domain());
        Format2.Route route = new Format2.Route(DEFAULT, DEFAULT, request.path(), false);
        JsonObject.Builder event = format.head(request, DEFAULT, request.path(), ids.traceRoot(at));
        Optional<JsonObject> authorizer = caller.map(one -> authorizer(one, ids));
        event.put("requestContext", format.context(request, route, authorizer, ids, at));
        request.bodyInEvent().ifPresent(body -> event.put("body", body));
        return event.put("isBase64Encoded", request.binary()).build();
    }

    private static JsonObject authorizer(Caller caller, Ids ids) {
        String userId = "AIDA" + ids.upper(ID_CHARS);
        return Json.object()
                .put(
                        "iam",
                        Json.object()
                                .put("accessKey", "AKIA" + ids.upper(ID_CHARS))
                                .put("accountId", caller.accountId())
                                .put("callerId", userId)
                                .putNull("cognitoIdentity")
                                .putNull("principalOrgId")
                                .put("userArn", caller.userArn())
                                .put("userId", userId))
                .build();
    }
}
