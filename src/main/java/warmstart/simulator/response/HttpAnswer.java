package warmstart.simulator.response;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;

/**
 * What a client sees.
 *
 * @param status the status code
 * @param headers in their order; a name may occur twice, as {@code set-cookie} does
 * @param body the text, or the bytes in base64
 * @param binary whether the body is base64 that the way in decodes before it is sent
 * @param madeUp whether the way in made it up, since it has no answer of the function that it could pass on
 * @param reasons why; never empty
 */
public record HttpAnswer(
        int status, List<Header> headers, String body, boolean binary, boolean madeUp, List<Reason> reasons) {
    public HttpAnswer {
        headers = List.copyOf(headers);
        reasons = List.copyOf(reasons);
    }

    /**
     * One header.
     *
     * @param name its name
     * @param value its value
     */
    public record Header(String name, String value) {}

    /** An answer that the way in makes up: {@code {"message":"Internal server error"}}. */
    static HttpAnswer madeUp(int status, String message, Reason reason) {
        return new HttpAnswer(
                status,
                List.of(new Header("content-type", "application/json")),
                Json.object().put("message", message).build().wire(),
                false,
                true,
                List.of(reason));
    }

    /** The first value of a header; the case of its name does not matter. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }
}
