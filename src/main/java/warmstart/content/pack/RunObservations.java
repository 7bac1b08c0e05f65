package warmstart.content.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import warmstart.base.Nearest;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.labs.library.RowPattern;
import warmstart.labs.library.ScenarioRun;
import warmstart.labs.measure.Measure;
import warmstart.quiz.written.expression.Amounts;
import warmstart.quiz.written.proof.Observation;
import warmstart.quiz.written.proof.Observed;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.metric.Metrics;
import warmstart.simulator.trace.TraceRow;

/**
 * What can be asked of the run of a scenario.
 *
 * <ul>
 *   <li>{@code attempts(uploads-1)}: how often its code was started; {@code attempts(uploads-*)} of all of them
 *   <li>{@code attempt-time(uploads-1, 2)}: when its second attempt began, from the start of the run
 *   <li>{@code receives(orders-1)}: how often a poller received it
 *   <li>{@code end(uploads-1)}, {@code reason(uploads-1)}, {@code place(uploads-1)}: what became of it, why, who has it
 *   <li>{@code rows(MessageMoved, jobs-*)}: the rows of a kind about a subject; the subject may be left out
 *   <li>{@code last(shop-2, status)}: a figure in the last row about it that has one
 *   <li>{@code throttles}, {@code errors(thumbnails)}: a metric of all functions or of one
 *   <li>{@code events-lost}: a measure of labs
 * </ul>
 */
final class RunObservations implements Observed {
    private static final BigDecimal MICROS_PER_MILLI = BigDecimal.valueOf(1_000);
    private static final Unit MILLIS = Unit.of("ms").orElseThrow();
    private static final String STARTED = "InvocationStarted";
    private static final String RECEIVED = "MessageReceived";

    private final ScenarioRun run;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    RunObservations(ScenarioRun run) {
        this.run = run;
        questions.put("attempts", new Question(1, 1, given -> rows(STARTED, given.get(0))));
        questions.put("attempt-time", new Question(2, 2, this::attemptTime));
        questions.put("receives", new Question(1, 1, given -> rows(RECEIVED, given.get(0))));
        questions.put("rows", new Question(1, 2, given -> rows(given.get(0), given.size() > 1 ? given.get(1) : "")));
        questions.put("last", new Question(2, 2, given -> last(given.get(0), given.get(1))));
        questions.put("end", fate(fate -> fate.end().word()));
        questions.put("reason", fate(Fate::reason));
        questions.put("place", fate(Fate::place));
    }

    /** A question and how many things it is asked about. */
    private record Question(int least, int most, Function<List<String>, Observation> answer) {}

    private Question fate(Function<Fate, String> part) {
        return new Question(
                1,
                1,
                given -> run.fates().stream()
                        .filter(fate -> fate.event().equals(given.get(0)))
                        .findFirst()
                        .<Observation>map(fate -> new Observation.Word(part.apply(fate)))
                        .orElseGet(() -> nobody(given.get(0))));
    }

    @Override
    public Observation of(String name, List<String> arguments) {
        Question question = questions.get(name);
        // Without arguments the word means the count over the whole run.
        if (question == null || arguments.isEmpty()) {
            return counted(name, arguments);
        }
        return arguments.size() < question.least || arguments.size() > question.most
                ? new Observation.Unanswered("`" + name + "` is asked about " + question.most + " things", "")
                : question.answer.apply(arguments);
    }

    private Observation counted(String name, List<String> arguments) {
        Optional<Metric> metric = Arrays.stream(Metric.values())
                .filter(known -> known.key().equals(name))
                .findFirst();
        if (metric.isPresent()) {
            return metric(metric.get(), arguments);
        }
        Optional<Measure> measure = Arrays.stream(Measure.values())
                .filter(known -> known.word().equals(name))
                .findFirst();
        return measure.filter(known -> arguments.isEmpty())
                .map(known -> count(known.value(run)))
                .orElseGet(() -> unknown(name));
    }

    private Observation metric(Metric metric, List<String> arguments) {
        List<String> functions = run.page().scenario().functions().stream()
                .map(FunctionConfig::name)
                .toList();
        Metrics metrics = Metrics.of(run.trace(), functions);
        if (arguments.isEmpty()) {
            return count(metrics.of(metric));
        }
        String function = arguments.get(0);
        return arguments.size() == 1 && functions.contains(function)
                ? count(metrics.of(function, metric))
                : new Observation.Unanswered(
                        "the scenario has no function `" + function + "`", Nearest.hint(function, functions));
    }

    private Observation unknown(String name) {
        List<String> known = new ArrayList<>(questions.keySet());
        Arrays.stream(Metric.values()).map(Metric::key).forEach(known::add);
        Arrays.stream(Measure.values()).map(Measure::word).forEach(known::add);
        String near = Nearest.hint(name, known);
        return new Observation.Unanswered(
                "nothing called `" + name + "` can be observed",
                near.isEmpty() ? "ask for one of " + String.join(", ", known) : near);
    }

    private Observation rows(String kind, String subject) {
        return count(pattern(kind, subject).in(run.trace()).size());
    }

    private Observation attemptTime(List<String> given) {
        List<TraceRow> rows = pattern(STARTED, given.get(0)).in(run.trace());
        int attempt = given.get(1).matches("\\d{1,6}") ? Integer.parseInt(given.get(1)) : 0;
        if (attempt < 1 || attempt > rows.size()) {
            return new Observation.Unanswered(
                    "`" + given.get(0) + "` has " + rows.size() + " attempts", "count from 1");
        }
        BigDecimal micros = BigDecimal.valueOf(rows.get(attempt - 1).t());
        return new Observation.Amount(new Quantity(micros.divide(MICROS_PER_MILLI), MILLIS));
    }

    private Observation last(String subject, String figure) {
        List<TraceRow> rows = pattern("", subject).in(run.trace()).stream()
                .filter(row -> row.numbers().has(figure))
                .toList();
        if (rows.isEmpty()) {
            return new Observation.Unanswered("`" + subject + "` has no figure `" + figure + "`", "");
        }
        return rows.get(rows.size() - 1).numbers().figures().stream()
                .filter(one -> one.name().equals(figure))
                .findFirst()
                .map(one -> said(one.value()))
                .orElseGet(() -> nobody(subject));
    }

    private static Observation said(Object value) {
        return value instanceof Long number ? count(number) : new Observation.Word(value.toString());
    }

    private static RowPattern pattern(String kind, String subject) {
        return new RowPattern(kind, subject, Map.of());
    }

    private Observation nobody(String subject) {
        List<String> known = run.fates().stream().map(Fate::event).limit(1_000).toList();
        return new Observation.Unanswered("the run has no `" + subject + "`", Nearest.hint(subject, known));
    }

    private static Observation count(long number) {
        return new Observation.Amount(new Quantity(BigDecimal.valueOf(number), Amounts.BARE));
    }
}
