package warmstart.simulator.sources.sqs;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import warmstart.iam.Policy;
import warmstart.iam.Role;
import warmstart.iam.Statement;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.RecursiveLoop;
import warmstart.simulator.function.Sending;
import warmstart.simulator.function.Timing;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.sqs.config.AnswerForm;
import warmstart.simulator.sources.sqs.config.AnswerReader;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.sources.sqs.config.Producer;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;
import warmstart.simulator.trace.Watcher;

/**
 * One queue, {@code orders}, that one function reads, for tests, complete as it is: ten messages at once, code that takes
 * 1 s and never fails, a role that may poll, the service's defaults. Each method changes one thing.
 */
final class Shop {
    static final Quotas QUOTAS = Worlds.QUOTAS;
    static final Bounds BOUNDS = new Bounds(20_000_000, Micros.ofSeconds(30 * 86_400), 5_000_000);

    private final SqsQueue.Builder queue;
    private final SqsMapping.Builder mapping = SqsMapping.standard(QUOTAS);
    private final TreeMap<String, Integer> poison = new TreeMap<>();
    private final List<EventSource> others = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private Jitter jitter = Jitter.DOCUMENTED;
    private Arrivals arrivals = new Arrivals.Evenly(10, 0, 0);
    private long initMicros;
    private long handlerMicros = Micros.PER_SECOND;
    private long timeoutMicros = QUOTAS.function().timeoutMicros().unset();
    private int failurePerMille;
    private int timeoutPerMille;
    private int itemFailurePerMille;
    private boolean codeReports;
    private OptionalLong reserved = OptionalLong.empty();
    private AnswerReader answers = AnswerForm.AS_ADVISED;
    private Quotas quotas = QUOTAS;
    private final List<Sending> sends = new ArrayList<>();
    private RecursiveLoop recursion = RecursiveLoop.TERMINATE;

    Shop(String queueName) {
        queue = SqsQueue.of(queueName, QUOTAS);
    }

    static Shop standard() {
        return new Shop("orders");
    }

    static Shop fifo() {
        return new Shop("orders.fifo");
    }

    Shop queue(Consumer<SqsQueue.Builder> change) {
        change.accept(queue);
        return this;
    }

    Shop mapping(Consumer<SqsMapping.Builder> change) {
        change.accept(mapping);
        return this;
    }

    Shop deadLetters(int maxReceiveCount) {
        return queue(q -> q.redrive(maxReceiveCount, deadLetterQueue().build()));
    }

    SqsQueue.Builder deadLetterQueue() {
        return SqsQueue.of(queue.build().fifo() ? "dead.fifo" : "dead", QUOTAS);
    }

    Shop messages(int count, String gap) {
        arrivals = new Arrivals.Evenly(count, 0, Worlds.micros(gap));
        return this;
    }

    Shop arrivals(Arrivals when) {
        arrivals = when;
        return this;
    }

    /** Messages go to these groups by turns. */
    Shop groups(String... names) {
        Stream.of(names).map(name -> Letter.of("{}").in(name)).forEach(letters::add);
        return this;
    }

    Shop letters(Letter... some) {
        letters.addAll(List.of(some));
        return this;
    }

    Shop takes(String span) {
        handlerMicros = Worlds.micros(span);
        return this;
    }

    Shop init(String span) {
        initMicros = Worlds.micros(span);
        return this;
    }

    Shop timeout(String span) {
        timeoutMicros = Worlds.micros(span);
        return this;
    }

    Shop fails(int perMille) {
        failurePerMille = perMille;
        return this;
    }

    Shop timesOut(int perMille) {
        timeoutPerMille = perMille;
        return this;
    }

    Shop itemsFail(int perMille) {
        itemFailurePerMille = perMille;
        return this;
    }

    Shop poison(String message, int times) {
        poison.put(message, times);
        return this;
    }

    Shop codeReports() {
        codeReports = true;
        return this;
    }

    /** Both the mapping and the code know partial answers. */
    Shop reports() {
        mapping.reportingItemFailures();
        return codeReports();
    }

    Shop answers(AnswerReader reader) {
        answers = reader;
        return this;
    }

    /** Each success sends an event there. */
    Shop sends(Sending.Service service, String source) {
        sends.add(new Sending(service, source));
        return this;
    }

    Shop loops(RecursiveLoop setting) {
        recursion = setting;
        return this;
    }

    Shop reserved(long places) {
        reserved = OptionalLong.of(places);
        return this;
    }

    Shop observed() {
        jitter = Jitter.OBSERVED;
        return this;
    }

    Shop quotas(Quotas some) {
        quotas = some;
        return this;
    }

    Shop may(Statement statement) {
        statements.add(statement);
        return this;
    }

    Shop also(EventSource source) {
        others.add(source);
        return this;
    }

    Shop change(Change change) {
        changes.add(change);
        return this;
    }

    SqsQueue queue() {
        return queue.build();
    }

    SqsSource source() {
        List<Letter> sent = letters.isEmpty() ? List.of(Letter.of("{}").in(queue().fifo() ? "g" : "")) : letters;
        Producer producer = new Producer("m", arrivals, sent);
        return new SqsSource("orders", FunctionTarget.parse("f"), queue(), List.of(producer), mapping.build(), answers);
    }

    Scenario scenario() {
        Code.Builder code = Code.taking(handlerMicros, timeoutMicros)
                .init(Timing.fixed(initMicros))
                .sends(sends)
                .faults(new Faults(failurePerMille, timeoutPerMille, 0, 0, itemFailurePerMille, poison));
        if (codeReports) {
            code.reportingItemFailures();
        }
        List<Statement> allowed = statements.isEmpty() ? List.of(Statement.allow("*", "*")) : statements;
        FunctionConfig.Builder function = FunctionConfig.of(
                        "f", code.build(), Compute.standard(QUOTAS), AsyncConfig.unset(QUOTAS))
                .role(new Role("f-role", List.of(new Policy("f-policy", allowed))));
        function.recursion(recursion);
        reserved.ifPresent(function::reserved);
        List<EventSource> sources = new ArrayList<>(List.of(source()));
        sources.addAll(others);
        long account = quotas.concurrency().accountLimit() * 10;
        return new Scenario(quotas, jitter, account, List.of(function.build()), sources, changes);
    }

    Trace run() {
        return run(1);
    }

    Trace run(long seed, Watcher... watchers) {
        return Simulation.run(scenario(), seed, BOUNDS, StopSignal.NEVER, List.of(watchers));
    }

    static List<TraceRow> rows(Trace trace, Kind kind) {
        return trace.rows().stream().filter(row -> row.kind() == kind).toList();
    }

    static List<TraceRow> of(Trace trace, String subject) {
        return trace.rows().stream()
                .filter(row -> row.subject().equals(subject))
                .toList();
    }

    /** The moments of the rows of one kind, in milliseconds. */
    static List<Long> millis(Trace trace, Kind kind) {
        return rows(trace, kind).stream()
                .map(row -> row.t() / Micros.PER_MILLISECOND)
                .toList();
    }

    static long count(Trace trace, Kind kind) {
        return rows(trace, kind).size();
    }

    /** The most invocations at a time. */
    static long mostAtATime(Trace trace) {
        long running = 0;
        long most = 0;
        for (TraceRow row : trace.rows()) {
            if (row.kind() == LambdaKind.INVOCATION_STARTED) {
                running++;
                most = Math.max(most, running);
            } else if (row.kind() == LambdaKind.INVOCATION_SUCCEEDED
                    || row.kind() == LambdaKind.INVOCATION_FAILED
                    || row.kind() == LambdaKind.INVOCATION_TIMED_OUT) {
                running--;
            }
        }
        return most;
    }

    /** The messages of each batch, batch by batch in the order in which they were formed. */
    static List<Long> batchSizes(Trace trace) {
        return rows(trace, SqsKind.BATCH_FORMED).stream()
                .map(row -> row.numbers().number("messages"))
                .toList();
    }

    /** What one message went through: {@code MessageSent 0, MessageReceived 0, …}, in milliseconds. */
    static List<String> story(Trace trace, String message) {
        return of(trace, message).stream()
                .map(row -> row.kind().word() + " " + row.t() / Micros.PER_MILLISECOND)
                .toList();
    }
}
