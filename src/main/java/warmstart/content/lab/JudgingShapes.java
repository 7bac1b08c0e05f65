package warmstart.content.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.content.scenario.WindowShapes;
import warmstart.content.scenario.part.FactShapes;
import warmstart.facts.Unit;
import warmstart.labs.Goal;
import warmstart.labs.Prediction;
import warmstart.labs.measure.Condition;
import warmstart.labs.measure.Measure;
import warmstart.labs.measure.Window;

/** Goals and predictions as lab files write them. */
final class JudgingShapes {
    private static final int COUNT_MAX = 1_000_000;

    private final FactShapes facts;

    JudgingShapes(FactShapes facts) {
        this.facts = facts;
    }

    private enum GoalKind {
        FAILED_EVENTS_ARE_KEPT,
        ATTEMPTS_ARE_SPACED,
        THROTTLES_COST_NO_ATTEMPT,
        MEASURE_HOLDS
    }

    /** {@code {"id": "nothing-denied", "text": "…", "goal": "measure-holds", "wanted": {"measure": "deliveries-denied", "is": 0}}} */
    Shape<Goal> goal() {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", KnobShapes.id());
            Optional<String> text = fields.need("text", Shape.text());
            Optional<GoalKind> kind = fields.need("goal", Shape.word(GoalKind.class));
            Supplier<Goal> goal = kind.map(found -> goal(found, id.orElse(""), text.orElse(""), fields))
                    .orElse(() -> new Goal.FailedEventsAreKept(id.orElse(""), text.orElse("")));
            return goal;
        });
    }

    private Supplier<Goal> goal(GoalKind kind, String id, String text, JsonFields fields) {
        return switch (kind) {
            case FAILED_EVENTS_ARE_KEPT -> () -> new Goal.FailedEventsAreKept(id, text);
            case THROTTLES_COST_NO_ATTEMPT -> () -> new Goal.ThrottlesCostNoAttempt(id, text);
            case ATTEMPTS_ARE_SPACED -> {
                Optional<List<Long>> waits = fields.need("waits", Shape.listOf(facts.spanOrFact()));
                yield () -> new Goal.AttemptsAreSpaced(id, text, waits.orElseThrow());
            }
            case MEASURE_HOLDS -> {
                Optional<Condition> wanted = fields.need("wanted", condition());
                Optional<Condition> given = fields.maybe("given", condition());
                yield () -> new Goal.MeasureHolds(id, text, wanted.orElseThrow(), given);
            }
        };
    }

    /** {@code {"measure": "events-lost", "atLeast": 1}} */
    static Shape<Condition> condition() {
        return Shape.object(fields -> {
            Optional<Measure> measure = fields.need("measure", Shape.word(Measure.class));
            Optional<Window> wanted = WindowShapes.count(fields, "measure", count());
            return () -> new Condition(measure.orElseThrow(), wanted.orElseThrow());
        });
    }

    private static Shape<Long> count() {
        return Shape.whole(0, COUNT_MAX).mapped(count -> Optional.of(count.longValue()), "not a count", "");
    }

    /** {@code {"id": "last-attempt", "question": "…", "number": {"unit": "min", "measure": "minutes-to-the-last-attempt"}}} */
    Shape<Prediction> prediction() {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", KnobShapes.id());
            Optional<String> question = fields.need("question", Shape.text());
            Optional<Prediction.TypedNumber> number = fields.maybe("number", typedNumber());
            Optional<List<Prediction.Option>> options = fields.maybe("choice", Shape.listOf(option()));
            if (fields.has("number") == fields.has("choice")) {
                fields.error("id", "a prediction is exactly one of number and choice", "");
            }
            return () -> new Prediction(
                    id.orElseThrow(),
                    question.orElseThrow(),
                    number.<Prediction.Ask>map(ask -> ask)
                            .orElseGet(() -> new Prediction.OneOf(options.orElseThrow())));
        });
    }

    private static Shape<Prediction.TypedNumber> typedNumber() {
        return Shape.object(fields -> {
            Optional<Unit> unit = fields.need("unit", FactShapes.unit());
            Optional<Measure> measure = fields.need("measure", Shape.word(Measure.class));
            return () -> new Prediction.TypedNumber(unit.orElseThrow(), measure.orElseThrow());
        });
    }

    private static Shape<Prediction.Option> option() {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", KnobShapes.id());
            Optional<String> text = fields.need("text", Shape.text());
            Optional<Condition> when = fields.need("when", condition());
            return () -> new Prediction.Option(id.orElseThrow(), text.orElseThrow(), when.orElseThrow());
        });
    }
}
