package warmstart.simulator.payload.http;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;

/**
 * A request as an HTTP API hands it over: format 2.0.
 *
 * @param api the API; the stage {@code $default} has no place in the path
 * @param routeKey the route that matched, such as {@code GET /orders/{id}} or {@code $default}
 * @param pathParameters values of the braces
 * @param stageVariables variables of the stage
 * @param authorizer what an authorizer found out, such as {@code {"jwt":{"claims":{…},"scopes":[…]}}}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
 *     Create AWS Lambda proxy integrations for HTTP APIs</a>
 */
public record HttpApiEvent(
        Api api,
        String routeKey,
        List<NameValue> pathParameters,
        List<NameValue> stageVariables,
        Optional<JsonObject> authorizer) {
    private static final String DEFAULT_STAGE = "$default";

    public HttpApiEvent {
        pathParameters = List.copyOf(pathParameters);
        stageVariables = List.copyOf(stageVariables);
    }

    /** The event for a request that came in at this time. */
    public JsonObject of(HttpRequest request, Ids ids, long at) {
        boolean unnamed = api.stage().equals(DEFAULT_STAGE);
        String rawPath = unnamed ? request.path() : "/" + api.stage() + request.path();
        Format2 format = new Format2(api.place(), api.id(), api.domain());
        Format2.Route route = new Format2.Route(routeKey, api.stage(), rawPath, true);
        JsonObject.Builder event = format.head(request, routeKey, rawPath, ids.traceRoot(at));
        event.put("requestContext", format.context(request, route, authorizer, ids, at));
        request.bodyInEvent().ifPresent(body -> event.put("body", body));
        if (!pathParameters.isEmpty()) {
            event.put("pathParameters", HttpRequest.lastValues(pathParameters, UnaryOperator.identity()));
        }
        event.put("isBase64Encoded", request.binary());
        if (!stageVariables.isEmpty()) {
            event.put("stageVariables", HttpRequest.lastValues(stageVariables, UnaryOperator.identity()));
        }
        return event.build();
    }

    /** What a JWT authorizer found out. */
    public static JsonObject jwt(List<NameValue> claims, List<String> scopes) {
        return Json.object()
                .put(
                        "jwt",
                        Json.object()
                                .put("claims", HttpRequest.lastValues(claims, UnaryOperator.identity()))
                                .put("scopes", Json.texts(scopes)))
                .build();
    }
}
