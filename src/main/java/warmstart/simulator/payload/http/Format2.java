package warmstart.simulator.payload.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * What HTTP APIs and function URLs share: payload format 2.0. Names of headers are in lower case, values of one name are
 * joined by commas, cookies stand apart, and what there is none of is left out.
 */
final class Format2 {
    private static final int REQUEST_ID_CHARS = 15;

    private final Place place;
    private final String id;
    private final String domain;

    Format2(Place place, String id, String domain) {
        this.place = place;
        this.id = id;
        this.domain = domain;
    }

    /** The keys in front of {@code requestContext}. */
    JsonObject.Builder head(HttpRequest request, String routeKey, String rawPath, String trace) {
        JsonObject.Builder event = Json.object()
                .put("version", "2.0")
                .put("routeKey", routeKey)
                .put("rawPath", rawPath)
                .put("rawQueryString", request.rawQuery());
        cookies(request).ifPresent(cookies -> event.put("cookies", Json.texts(cookies)));
        event.put("headers", HttpRequest.joinedValues(headers(request, trace), HttpRequest::lower));
        if (!request.query().isEmpty()) {
            event.put("queryStringParameters", HttpRequest.joinedValues(request.query(), UnaryOperator.identity()));
        }
        return event;
    }

    JsonObject context(HttpRequest request, Route route, Optional<JsonObject> authorizer, Ids ids, long at) {
        JsonObject.Builder context =
                Json.object().put("accountId", place.accountId()).put("apiId", id);
        authorizer.ifPresent(one -> context.put("authorizer", one));
        return context.put("domainName", domain)
                .put("domainPrefix", id)
                .put(
                        "http",
                        Json.object()
                                .put("method", request.method())
                                .put("path", route.rawPath())
                                .put("protocol", "HTTP/1.1")
                                .put("sourceIp", request.sourceIp())
                                .put("userAgent", request.userAgent()))
                .put("requestId", route.shortId() ? ids.base64(REQUEST_ID_CHARS) + "=" : ids.uuid())
                .put("routeKey", route.key())
                .put("stage", route.stage())
                .put("time", Stamp.log(at))
                .put("timeEpoch", at)
                .build();
    }

    /** Which route took the request; request ids of HTTP APIs are short, those of function URLs are UUIDs. */
    record Route(String key, String stage, String rawPath, boolean shortId) {}

    private List<NameValue> headers(HttpRequest request, String trace) {
        List<NameValue> all = new ArrayList<>(request.headers());
        all.removeIf(one -> one.name().equalsIgnoreCase("cookie"));
        int length = request.body().map(String::length).orElse(0);
        if (request.header("content-length").isEmpty()) {
            all.add(new NameValue("content-length", String.valueOf(length)));
        }
        all.add(new NameValue("host", domain));
        all.add(new NameValue("x-amzn-trace-id", "Root=" + trace));
        all.add(new NameValue("x-forwarded-for", request.sourceIp()));
        all.add(new NameValue("x-forwarded-port", "443"));
        all.add(new NameValue("x-forwarded-proto", "https"));
        return all;
    }

    private static Optional<List<String>> cookies(HttpRequest request) {
        return request.header("cookie").map(value -> List.of(value.split("; *")));
    }
}
