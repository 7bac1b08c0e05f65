package warmstart.content.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.labs.Knob;
import warmstart.labs.KnobSettings;
import warmstart.labs.Preset;

/** Presets as lab files write them: {@code {"id": "solution", "label": "…", "solution": true, "settings": {"keep": "dlq-queue"}}}. */
final class PresetShapes {
    private PresetShapes() {}

    static Shape<Preset> preset(List<Knob> knobs) {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", KnobShapes.id());
            Optional<String> label = fields.need("label", Shape.text());
            Optional<Boolean> solution = fields.maybe("solution", Shape.flag());
            Optional<KnobSettings> settings = fields.need("settings", settings(knobs));
            return () ->
                    new Preset(id.orElseThrow(), label.orElseThrow(), settings.orElseThrow(), solution.orElse(false));
        });
    }

    private static Shape<KnobSettings> settings(List<Knob> knobs) {
        return (value, problems) -> {
            if (!(value instanceof JsonValue.Members object)) {
                return Shape.<KnobSettings>object(fields -> () -> new KnobSettings(Map.of()))
                        .read(value, problems);
            }
            Map<String, String> texts = new LinkedHashMap<>();
            object.members().forEach((knob, position) -> texts.put(knob, text(position)));
            KnobSettings.Given given = KnobSettings.read(knobs, texts);
            given.problems().forEach(problem -> report(problem, object.where(), problems));
            return given.sound() ? Optional.of(given.settings()) : Optional.empty();
        };
    }

    private static String text(JsonValue position) {
        if (position instanceof JsonValue.Decimal number) {
            return number.number().toPlainString();
        }
        return position instanceof JsonValue.Text text ? text.text() : position.kind();
    }

    private static void report(Problem problem, Where where, Problems problems) {
        problems.error(where, "knob `" + problem.where().file() + "`: " + problem.message(), problem.hint());
    }
}
