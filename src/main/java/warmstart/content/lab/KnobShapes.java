package warmstart.content.lab;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.base.Problems;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.facts.Dimension;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.labs.Bound;
import warmstart.labs.Knob;

/**
 * Knobs as lab files write them:
 * {@code {"id": "age", "label": "Event age", "help": "…", "facts": ["async-event-age-max"], "number": {"unit": "s",
 * "min": {"fact": "async-event-age-min"}, "max": {"fact": "async-event-age-max"}, "step": 60, "initial": 60}}}.
 */
final class KnobShapes {
    private static final int NUMBER_MAX = 999_999_999;

    private final FactShapes facts;

    KnobShapes(FactShapes facts) {
        this.facts = facts;
    }

    Shape<Knob> knob() {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", id());
            Optional<String> label = fields.need("label", Shape.text());
            Optional<String> help = fields.need("help", Shape.text());
            Optional<List<FactId>> ids = fields.maybe("facts", facts.ids());
            Optional<NumberPart> number = fields.maybe("number", number());
            Optional<ChoicePart> choice = fields.maybe("choice", choice());
            Optional<Boolean> on = fields.maybe("switch", initially());
            List<String> kinds = List.of("number", "choice", "switch");
            if (kinds.stream().filter(fields::has).count() != 1) {
                fields.error("id", "a knob is exactly one of number, choice and switch", "");
            }
            Supplier<Named> named =
                    () -> new Named(id.orElseThrow(), label.orElseThrow(), help.orElseThrow(), ids.orElse(List.of()));
            return () -> number.map(part -> part.knob(named.get()))
                    .or(() -> choice.map(part -> part.knob(named.get())))
                    .orElseGet(() -> named.get().switchedOn(on.orElseThrow()));
        });
    }

    static Shape<String> id() {
        return Shape.text()
                .where(
                        text -> text.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                        "not an id",
                        "use lower-case letters, digits and hyphens");
    }

    private static Shape<Boolean> initially() {
        return Shape.object(fields -> {
            Optional<Boolean> on = fields.need("initial", Shape.flag());
            return on::orElseThrow;
        });
    }

    private static Shape<ChoicePart> choice() {
        return Shape.object(fields -> {
            List<Knob.Choice.Option> options = fields.list("options", option());
            Optional<String> initial = fields.need("initial", Shape.text());
            boolean known = initial.isEmpty()
                    || options.stream().anyMatch(option -> option.id().equals(initial.get()));
            if (!known) {
                fields.error("initial", "no option is called `" + initial.get() + "`", "");
            }
            return () -> new ChoicePart(options, initial.orElseThrow());
        });
    }

    private static Shape<Knob.Choice.Option> option() {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", id());
            Optional<String> label = fields.need("label", Shape.text());
            return () -> new Knob.Choice.Option(id.orElseThrow(), label.orElseThrow());
        });
    }

    private Shape<NumberPart> number() {
        return Shape.object(fields -> {
            Optional<Unit> unit = fields.need("unit", FactShapes.unit());
            Unit in = unit.orElse(new Unit("", Dimension.COUNT, 1));
            Optional<Bound> min = fields.need("min", bound(in));
            Optional<Bound> max = fields.need("max", bound(in));
            Optional<Integer> step = fields.maybe("step", Shape.whole(1, NUMBER_MAX));
            Optional<Bound> initial = fields.need("initial", bound(in));
            checkOrder(fields, min, max, initial);
            return () -> new NumberPart(
                    unit.orElseThrow(), min.orElseThrow(), max.orElseThrow(), step.orElse(1), initial.orElseThrow());
        });
    }

    private static void checkOrder(
            JsonFields fields, Optional<Bound> min, Optional<Bound> max, Optional<Bound> initial) {
        if (min.isPresent() && max.isPresent() && initial.isPresent()) {
            long value = initial.get().value();
            if (value < min.get().value() || value > max.get().value()) {
                fields.error("initial", "`" + value + "` does not lie between the ends", "");
            }
        }
    }

    /** {@code 60}, {@code {"fact": "…"}}, or one fact less another: {@code {"fact": "…", "less": "…"}}. */
    private Shape<Bound> bound(Unit unit) {
        return (value, problems) -> value instanceof JsonValue.Members
                ? factBound(unit).read(value, problems)
                : Shape.whole(0, NUMBER_MAX).read(value, problems).map(Bound::ofLab);
    }

    private Shape<Bound> factBound(Unit unit) {
        return Shape.object(fields -> {
            Optional<Fact> fact = fields.need("fact", facts.fact());
            Optional<Fact> less = fields.maybe("less", facts.fact());
            Optional<Long> value = fact.flatMap(found -> in(unit, found, "fact", fields));
            Optional<Long> lessValue = less.flatMap(found -> in(unit, found, "less", fields));
            return () -> boundOf(fact.orElseThrow(), value.orElseThrow(), less, lessValue.orElse(0L));
        });
    }

    private static Bound boundOf(Fact fact, long value, Optional<Fact> less, long lessValue) {
        List<FactId> ids = new ArrayList<>(List.of(fact.id()));
        less.ifPresent(other -> ids.add(other.id()));
        String rule = fact.wording().statement()
                + less.map(other -> " " + other.wording().statement()).orElse("");
        return new Bound(value - lessValue, ids, rule);
    }

    private static Optional<Long> in(Unit unit, Fact fact, String field, JsonFields fields) {
        Optional<Quantity> quantity =
                fact.quantity().filter(found -> found.unit().dimension() == unit.dimension());
        if (quantity.isEmpty()) {
            fields.error(field, "the fact `" + fact.id() + "` cannot be given in `" + unit.symbol() + "`", "");
            return Optional.empty();
        }
        // Retries and concurrent executions are both counts; only measures are converted.
        Quantity converted = unit.dimension() == Dimension.COUNT
                ? quantity.get()
                : quantity.get().in(unit);
        BigDecimal value = converted.value();
        return Optional.of(value.longValueExact());
    }

    private record Named(String id, String label, String help, List<FactId> facts) {
        Knob switchedOn(boolean initially) {
            return new Knob.Switch(id, label, help, facts, initially);
        }
    }

    private record ChoicePart(List<Knob.Choice.Option> options, String initial) {
        Knob knob(Named named) {
            return new Knob.Choice(named.id, named.label, named.help, named.facts, options, initial);
        }
    }

    private record NumberPart(Unit unit, Bound min, Bound max, long step, Bound initial) {
        Knob knob(Named named) {
            return new Knob.Number(
                    named.id, named.label, named.help, named.facts, unit, min, max, step, initial.value());
        }
    }

    /** All knobs of a lab; of two with one id the second is reported and left out. */
    List<Knob> knobs(JsonValue block, Problems problems) {
        List<Knob> knobs = new ArrayList<>();
        for (Knob knob : Shape.listOf(knob()).read(block, problems).orElse(List.of())) {
            if (knobs.stream().anyMatch(other -> other.id().equals(knob.id()))) {
                problems.error(block.where(), "two knobs are called `" + knob.id() + "`", "rename one");
            } else {
                knobs.add(knob);
            }
        }
        return knobs;
    }
}
