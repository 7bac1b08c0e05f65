package warmstart.content.scenario.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.simulator.payload.http.HttpRequest;
import warmstart.simulator.payload.http.NameValue;

/**
 * Requests of HTTP: {@code {"method": "POST", "path": "/orders/7", "query": {"color": ["red", "blue"]}, "headers":
 * {"accept": "text/html"}, "body": "…", "binary": true, "sourceIp": "203.0.113.7"}}. What is left out is that of
 * {@code GET /}.
 */
final class HttpShapes {
    private static final String CLIENT = "203.0.113.7";

    private HttpShapes() {}

    static Shape<HttpRequest> request() {
        return Shape.object(fields -> {
            Optional<String> method = fields.maybe("method", Shape.text());
            Optional<String> path = fields.maybe(
                    "path", Shape.text().where(text -> text.startsWith("/"), "not a path", "begin with a slash"));
            Optional<Map<String, List<String>>> query = fields.maybe("query", Shape.mapOf(values()));
            Optional<Map<String, List<String>>> headers = fields.maybe("headers", Shape.mapOf(values()));
            Optional<String> body = fields.maybe("body", Shape.text());
            Optional<Boolean> binary = fields.maybe("binary", Shape.flag());
            Optional<String> source = fields.maybe("sourceIp", Shape.text());
            return () -> new HttpRequest(
                    method.orElse("GET"),
                    path.orElse("/"),
                    pairs(query),
                    pairs(headers),
                    body,
                    binary.orElse(false),
                    source.orElse(CLIENT));
        });
    }

    /** One value, or a list of several. */
    private static Shape<List<String>> values() {
        return (value, problems) -> value instanceof JsonValue.Items
                ? Shape.listOf(Shape.text()).read(value, problems)
                : Shape.text().read(value, problems).map(List::of);
    }

    private static List<NameValue> pairs(Optional<Map<String, List<String>>> written) {
        List<NameValue> pairs = new ArrayList<>();
        written.orElse(new LinkedHashMap<>())
                .forEach((name, values) -> values.forEach(value -> pairs.add(new NameValue(name, value))));
        return pairs;
    }
}
