package warmstart.content.scenario.part;

import java.util.Optional;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.call.Caller;
import warmstart.simulator.call.ClientRetries;
import warmstart.simulator.call.Door;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.EventSource;

/**
 * Callers that wait: {@code {"type": "call", "name": "shop", "function": "orders", "door": "rest-api", "request": "2 KB",
 * "retries": {"tries": 3, "firstPause": "100 ms", "longestPause": "20 s"}, "evenly": {…}}}.
 */
final class CallShapes {
    private static final int TRIES_MAX = 100;

    private CallShapes() {}

    static Supplier<EventSource> caller(JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        Optional<Door> door = fields.maybe("door", Shape.word(Door.class));
        Optional<Long> request = fields.maybe("request", FactShapes.bytes());
        Optional<ClientRetries> retries = fields.maybe("retries", retries());
        Optional<Arrivals> arrivals = ArrivalShapes.arrivals(fields);
        return () -> new Caller(
                name.orElseThrow(),
                target.orElseThrow(),
                door.orElse(Door.API),
                arrivals.orElseThrow(),
                request.orElse(0L),
                retries.orElse(ClientRetries.NONE));
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
