package warmstart.simulator.payload.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;

/**
 * A request as an Application Load Balancer hands it over.
 *
 * <p>The attribute {@code lambda.multi_value_headers.enabled} of the target group decides between {@code headers} with the
 * last value of each, and {@code multiValueHeaders} with all of them. Parameters of the query stay encoded.
 *
 * @param targetGroupArn the target group
 * @param secure whether the listener speaks HTTPS
 * @param multiValue the attribute of the target group
 * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Use Lambda
 *     functions as targets of an Application Load Balancer</a>
 */
public record AlbEvent(String targetGroupArn, boolean secure, boolean multiValue) {

    /** The event for a request that came in at this time. */
    public JsonObject of(HttpRequest request, Ids ids, long at) {
        List<NameValue> headers = new ArrayList<>(request.headers());
        headers.add(new NameValue("x-amzn-trace-id", "Root=" + ids.traceRoot(at)));
        headers.add(new NameValue("x-forwarded-for", request.sourceIp()));
        headers.add(new NameValue("x-forwarded-port", secure ? "443" : "80"));
        headers.add(new NameValue("x-forwarded-proto", secure ? "https" : "http"));
        List<NameValue> query = request.query().stream()
                .map(one -> new NameValue(HttpRequest.encoded(one.name()), HttpRequest.encoded(one.value())))
                .toList();
        JsonObject.Builder event = Json.object()
                .put("requestContext", Json.object().put("elb", Json.object().put("targetGroupArn", targetGroupArn)))
                .put("httpMethod", request.method())
                .put("path", request.path());
        if (multiValue) {
            event.put("multiValueQueryStringParameters", HttpRequest.allValues(query, UnaryOperator.identity()))
                    .put("multiValueHeaders", HttpRequest.allValues(headers, HttpRequest::lower));
        } else {
            event.put("queryStringParameters", HttpRequest.lastValues(query, UnaryOperator.identity()))
                    .put("headers", HttpRequest.lastValues(headers, HttpRequest::lower));
        }
        return event.put("body", request.bodyInEvent().orElse(""))
                .put("isBase64Encoded", request.binary())
                .build();
    }
}
