package warmstart.content.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import warmstart.base.Problems;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.labs.library.Claim;
import warmstart.labs.library.Expectation;
import warmstart.labs.library.RowPattern;
import warmstart.labs.measure.Condition;
import warmstart.labs.measure.Measure;
import warmstart.labs.measure.Window;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.metric.Metric;

/**
 * What is expected of a run: {@code {"text": "…", "measure": "throttles", "is": 3}},
 * {@code {"text": "…", "invocation": "uploads-2", "ends": "discarded", "because": "NoFailureTarget"}},
 * {@code {"text": "…", "rows": {"kind": "InvocationStarted", "subject": "uploads-1"}, "at": ["0 s", "60 s"]}}.
 */
final class ExpectationShapes {
    private static final String INVOCATION = "invocation";
    private static final String MEASURE = "measure";
    private static final String ROWS = "rows";
    private static final String ATTEMPTS = "attempts";
    private static final String RECEIVES = "receives";
    private static final String BILLED = "billed";
    private static final String STATUS = "status";
    private static final String ORDER = "order";

    private final List<String> functions;

    /** Expectations of a scenario with these functions. */
    ExpectationShapes(List<String> functions) {
        this.functions = functions;
    }

    Shape<Expectation> expectation() {
        return Shape.object(fields -> {
            Optional<String> text = fields.need("text", Shape.text());
            Supplier<Claim> claim = claim(fields);
            return () -> new Expectation(text.orElseThrow(), claim.get());
        });
    }

    /** What has to be so, from the fields of an object. */
    Supplier<Claim> claim(JsonFields fields) {
        Map<String, Function<JsonFields, Supplier<Claim>>> ways = new LinkedHashMap<>();
        ways.put(MEASURE, this::measured);
        ways.put(INVOCATION, ExpectationShapes::ends);
        ways.put(ROWS, ExpectationShapes::rows);
        ways.put(ATTEMPTS, ExpectationShapes::attempts);
        ways.put(RECEIVES, ExpectationShapes::receives);
        ways.put(BILLED, ExpectationShapes::billed);
        ways.put(STATUS, ExpectationShapes::status);
        ways.put(ORDER, ExpectationShapes::order);
        List<String> found = ways.keySet().stream().filter(fields::has).toList();
        if (found.size() != 1) {
            fields.error("text", "an expectation is about exactly one of " + String.join(", ", ways.keySet()), "");
        }
        String way = found.isEmpty() ? MEASURE : found.get(0);
        return Objects.requireNonNull(ways.get(way)).apply(fields);
    }

    /** {@code {"attempts": "uploads-1", "at": ["0 s", "60 s"]}}: when its code was started. */
    private static Supplier<Claim> attempts(JsonFields fields) {
        Optional<RowPattern> pattern = about(ATTEMPTS, "InvocationStarted", fields);
        if (fields.has("at") || fields.has("after")) {
            return timed(fields, pattern);
        }
        Optional<Window> wanted = count(fields);
        return () -> new Claim.Counted(pattern.orElseThrow(), wanted.orElseThrow());
    }

    /** {@code {"receives": "orders-1", "is": 3}}: how often a poller received it. */
    private static Supplier<Claim> receives(JsonFields fields) {
        Optional<RowPattern> pattern = about(RECEIVES, "MessageReceived", fields);
        Optional<Window> wanted = count(fields);
        return () -> new Claim.Counted(pattern.orElseThrow(), wanted.orElseThrow());
    }

    /** {@code {"billed": "uploads-1", "values": [4101], "tolerance": "1%"}}: the milliseconds charged for its attempts. */
    private static Supplier<Claim> billed(JsonFields fields) {
        Optional<RowPattern> pattern = about(BILLED, "", fields);
        Optional<List<Window>> values = fields.need("values", Shape.listOf(WindowShapes.number()));
        Optional<WindowShapes.Tolerance> tolerance = fields.maybe("tolerance", WindowShapes.countTolerance());
        return () -> new Claim.Figured(
                pattern.orElseThrow(), "billedMillis", WindowShapes.widened(values.orElseThrow(), tolerance));
    }

    /** {@code {"status": "shop-2", "is": 429}}: what its caller hears last. */
    private static Supplier<Claim> status(JsonFields fields) {
        Optional<String> subject = fields.need(STATUS, Shape.text());
        Optional<Window> wanted = count(fields);
        return () -> new Claim.Last(subject.orElseThrow(), "status", wanted.orElseThrow());
    }

    /** {@code {"order": ["orders-1", "orders-2"]}}: which is done first. */
    private static Supplier<Claim> order(JsonFields fields) {
        Optional<List<String>> subjects = fields.need(ORDER, Shape.listOf(Shape.text()));
        return () -> new Claim.Ordered(subjects.orElseThrow());
    }

    private static Optional<RowPattern> about(String field, String kind, JsonFields fields) {
        return fields.need(field, Shape.text()).map(subject -> new RowPattern(kind, subject, new LinkedHashMap<>()));
    }

    /** Metrics count for all ways in; the measures of labs count events. */
    private interface Counting {
        Claim of(Window wanted, String function);
    }

    private Supplier<Claim> measured(JsonFields fields) {
        Map<String, Counting> known = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            known.put(measure.word(), (wanted, function) -> new Claim.Measured(new Condition(measure, wanted)));
        }
        for (Metric metric : Metric.values()) {
            known.put(metric.key(), (wanted, function) -> new Claim.Metered(metric, function, functions, wanted));
        }
        Optional<Counting> measure = fields.need(MEASURE, Shape.oneOf(known));
        Map<String, String> names = new LinkedHashMap<>();
        functions.forEach(name -> names.put(name, name));
        Optional<String> function = fields.maybe("function", Shape.oneOf(names));
        Optional<Window> wanted = count(fields);
        return () -> measure.orElseThrow().of(wanted.orElseThrow(), function.orElse(""));
    }

    private static Supplier<Claim> ends(JsonFields fields) {
        Optional<String> subject = fields.need(INVOCATION, Shape.text());
        Optional<Fate.End> end = fields.need("ends", Shape.word(Fate.End.class));
        Optional<String> because = fields.maybe("because", Shape.text());
        Optional<String> place = fields.maybe("with", Shape.text());
        return () -> new Claim.Ends(subject.orElseThrow(), end.orElseThrow(), because.orElse(""), place.orElse(""));
    }

    private static Supplier<Claim> rows(JsonFields fields) {
        Optional<RowPattern> pattern = fields.need(ROWS, pattern());
        if (fields.has("at") || fields.has("after")) {
            return timed(fields, pattern);
        }
        if (fields.has("figure")) {
            return figured(fields, pattern);
        }
        Optional<Window> wanted = count(fields);
        return () -> new Claim.Counted(pattern.orElseThrow(), wanted.orElseThrow());
    }

    private static Supplier<Claim> timed(JsonFields fields, Optional<RowPattern> pattern) {
        Optional<List<Window>> at = fields.maybe("at", Shape.listOf(WindowShapes.span()));
        Optional<List<Window>> after = fields.maybe("after", Shape.listOf(WindowShapes.span()));
        if (at.isPresent() && after.isPresent()) {
            fields.error("at", "times are counted from the start (at) or from the first row (after), not both", "");
        }
        Optional<WindowShapes.Tolerance> tolerance = fields.maybe("tolerance", WindowShapes.timeTolerance());
        return () -> new Claim.Timed(
                pattern.orElseThrow(),
                WindowShapes.widened(at.or(() -> after).orElseThrow(), tolerance),
                after.isPresent());
    }

    private static Supplier<Claim> figured(JsonFields fields, Optional<RowPattern> pattern) {
        Optional<String> figure = fields.need("figure", Shape.text());
        Optional<List<Window>> values = fields.need("values", Shape.listOf(WindowShapes.number()));
        Optional<WindowShapes.Tolerance> tolerance = fields.maybe("tolerance", WindowShapes.countTolerance());
        return () -> new Claim.Figured(
                pattern.orElseThrow(), figure.orElseThrow(), WindowShapes.widened(values.orElseThrow(), tolerance));
    }

    /** {@code {"kind": "InvocationStarted", "subject": "uploads-*", "where": {"cold": 1}}} */
    private static Shape<RowPattern> pattern() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Kinds.words().forEach(word -> kinds.put(word, word));
        return Shape.object(fields -> {
            Optional<String> kind = fields.maybe("kind", Shape.oneOf(kinds));
            Optional<String> subject = fields.maybe("subject", Shape.text());
            Optional<Map<String, String>> figures = fields.maybe("where", Shape.mapOf(ExpectationShapes::figure));
            return () -> new RowPattern(kind.orElse(""), subject.orElse(""), figures.orElse(new LinkedHashMap<>()));
        });
    }

    private static Optional<String> figure(JsonValue value, Problems problems) {
        return value instanceof JsonValue.Decimal number
                ? Optional.of(number.number().toPlainString())
                : Shape.text().read(value, problems);
    }

    private static Optional<Window> count(JsonFields fields) {
        Optional<WindowShapes.Tolerance> tolerance = fields.maybe("tolerance", WindowShapes.countTolerance());
        return WindowShapes.count(fields, "text", WindowShapes.whole())
                .map(window -> WindowShapes.widened(List.of(window), tolerance).get(0));
    }
}
