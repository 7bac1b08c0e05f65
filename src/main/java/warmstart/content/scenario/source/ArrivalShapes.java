package warmstart.content.scenario.source;

import java.util.List;
import java.util.Optional;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.simulator.scenario.Arrivals;

/**
 * When something is sent: {@code "at": ["0 s", "10 s"]}, {@code "evenly": {"events": 10, "gap": "1 s"}} or
 * {@code "randomly": {"events": 100, "meanGap": "50 ms"}}, each also with {@code "from"}.
 */
final class ArrivalShapes {
    private static final int EVENTS_MAX = 10_000_000;
    private static final List<String> WAYS = List.of("evenly", "randomly", "at");

    private ArrivalShapes() {}

    /** Whether anything at all is sent. */
    static boolean anyIn(JsonFields fields) {
        return WAYS.stream().anyMatch(fields::has);
    }

    /** Empty when none of the ways could be read, which is then reported. */
    static Optional<Arrivals> arrivals(JsonFields fields) {
        Optional<Arrivals> evenly = fields.maybe("evenly", evenly());
        Optional<Arrivals> randomly = fields.maybe("randomly", randomly());
        Optional<Arrivals> at =
                fields.maybe("at", Shape.listOf(FactShapes.span())).map(Arrivals.AtTimes::new);
        if (WAYS.stream().filter(fields::has).count() != 1) {
            fields.error("name", "a source sends in exactly one of the ways evenly, randomly and at", "");
        }
        return evenly.or(() -> randomly).or(() -> at);
    }

    private static Shape<Arrivals> evenly() {
        return Shape.object(fields -> {
            Optional<Integer> events = fields.need("events", Shape.whole(0, EVENTS_MAX));
            Optional<Long> from = fields.maybe("from", FactShapes.span());
            Optional<Long> gap = fields.need("gap", FactShapes.span());
            return () -> new Arrivals.Evenly(events.orElseThrow(), from.orElse(0L), gap.orElseThrow());
        });
    }

    private static Shape<Arrivals> randomly() {
        return Shape.object(fields -> {
            Optional<Integer> events = fields.need("events", Shape.whole(0, EVENTS_MAX));
            Optional<Long> from = fields.maybe("from", FactShapes.span());
            Optional<Long> gap = fields.need("meanGap", FactShapes.span());
            return () -> new Arrivals.Randomly(events.orElseThrow(), from.orElse(0L), gap.orElseThrow());
        });
    }
}
