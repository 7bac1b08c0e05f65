package warmstart.simulator.payload.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Digest;

/**
 * A request as a client sends it. Each way in turns it into another event.
 *
 * @param method such as {@code GET}
 * @param path such as {@code /orders/7}
 * @param query its parameters in their order; a name may occur twice
 * @param headers its headers in their order; a name may occur twice
 * @param body what it carries
 * @param binary whether the body is to be handed over in base64
 * @param sourceIp the client's address
 */
public record HttpRequest(
        String method,
        String path,
        List<NameValue> query,
        List<NameValue> headers,
        Optional<String> body,
        boolean binary,
        String sourceIp) {
    public HttpRequest {
        query = List.copyOf(query);
        headers = List.copyOf(headers);
    }

    /** A request without query, headers and body. */
    public static HttpRequest get(String path, String sourceIp) {
        return new HttpRequest("GET", path, List.of(), List.of(), Optional.empty(), false, sourceIp);
    }

    /** The value of a header; the case of its name does not matter. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(NameValue::value)
                .findFirst();
    }

    /** The query as it stands in an address, without the question mark. */
    public String rawQuery() {
        return query.stream()
                .map(one -> encoded(one.name()) + "=" + encoded(one.value()))
                .collect(Collectors.joining("&"));
    }

    /** What the client says it is; empty when it says nothing. */
    public String userAgent() {
        return header("user-agent").orElse("");
    }

    /** The body as the event holds it: in base64 where it is binary. */
    Optional<String> bodyInEvent() {
        return binary ? body.map(Digest::base64) : body;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Of a name that occurs twice the last value counts. */
    static JsonObject lastValues(List<NameValue> pairs, UnaryOperator<String> spelling) {
        JsonObject.Builder all = Json.object();
        pairs.forEach(one -> all.put(spelling.apply(one.name()), one.value()));
        return all.build();
    }

    /** All values of each name as a list. */
    static JsonObject allValues(List<NameValue> pairs, UnaryOperator<String> spelling) {
        JsonObject.Builder all = Json.object();
        grouped(pairs, spelling).forEach((name, values) -> all.put(name, Json.texts(values)));
        return all.build();
    }

    /** All values of each name, joined by commas. */
    static JsonObject joinedValues(List<NameValue> pairs, UnaryOperator<String> spelling) {
        JsonObject.Builder all = Json.object();
        grouped(pairs, spelling).forEach((name, values) -> all.put(name, String.join(",", values)));
        return all.build();
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<String>> grouped(List<NameValue> pairs, UnaryOperator<String> spelling) {
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        one -> spelling.apply(one.name()),
                        LinkedHashMap::new,
                        Collectors.mapping(NameValue::value, Collectors.toList())));
    }
}
