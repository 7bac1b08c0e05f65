package warmstart.simulator.payload.http;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;

/**
 * What CloudFront hands over to a Lambda@Edge function.
 *
 * @param distributionDomain such as {@code d111111abcdef8.cloudfront.net}
 * @param distributionId such as {@code E2EXAMPLE}
 * @param includeBody whether the association asks for the body of requests
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html">Lambda@Edge
 *     event structure</a>
 */
public record CloudFrontEvent(String distributionDomain, String distributionId, boolean includeBody) {
    private static final int REQUEST_ID_CHARS = 54;

    /** A request that a viewer sent, before the cache was asked. */
    public JsonObject viewerRequest(HttpRequest request, Ids ids) {
        return event("viewer-request", request(request).build(), Optional.empty(), ids);
    }

    /** A request that is on its way to the origin, since the cache had nothing. */
    public JsonObject originRequest(HttpRequest request, Origin origin, Ids ids) {
        JsonObject all = request(request).put("origin", origin.json()).build();
        return event("origin-request", all, Optional.empty(), ids);
    }

    /** An answer of the origin, before it is kept in the cache. */
    public JsonObject originResponse(HttpRequest request, Origin origin, Answer answer, Ids ids) {
        JsonObject all = request(request).put("origin", origin.json()).build();
        return event("origin-response", all, Optional.of(answer), ids);
    }

    /** An answer on its way to the viewer. */
    public JsonObject viewerResponse(HttpRequest request, Answer answer, Ids ids) {
        return event("viewer-response", request(request).build(), Optional.of(answer), ids);
    }

    private JsonObject event(String type, JsonObject request, Optional<Answer> answer, Ids ids) {
        JsonObject.Builder cf = Json.object()
                .put(
                        "config",
                        Json.object()
                                .put("distributionDomainName", distributionDomain)
                                .put("distributionId", distributionId)
                                .put("eventType", type)
                                .put("requestId", ids.base64(REQUEST_ID_CHARS) + "=="))
                .put("request", request);
        answer.ifPresent(one -> cf.put("response", one.json()));
        return Json.object()
                .put("Records", Json.array(Json.object().put("cf", cf).build()))
                .build();
    }

    private JsonObject.Builder request(HttpRequest request) {
        JsonObject.Builder all =
                Json.object().put("clientIp", request.sourceIp()).put("headers", headers(request.headers()));
        if (includeBody) {
            all.put("body", body(request));
        }
        return all.put("method", request.method())
                .put("querystring", request.rawQuery())
                .put("uri", request.path());
    }

    private static JsonObject body(HttpRequest request) {
        return Json.object()
                .put("action", "read-only")
                .put(
                        "data",
                        warmstart.simulator.payload.Digest.base64(request.body().orElse("")))
                .put("encoding", "base64")
                .put("inputTruncated", false)
                .build();
    }

    private static JsonObject headers(List<NameValue> headers) {
        JsonObject.Builder all = Json.object();
        headers.stream().map(one -> HttpRequest.lower(one.name())).distinct().forEach(name -> {
            List<JsonObject> values = headers.stream()
                    .filter(one -> one.name().equalsIgnoreCase(name))
                    .map(one -> Json.object()
                            .put("key", one.name())
                            .put("value", one.value())
                            .build())
                    .toList();
            all.put(name, Json.array(values));
        });
        return all.build();
    }

    /**
     * An answer.
     *
     * @param status such as 200; the event holds it as a text
     * @param description such as {@code OK}
     * @param headers its headers
     */
    public record Answer(int status, String description, List<NameValue> headers) {
        public Answer {
            headers = List.copyOf(headers);
        }

        JsonObject json() {
            return Json.object()
                    .put("headers", CloudFrontEvent.headers(headers))
                    .put("status", String.valueOf(status))
                    .put("statusDescription", description)
                    .build();
        }
    }

    /**
     * Where CloudFront gets what it has not cached.
     *
     * @param domain such as {@code shop.s3.eu-central-1.amazonaws.com}
     * @param bucket whether it is a bucket; otherwise any web server
     */
    public record Origin(String domain, boolean bucket) {
        private static final int KEEP_ALIVE_SECONDS = 5;
        private static final int READ_SECONDS = 30;
        private static final int HTTPS_PORT = 443;

        JsonObject json() {
            return Json.object()
                    .put(bucket ? "s3" : "custom", bucket ? s3() : custom())
                    .build();
        }

        private JsonObject s3() {
            String region = domain.replaceFirst(".*\\.s3\\.([^.]+)\\..*", "$1");
            return Json.object()
                    .put("authMethod", "none")
                    .put("customHeaders", Json.object())
                    .put("domainName", domain)
                    .put("path", "")
                    .put("region", region)
                    .build();
        }

        private JsonObject custom() {
            return Json.object()
                    .put("customHeaders", Json.object())
                    .put("domainName", domain)
                    .put("keepaliveTimeout", KEEP_ALIVE_SECONDS)
                    .put("path", "")
                    .put("port", HTTPS_PORT)
                    .put("protocol", "https")
                    .put("readTimeout", READ_SECONDS)
                    .put("sslProtocols", Json.texts(List.of("TLSv1.2")))
                    .build();
        }
    }
}
