package warmstart.content.scenario.part;

import java.math.BigDecimal;
import java.util.List;
import warmstart.base.Problems;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.simulator.filter.FilterLimits;
import warmstart.simulator.sources.sqs.config.PatternFilter;

/** Filter patterns, and the JSON they look at: {@code {"body": {"type": ["order"]}}}. */
final class FilterShapes {
    /** Bounds of patterns, from the guide's page on event filtering and the rules of EventBridge patterns. */
    private static final int PATTERN_CHARS_MAX = 4_096;

    private static final BigDecimal NUMBER_MAX = new BigDecimal("5.0e9");
    private static final int COMBINATIONS_MAX = 1_000;

    private FilterShapes() {}

    static Shape<PatternFilter> sqs(long filtersMax) {
        FilterLimits limits = new FilterLimits(
                Math.toIntExact(filtersMax), PATTERN_CHARS_MAX, NUMBER_MAX.negate(), NUMBER_MAX, COMBINATIONS_MAX);
        return (JsonValue value, Problems problems) -> {
            PatternFilter.Reading reading = PatternFilter.read(json(value), limits);
            reading.faults()
                    .forEach(
                            fault -> problems.error(value.where(), fault.path() + ": " + fault.reason(), fault.hint()));
            return reading.filter();
        };
    }

    /** A value as the model has it. */
    static Json json(JsonValue value) {
        if (value instanceof JsonValue.Members object) {
            JsonObject.Builder built = Json.object();
            object.members().forEach((name, member) -> built.put(name, json(member)));
            return built.build();
        }
        if (value instanceof JsonValue.Items list) {
            List<Json> items = list.items().stream().map(FilterShapes::json).toList();
            return Json.array(items);
        }
        return scalar(value);
    }

    private static Json scalar(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return Json.text(text.text());
        }
        if (value instanceof JsonValue.Decimal number) {
            return Json.number(number.number());
        }
        return value instanceof JsonValue.Flag flag ? Json.bool(flag.set()) : Json.none();
    }
}
