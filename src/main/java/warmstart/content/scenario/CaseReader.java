package warmstart.content.scenario;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonReader;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.facts.FactCatalog;
import warmstart.labs.library.ScenarioCase;

/**
 * Reads cases: what is given, what is sent, and what was observed.
 *
 * <pre>{@code
 * {"name": "an error is retried", "group": "async", "tolerance": "12%",
 *  "given": {"functions": [{"name": "f", "code": {"duration": "200 ms", "failureRate": "100%"}}],
 *            "sources": [{"name": "events", "type": "asynchronous", "function": "f"}]},
 *  "stimulus": [{"at": "0 s", "source": "events", "count": 1}],
 *  "expect": [{"attempts": "events-1", "at": ["0 s", "60 s", "180 s"]}]}
 * }</pre>
 *
 * <p>A file holds one case, or a list of them. {@code given} is a scenario without arrivals; the case's tolerance is that of
 * its times.
 */
public final class CaseReader {
    private static final int COUNT_MAX = 1_000_000;
    /** Microseconds are milliseconds with three digits after the point. */
    private static final int MILLIS_SCALE = 3;

    private final FactShapes facts;
    private final Rulebook rules;

    /**
     * A reader of cases that may name the facts of a register.
     *
     * @throws java.util.NoSuchElementException naming the fact that the register lacks
     */
    public CaseReader(FactCatalog catalog) {
        this.facts = new FactShapes(catalog);
        this.rules = new Rulebook(catalog);
    }

    /** Reads a file; cases that have an error are left out and reported. */
    public List<ScenarioCase> read(Path file, String name, Problems problems) {
        return JsonReader.read(file, name, problems)
                .map(json -> cases(json, group(file), problems))
                .orElse(List.of());
    }

    private static String group(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
    }

    private List<ScenarioCase> cases(JsonValue json, String group, Problems problems) {
        List<ScenarioCase> cases = new ArrayList<>();
        if (json instanceof JsonValue.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                one(list.items().get(i), "$[" + i + "]", group, problems).ifPresent(cases::add);
            }
        } else {
            one(json, "$", group, problems).ifPresent(cases::add);
        }
        return cases;
    }

    private Optional<ScenarioCase> one(JsonValue json, String path, String group, Problems problems) {
        Problems own = new Problems();
        Places places = Places.of(json, path);
        Optional<ScenarioCase> found = head().read(new FactValues(facts, own).fill(json), own)
                .flatMap(draft -> new PageShapes(new ScenarioShapes(rules), facts)
                        .page()
                        .read(draft.scenario(), own)
                        .map(page -> new ScenarioCase(draft.name, draft.group.orElse(group), page)));
        problems.addAll(own.sorted().stream().map(places::named).toList());
        return own.anyError() ? Optional.empty() : found;
    }

    private static Shape<Draft> head() {
        return Shape.object(fields -> {
            Optional<String> name = fields.need("name", Shape.text());
            Optional<String> group = fields.maybe("group", Shape.text());
            fields.list("documents", Shape.text());
            fields.maybe("about", Shape.text());
            Optional<JsonValue> tolerance = fields.maybe("tolerance", Shape.any());
            Optional<JsonValue> given = fields.need("given", Shape.any());
            List<Sent> stimulus = fields.list("stimulus", sent());
            List<JsonValue> expect = fields.list("expect", Shape.any());
            if (expect.isEmpty()) {
                fields.error("expect", "nothing was observed", "add what is to be compared");
            }
            return () -> new Draft(name.orElseThrow(), group, given.orElseThrow(), stimulus, expect, tolerance);
        });
    }

    /** {@code {"at": "0 s", "source": "events", "count": 3, "gap": "1 s"}} */
    private static Shape<Sent> sent() {
        return Shape.object(fields -> {
            Optional<Long> at = fields.need("at", FactShapes.span());
            Optional<String> source = fields.need("source", FactShapes.name());
            Optional<Integer> count = fields.maybe("count", Shape.whole(1, COUNT_MAX));
            Optional<Long> gap = fields.maybe("gap", FactShapes.span());
            return () -> new Sent(at.orElseThrow(), source.orElseThrow(), count.orElse(1), gap.orElse(0L));
        });
    }

    private record Sent(long at, String source, int count, long gap) {}

    /** A case while it is read: from it a scenario file is made, whose values keep their places. */
    private record Draft(
            String name,
            Optional<String> group,
            JsonValue given,
            List<Sent> stimulus,
            List<JsonValue> expect,
            Optional<JsonValue> tolerance) {
        JsonValue scenario() {
            Where where = given.where();
            Map<String, JsonValue> page = new LinkedHashMap<>();
            page.put("title", new JsonValue.Text(name, where));
            if (given instanceof JsonValue.Members object) {
                object.members()
                        .forEach((field, value) -> page.put(field, field.equals("sources") ? sources(value) : value));
            }
            List<JsonValue> expectations = new ArrayList<>();
            for (JsonValue observed : expect) {
                expectations.add(worded(observed, expectations.size() + 1));
            }
            page.put("expect", new JsonValue.Items(expectations, where));
            return new JsonValue.Members(page, where);
        }

        private JsonValue sources(JsonValue value) {
            if (!(value instanceof JsonValue.Items list)) {
                return value;
            }
            List<JsonValue> sources = list.items().stream().map(this::source).toList();
            return new JsonValue.Items(sources, list.where());
        }

        private JsonValue source(JsonValue value) {
            if (!(value instanceof JsonValue.Members object)
                    || !(object.members().get("name") instanceof JsonValue.Text sourceName)) {
                return value;
            }
            List<JsonValue> times = new ArrayList<>();
            for (Sent sent : stimulus) {
                for (int i = 0; i < sent.count && sent.source.equals(sourceName.text()); i++) {
                    String time = BigDecimal.valueOf(sent.at + i * sent.gap, MILLIS_SCALE)
                                    .toPlainString() + " ms";
                    times.add(new JsonValue.Text(time, object.where()));
                }
            }
            if (times.isEmpty()) {
                return value;
            }
            Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
            members.put("at", new JsonValue.Items(times, object.where()));
            return new JsonValue.Members(members, object.where());
        }

        /** An observation needs no sentence of its own, and times have the case's tolerance. */
        private JsonValue worded(JsonValue observed, int number) {
            if (!(observed instanceof JsonValue.Members object)) {
                return observed;
            }
            Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
            members.putIfAbsent("text", new JsonValue.Text("observation " + number, object.where()));
            boolean times = members.containsKey("at") || members.containsKey("after");
            if (times && tolerance.isPresent()) {
                members.putIfAbsent("tolerance", tolerance.get());
            }
            return new JsonValue.Members(members, object.where());
        }
    }
}
