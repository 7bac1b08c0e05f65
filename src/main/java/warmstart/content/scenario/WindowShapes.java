package warmstart.content.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.labs.measure.Window;

/** Numbers and times as they are expected: exact, from and to, or with a tolerance that is a number or a share. */
public final class WindowShapes {
    private WindowShapes() {}

    /**
     * How far a value may be off.
     *
     * @param by so much
     * @param perMille or such a share of it, in thousandths
     */
    record Tolerance(long by, int perMille) {
        Window around(Window window) {
            return perMille > 0 ? window.widenedByPerMille(perMille) : window.widened(by);
        }
    }

    static List<Window> widened(List<Window> windows, Optional<Tolerance> tolerance) {
        return windows.stream()
                .map(window -> tolerance.map(some -> some.around(window)).orElse(window))
                .toList();
    }

    /** {@code "60 s"} or {@code {"from": "60 s", "to": "67.2 s"}}, in microseconds. */
    static Shape<Window> span() {
        return between(FactShapes.span());
    }

    /** {@code 4101} or {@code {"from": 4000, "to": 4200}} */
    static Shape<Window> number() {
        return between(whole());
    }

    /**
     * A count among other fields: {@code "is": 3}, or {@code "atLeast": 1}, {@code "atMost": 5}, or both of these.
     *
     * @param field where it is reported that nothing or too much was said
     * @param number what a count may be
     */
    public static Optional<Window> count(JsonFields fields, String field, Shape<Long> number) {
        Optional<Long> is = fields.maybe("is", number);
        Optional<Long> atLeast = fields.maybe("atLeast", number);
        Optional<Long> atMost = fields.maybe("atMost", number);
        if (is.isPresent() ? atLeast.isPresent() || atMost.isPresent() : atLeast.isEmpty() && atMost.isEmpty()) {
            fields.error(field, "a count is expected to be one of is, atLeast, atMost, or between the last two", "");
            return Optional.empty();
        }
        long from = atLeast.orElse(0L);
        long to = atMost.orElse(Long.MAX_VALUE);
        if (from > to) {
            fields.error("atLeast", "the least is more than the most", "swap them");
            return Optional.empty();
        }
        return is.map(Window::exactly).or(() -> Optional.of(new Window(from, to)));
    }

    /** Any whole number. */
    static Shape<Long> whole() {
        return Shape.decimal()
                .mapped(
                        number -> Optional.of(number)
                                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                                .map(BigDecimal::longValue),
                        "not a whole number",
                        "");
    }

    private static Shape<Window> between(Shape<Long> end) {
        return (JsonValue value, Problems problems) -> value instanceof JsonValue.Members
                ? ends(end).read(value, problems)
                : end.read(value, problems).map(Window::exactly);
    }

    private static Shape<Window> ends(Shape<Long> end) {
        return Shape.object(fields -> {
            Optional<Long> from = fields.need("from", end);
            Optional<Long> to = fields.need("to", end);
            if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
                fields.error("from", "the window ends before it begins", "swap from and to");
            }
            return () -> new Window(from.orElseThrow(), to.orElseThrow());
        });
    }

    /** {@code "2 s"} or {@code "5%"} */
    static Shape<Tolerance> timeTolerance() {
        return tolerance(FactShapes.span());
    }

    /** {@code 2} or {@code "5%"} */
    static Shape<Tolerance> countTolerance() {
        return tolerance(whole());
    }

    private static Shape<Tolerance> tolerance(Shape<Long> absolute) {
        return (JsonValue value, Problems problems) -> {
            boolean share = value instanceof JsonValue.Text text && text.text().endsWith("%");
            return share
                    ? FactShapes.perMille().read(value, problems).map(perMille -> new Tolerance(0, perMille))
                    : absolute.read(value, problems).map(by -> new Tolerance(by, 0));
        };
    }
}
