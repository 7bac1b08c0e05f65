package warmstart.simulator.call;

import java.util.Objects;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.payload.http.HttpRequest;
import warmstart.simulator.response.FunctionAnswer;

/**
 * What is asked and what is said, where a scenario cares: {@code GET /orders/7} and
 * {@code {"statusCode":"200","body":"hi"}}.
 *
 * @param answer what the function always returns; where none is given, it returns what its door wants
 * @param multiValueHeaders the attribute {@code lambda.multi_value_headers.enabled} of the target group of a load balancer
 * @param request the request, through a door that speaks HTTP
 * @param event what a caller that has no form of its own hands over
 */
public record Answering(
        Optional<FunctionAnswer> answer,
        boolean multiValueHeaders,
        Optional<HttpRequest> request,
        Optional<Json> event) {
    /** Nothing in particular. */
    public static final Answering AS_WANTED =
            new Answering(Optional.empty(), false, Optional.empty(), Optional.empty());

    public Answering {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(event, "event");
    }

    /** Always this answer. */
    public static Answering with(FunctionAnswer answer) {
        return new Answering(Optional.of(answer), false, Optional.empty(), Optional.empty());
    }
}
