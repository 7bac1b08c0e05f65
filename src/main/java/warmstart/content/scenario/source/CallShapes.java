package warmstart.content.scenario.source;

import java.util.Optional;
import java.util.function.Supplier;
import warmstart.base.json.Json;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.simulator.call.Answering;
import warmstart.simulator.call.Caller;
import warmstart.simulator.call.ClientRetries;
import warmstart.simulator.call.Door;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.payload.http.HttpRequest;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.EventSource;

/**
 * Callers that wait: {@code {"type": "call", "name": "shop", "function": "orders", "door": "rest-api", "request": "2 KB",
 * "retries": {"tries": 3, "firstPause": "100 ms", "longestPause": "20 s"}, "answers": {"statusCode": 200}, "evenly": {…}}}.
 * What the function {@code answers} is any JSON; a text that is no JSON is a {@code rawAnswer}.
 */
final class CallShapes {
    private static final int TRIES_MAX = 100;

    private CallShapes() {}

    static Supplier<EventSource> caller(JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        Optional<Door> door = fields.maybe("door", Shape.word(Door.class));
        Optional<Long> request = fields.maybe("request", FactShapes.bytes());
        Optional<ClientRetries> retries = fields.maybe("retries", retries());
        Answering answering = answering(fields);
        Optional<Arrivals> arrivals = ArrivalShapes.arrivals(fields);
        return () -> new Caller(
                name.orElseThrow(),
                target.orElseThrow(),
                door.orElse(Door.API),
                arrivals.orElseThrow(),
                request.orElse(0L),
                retries.orElse(ClientRetries.NONE),
                answering);
    }

    private static Answering answering(JsonFields fields) {
        Optional<FunctionAnswer> json = answer(fields);
        Optional<FunctionAnswer> raw = fields.maybe("rawAnswer", Shape.text()).map(FunctionAnswer.RawText::new);
        Optional<Boolean> multi = fields.maybe("multiValueHeaders", Shape.flag());
        Optional<HttpRequest> http = fields.maybe("http", HttpShapes.request());
        Optional<Json> event = fields.maybe("event", Shape.any()).map(FilterShapes::json);
        if (json.isPresent() && raw.isPresent()) {
            fields.error("rawAnswer", "a function gives one answer", "remove this one or `answers`");
        }
        return new Answering(json.or(() -> raw), multi.orElse(false), http, event);
    }

    /** What a function always returns, as JSON. */
    static Optional<FunctionAnswer> answer(JsonFields fields) {
        return fields.maybe("answers", Shape.any()).map(FilterShapes::json).map(FunctionAnswer.Value::new);
    }

    private static Shape<ClientRetries> retries() {
        return Shape.object(fields -> {
            Optional<Integer> tries = fields.need("tries", Shape.whole(1, TRIES_MAX));
            Optional<Long> first = fields.need("firstPause", FactShapes.span());
            Optional<Long> longest = fields.maybe("longestPause", FactShapes.span());
            if (first.isPresent() && longest.isPresent() && longest.get() < first.get()) {
                fields.error("longestPause", "the longest pause is shorter than the first", "raise it");
            }
            return () ->
                    new ClientRetries(tries.orElseThrow(), first.orElseThrow(), longest.orElse(first.orElseThrow()));
        });
    }
}
