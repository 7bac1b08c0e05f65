package warmstart.content.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.facts.FactId;
import warmstart.labs.library.Expectation;
import warmstart.labs.library.ScenarioPage;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.scenario.Scenario;

/** A scenario file as a whole: its heading, what it rests on, what is run, how far, and what is expected. */
final class PageShapes {
    private static final int SEED_MAX = 999_999_999;
    private static final int STEPS_MAX = 1_000_000_000;
    /** A year: more than any record of a stream or message of a queue lives. */
    private static final long TIME_SECONDS_MAX = 31_536_000;

    private final ScenarioShapes scenarios;
    private final FactShapes facts;

    PageShapes(ScenarioShapes scenarios, FactShapes facts) {
        this.scenarios = scenarios;
        this.facts = facts;
    }

    Shape<ScenarioPage> page() {
        return Shape.object(fields -> {
            // An editor finds the schema by it.
            fields.maybe("$schema", Shape.text());
            Optional<String> title = fields.need("title", Shape.text());
            Optional<String> about = fields.maybe("about", Shape.text());
            List<String> documents = fields.list("documents", address());
            Optional<List<FactId>> shown = fields.maybe("facts", facts.ids());
            Optional<Integer> seed = fields.maybe("seed", Shape.whole(0, SEED_MAX));
            Optional<Bounds> bounds = fields.maybe("bounds", bounds());
            Supplier<Scenario> scenario = scenarios.scenario(fields);
            ExpectationShapes shapes = new ExpectationShapes(names(fields));
            List<Expectation> expectations = fields.list("expect", shapes.expectation());
            return () -> new ScenarioPage(
                    title.orElseThrow(),
                    about.orElse(""),
                    documents,
                    shown.orElse(List.of()),
                    scenario.get(),
                    seed.orElse(1),
                    bounds.orElse(standard()),
                    expectations);
        });
    }

    /** The functions' names, also of those that have other mistakes. */
    static List<String> names(JsonFields fields) {
        List<String> names = new ArrayList<>();
        if (fields.maybe("functions", Shape.any()).orElse(null) instanceof JsonValue.Items functions) {
            for (JsonValue function : functions.items()) {
                if (function instanceof JsonValue.Members object
                        && object.members().get("name") instanceof JsonValue.Text name) {
                    names.add(name.text());
                }
            }
        }
        return names;
    }

    private static Shape<String> address() {
        return Shape.text().where(text -> text.startsWith("https://"), "not an address", "begin it with `https://`");
    }

    private static Shape<Bounds> bounds() {
        return Shape.object(fields -> {
            Optional<Integer> steps = fields.maybe("events", Shape.whole(1, STEPS_MAX));
            Optional<Long> time =
                    fields.maybe("time", FactShapes.span(span -> span > 0, "a run takes some time", "write more"));
            return () -> new Bounds(
                    steps.map(Integer::longValue).orElse(standard().stepsMax()),
                    time.orElse(standard().timeMicrosMax()),
                    Long.MAX_VALUE,
                    ScenarioPage.ROWS_MAX);
        });
    }

    static Bounds standard() {
        return new Bounds(
                ScenarioPage.STEPS_MAX, Micros.ofSeconds(TIME_SECONDS_MAX), Long.MAX_VALUE, ScenarioPage.ROWS_MAX);
    }
}
