package warmstart.simulator.payload.http;

import java.util.function.UnaryOperator;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Stamp;

/**
 * What a WebSocket API hands over when a client connects, speaks or goes.
 *
 * @param api the API
 * @param connectionId the id of the connection, to be used for answers
 * @param connectedAt when the client connected, in milliseconds since 1970
 * @param sourceIp the client's address
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html">
 *     Set up a WebSocket API integration request</a>
 */
public record WebSocketEvent(Api api, String connectionId, long connectedAt, String sourceIp) {
    private static final int ID_CHARS = 15;

    /** A client connects: the headers of its request are handed over this once. */
    public JsonObject connect(HttpRequest handshake, Ids ids, long at) {
        return Json.object()
                .put("headers", HttpRequest.lastValues(handshake.headers(), UnaryOperator.identity()))
                .put("multiValueHeaders", HttpRequest.allValues(handshake.headers(), UnaryOperator.identity()))
                .put("requestContext", context("$connect", "CONNECT", ids, at).build())
                .put("isBase64Encoded", false)
                .build();
    }

    /** A client sent a message, which the route selection expression sent to this route. */
    public JsonObject message(String routeKey, String body, Ids ids, long at) {
        JsonObject.Builder context = context(routeKey, "MESSAGE", ids, at).put("messageId", ids.base64(ID_CHARS) + "=");
        return Json.object()
                .put("requestContext", context)
                .put("body", body)
                .put("isBase64Encoded", false)
                .build();
    }

    /** A client is gone; this is told if it can be, without guarantee. */
    public JsonObject disconnect(int status, String reason, Ids ids, long at) {
        JsonObject.Builder context = context("$disconnect", "DISCONNECT", ids, at)
                .put("disconnectStatusCode", status)
                .put("disconnectReason", reason);
        return Json.object()
                .put("requestContext", context)
                .put("isBase64Encoded", false)
                .build();
    }

    private JsonObject.Builder context(String routeKey, String eventType, Ids ids, long at) {
        String requestId = ids.base64(ID_CHARS) + "=";
        return Json.object()
                .put("routeKey", routeKey)
                .put("eventType", eventType)
                .put("extendedRequestId", requestId)
                .put("requestTime", Stamp.log(at))
                .put("messageDirection", "IN")
                .put("stage", api.stage())
                .put("connectedAt", connectedAt)
                .put("requestTimeEpoch", at)
                .put("identity", Json.object().put("sourceIp", sourceIp))
                .put("requestId", requestId)
                .put("domainName", api.domain())
                .put("connectionId", connectionId)
                .put("apiId", api.id());
    }

    /** As API Gateway makes them. */
    public static String connectionId(Ids ids) {
        return ids.base64(ID_CHARS) + "=";
    }
}
