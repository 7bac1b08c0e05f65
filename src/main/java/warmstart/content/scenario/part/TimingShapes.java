package warmstart.content.scenario.part;

import java.util.Optional;
import warmstart.base.Problems;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.simulator.function.Timing;

/**
 * How long something takes each time: {@code "200 ms"}, {@code {"exponential": "50 ms"}} or
 * {@code {"from": "10 ms", "to": "20 ms"}}.
 */
public final class TimingShapes {
    private static final String EXPONENTIAL = "exponential";
    private static final String FROM = "from";
    private static final String TO = "to";

    private TimingShapes() {}

    /** A time, or how it is drawn each time. */
    public static Shape<Timing> timing() {
        return (JsonValue value, Problems problems) -> value instanceof JsonValue.Members
                ? drawn().read(value, problems)
                : FactShapes.span().read(value, problems).map(Timing::fixed);
    }

    private static Shape<Timing> drawn() {
        return Shape.object(fields -> {
            Optional<Long> mean = fields.maybe(EXPONENTIAL, FactShapes.span());
            Optional<Long> from = fields.maybe(FROM, FactShapes.span());
            Optional<Long> to = fields.maybe(TO, FactShapes.span());
            check(fields, from, to);
            return () -> mean.<Timing>map(Timing.Exponential::new)
                    .orElseGet(() -> new Timing.Uniform(from.orElseThrow(), to.orElseThrow()));
        });
    }

    private static void check(JsonFields fields, Optional<Long> from, Optional<Long> to) {
        boolean range = fields.has(FROM) && fields.has(TO);
        if (fields.has(EXPONENTIAL) == (fields.has(FROM) || fields.has(TO)) || fields.has(FROM) != fields.has(TO)) {
            fields.error(EXPONENTIAL, "a time is drawn with either exponential, or from and to", "");
        } else if (range && from.isPresent() && to.isPresent() && from.get() > to.get()) {
            fields.error(FROM, "the shortest time is longer than the longest", "swap them");
        }
    }
}
