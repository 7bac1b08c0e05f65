package warmstart.content.scenario.source;

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
    private FilterShapes() {}

    static Shape<PatternFilter> sqs(FilterLimits limits) {
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
