package warmstart.simulator.payload.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Stamp;

/**
 * A request as a REST API hands it over to a proxy integration: format 1.0. What there is none of is {@code null}.
 *
 * @param api the API
 * @param resource the resource that matched, such as {@code /orders/{id}}
 * @param resourceId six letters and digits
 * @param pathParameters values of the braces; {@code null} in the event when there are none
 * @param stageVariables variables of the stage; {@code null} in the event when there are none
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Lambda
 *     proxy integrations in API Gateway</a>
 */
public record RestApiEvent(
        Api api, String resource, String resourceId, List<NameValue> pathParameters, List<NameValue> stageVariables) {
    private static final int EXTENDED_CHARS = 15;

    public RestApiEvent {
        pathParameters = List.copyOf(pathParameters);
        stageVariables = List.copyOf(stageVariables);
    }

    /** The event for a request that came in at this time. */
    public JsonObject of(HttpRequest request, Ids ids, long at) {
        List<NameValue> headers = headers(request, ids, at);
        return Json.object()
                .put("resource", resource)
                .put("path", request.path())
                .put("httpMethod", request.method())
                .put("headers", HttpRequest.lastValues(headers, UnaryOperator.identity()))
                .put("multiValueHeaders", HttpRequest.allValues(headers, UnaryOperator.identity()))
                .put("queryStringParameters", orNull(HttpRequest.lastValues(request.query(), UnaryOperator.identity())))
                .put(
                        "multiValueQueryStringParameters",
                        orNull(HttpRequest.allValues(request.query(), UnaryOperator.identity())))
                .put("pathParameters", orNull(HttpRequest.lastValues(pathParameters, UnaryOperator.identity())))
                .put("stageVariables", orNull(HttpRequest.lastValues(stageVariables, UnaryOperator.identity())))
                .put("requestContext", context(request, ids, at))
                .put("body", request.bodyInEvent().<Json>map(Json::text).orElse(Json.none()))
                .put("isBase64Encoded", request.binary())
                .build();
    }

    private List<NameValue> headers(HttpRequest request, Ids ids, long at) {
        List<NameValue> all = new ArrayList<>(request.headers());
        all.add(new NameValue("Host", api.domain()));
        all.add(new NameValue("X-Amzn-Trace-Id", "Root=" + ids.traceRoot(at)));
        all.add(new NameValue("X-Forwarded-For", request.sourceIp()));
        all.add(new NameValue("X-Forwarded-Port", "443"));
        all.add(new NameValue("X-Forwarded-Proto", "https"));
        return all;
    }

    private JsonObject context(HttpRequest request, Ids ids, long at) {
        return Json.object()
                .put("resourceId", resourceId)
                .put("resourcePath", resource)
                .put("httpMethod", request.method())
                .put("extendedRequestId", ids.base64(EXTENDED_CHARS) + "=")
                .put("requestTime", Stamp.log(at))
                .put("path", "/" + api.stage() + request.path())
                .put("accountId", api.place().accountId())
                .put("protocol", "HTTP/1.1")
                .put("stage", api.stage())
                .put("domainPrefix", api.id())
                .put("requestTimeEpoch", at)
                .put("requestId", ids.uuid())
                .put("identity", identity(request))
                .put("domainName", api.domain())
                .put("apiId", api.id())
                .build();
    }

    private static JsonObject identity(HttpRequest request) {
        return Json.object()
                .putNull("cognitoIdentityPoolId")
                .putNull("accountId")
                .putNull("cognitoIdentityId")
                .putNull("caller")
                .put("sourceIp", request.sourceIp())
                .putNull("principalOrgId")
                .putNull("accessKey")
                .putNull("cognitoAuthenticationType")
                .putNull("cognitoAuthenticationProvider")
                .putNull("userArn")
                .put("userAgent", request.userAgent())
                .putNull("user")
                .build();
    }

    private static Json orNull(JsonObject object) {
        return object.members().isEmpty() ? Json.none() : object;
    }
}
