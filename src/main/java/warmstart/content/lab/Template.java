package warmstart.content.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.scenario.FactValues;
import warmstart.content.scenario.part.FactShapes;
import warmstart.labs.Knob;
import warmstart.labs.KnobSettings;
import warmstart.labs.ScenarioTemplate;
import warmstart.simulator.scenario.Scenario;

/**
 * A scenario block in which {@code {"knob": "age"}} stands for a knob's position, {@code {"knob": "keep", "cases": {…}}} for
 * the value that belongs to it, and {@code {"fact": "timeout-default"}} for the number of a fact. {@code null} in a case
 * means that the field, or the element of the list, is not there.
 */
final class Template implements ScenarioTemplate {
    private static final String KNOB = "knob";
    private static final String CASES = "cases";

    private final JsonValue tree;
    private final List<Knob> knobs;
    private final FactShapes facts;
    private final Shape<Scenario> shape;

    Template(JsonValue tree, List<Knob> knobs, FactShapes facts, Shape<Scenario> shape) {
        this.tree = tree;
        this.knobs = List.copyOf(knobs);
        this.facts = facts;
        this.shape = shape;
    }

    @Override
    public Filled fill(KnobSettings settings) {
        Problems problems = new Problems();
        JsonValue filled = new Filling(settings, problems).fill(tree);
        Optional<Scenario> scenario = shape.read(filled, problems);
        return new Filled(problems.anyError() ? Optional.empty() : scenario, problems.sorted());
    }

    /** One pass over the tree. */
    private final class Filling {
        private final KnobSettings settings;
        private final Problems problems;

        Filling(KnobSettings settings, Problems problems) {
            this.settings = settings;
            this.problems = problems;
        }

        JsonValue fill(JsonValue value) {
            if (value instanceof JsonValue.Items list) {
                return items(list);
            }
            if (!(value instanceof JsonValue.Members object)) {
                return value;
            }
            if (object.members().containsKey(KNOB)) {
                return knobValue(object);
            }
            return FactValues.standsFor(object) ? new FactValues(facts, problems).number(object) : members(object);
        }

        private JsonValue items(JsonValue.Items list) {
            List<JsonValue> items = new ArrayList<>();
            for (JsonValue item : list.items()) {
                JsonValue filled = fill(item);
                if (!(filled instanceof JsonValue.Nothing)) {
                    items.add(filled);
                }
            }
            return new JsonValue.Items(items, list.where());
        }

        private JsonValue members(JsonValue.Members object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> {
                JsonValue filled = fill(member);
                if (!(filled instanceof JsonValue.Nothing)) {
                    members.put(name, filled);
                }
            });
            return new JsonValue.Members(members, object.where());
        }

        private JsonValue knobValue(JsonValue.Members object) {
            String name = object.members().get(KNOB) instanceof JsonValue.Text text ? text.text() : "";
            Optional<Knob> knob =
                    knobs.stream().filter(known -> known.id().equals(name)).findFirst();
            if (knob.isEmpty()) {
                return broken("this lab has no knob `" + name + "`", object.where());
            }
            String position = settings.of(name);
            if (object.members().containsKey(CASES)) {
                return caseOf(object, name, position);
            }
            return knob.get()
                    .fold(
                            number -> FactValues.written(number.quantity(Long.parseLong(position)), object.where()),
                            choice -> new JsonValue.Text(position, object.where()),
                            toggle -> new JsonValue.Flag(position.equals(Knob.Switch.ON), object.where()));
        }

        private JsonValue caseOf(JsonValue.Members object, String name, String position) {
            boolean found = object.members().get(CASES) instanceof JsonValue.Members cases
                    && cases.members().containsKey(position);
            if (!found) {
                return broken("knob `" + name + "` has no case for `" + position + "`", object.where());
            }
            JsonValue.Members cases =
                    (JsonValue.Members) Objects.requireNonNull(object.members().get(CASES));
            return fill(Objects.requireNonNull(cases.members().get(position)));
        }

        private JsonValue broken(String message, Where where) {
            return new JsonValue.Broken(message, "", where);
        }
    }
}
