package warmstart.simulator.sources.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import warmstart.base.json.Json;
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
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.stream.config.BatchAnswer;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.Content;
import warmstart.simulator.sources.stream.config.PartitionKeys;
import warmstart.simulator.sources.stream.config.Producer;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.StartingPosition;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * One stream, {@code clicks}, with one shard that the function {@code f} reads through the mapping {@code m}, for tests,
 * complete as it is: ten records at once with keys of their own, code that takes 100 ms and never fails, a role that may do
 * everything, the service's defaults. Each method changes one thing.
 */
final class Brook {
    static final StreamQuotas QUOTAS = Worlds.QUOTAS.stream();
    static final Bounds BOUNDS = new Bounds(5_000_000, Micros.ofSeconds(30 * 86_400), 5_000_000);

    private Stream stream = Stream.kinesis("clicks", "arn:aws:kinesis:eu-west-1:111122223333:stream/clicks", 1, QUOTAS);
    private StreamMapping mapping = StreamMapping.of("m", FunctionTarget.parse("f"), QUOTAS);
    private final List<StreamMapping> others = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final TreeMap<String, Integer> poison = new TreeMap<>();
    private List<Content> contents = List.of(Content.EMPTY);
    private Arrivals arrivals = new Arrivals.Evenly(10, 0, 0);
    private PartitionKeys keys = new PartitionKeys.Unique("k");
    private long bytes = 1_000;
    private long takesMicros = Micros.ofMillis(100);
    private int failurePerMille;
    private int timeoutPerMille;
    private int itemFailurePerMille;
    private int serviceErrorsPerMille;
    private boolean codeReports;
    private OptionalLong reserved = OptionalLong.empty();
    private Bounds bounds = BOUNDS;

    Brook stream(UnaryOperator<Stream> change) {
        stream = change.apply(stream);
        return this;
    }

    Brook shards(int count) {
        stream = Stream.kinesis(stream.name(), stream.arn(), count, QUOTAS);
        return this;
    }

    Brook table() {
        stream = Stream.dynamoDb("clicks", "arn:aws:dynamodb:eu-west-1:111122223333:table/clicks/stream/1", 1, QUOTAS);
        return this;
    }

    Brook mapping(UnaryOperator<StreamMapping> change) {
        mapping = change.apply(mapping);
        return this;
    }

    Brook also(StreamMapping other) {
        others.add(other);
        return this;
    }

    Brook batching(UnaryOperator<long[]> change) {
        Batching b = mapping.batching();
        long[] v = change.apply(new long[] {
            b.size(), b.windowMicros(), b.parallelizationFactor(), b.tumblingMicros(), b.stateBytesPerRecord()
        });
        return mapping(m -> m.with(new Batching(v[0], v[1], v[2], v[3], v[4])));
    }

    private Brook set(int place, long value) {
        return batching(values -> {
            values[place] = value;
            return values;
        });
    }

    Brook size(long records) {
        return set(0, records);
    }

    Brook window(String span) {
        return set(1, Worlds.micros(span));
    }

    Brook factor(long factor) {
        return set(2, factor);
    }

    Brook tumbling(String span) {
        return set(3, Worlds.micros(span));
    }

    Brook stateBytes(long perRecord) {
        return set(4, perRecord);
    }

    Brook retries(long most) {
        Retrying r = mapping.retrying();
        return retrying(new Retrying(most, r.recordAgeMicros(), r.bisects(), r.reportsItemFailures()));
    }

    Brook age(String span) {
        Retrying r = mapping.retrying();
        return retrying(new Retrying(r.attemptsMax(), Worlds.micros(span), r.bisects(), r.reportsItemFailures()));
    }

    Brook bisects() {
        Retrying r = mapping.retrying();
        return retrying(new Retrying(r.attemptsMax(), r.recordAgeMicros(), true, r.reportsItemFailures()));
    }

    /** The mapping asks for partial answers, and the code gives them. */
    Brook reports() {
        codeReports = true;
        Retrying r = mapping.retrying();
        return retrying(new Retrying(r.attemptsMax(), r.recordAgeMicros(), r.bisects(), true));
    }

    Brook codeReports() {
        codeReports = true;
        return this;
    }

    private Brook retrying(Retrying other) {
        return mapping(m -> m.with(other));
    }

    Brook answering(BatchAnswer answer) {
        return mapping(m -> m.answering(answer));
    }

    Brook filters(Json... patterns) {
        return mapping(m -> m.filtering(List.of(patterns)));
    }

    Brook starting(String at, StartingPosition position) {
        return mapping(m -> m.starting(Worlds.micros(at), position));
    }

    Brook onFailure(TargetKind kind) {
        return mapping(m -> m.reportingTo(new Target(kind, "keeper", Worlds.arn(kind))));
    }

    Brook records(int count, String gap) {
        arrivals = new Arrivals.Evenly(count, 0, Worlds.micros(gap));
        return this;
    }

    Brook at(String... moments) {
        arrivals = new Arrivals.AtTimes(
                java.util.stream.Stream.of(moments).map(Worlds::micros).toList());
        return this;
    }

    Brook arrivals(Arrivals when) {
        arrivals = when;
        return this;
    }

    Brook keys(String... names) {
        keys = new PartitionKeys.InTurn(List.of(names));
        return this;
    }

    Brook keys(PartitionKeys some) {
        keys = some;
        return this;
    }

    Brook bytes(long each) {
        bytes = each;
        return this;
    }

    Brook contents(Content... some) {
        contents = List.of(some);
        return this;
    }

    Brook takes(String span) {
        takesMicros = Worlds.micros(span);
        return this;
    }

    Brook fails(int perMille) {
        failurePerMille = perMille;
        return this;
    }

    Brook timesOut(int perMille) {
        timeoutPerMille = perMille;
        return this;
    }

    Brook recordsFail(int perMille) {
        itemFailurePerMille = perMille;
        return this;
    }

    Brook poison(String record, int times) {
        poison.put(record, times);
        return this;
    }

    Brook serviceErrors(int perMille) {
        serviceErrorsPerMille = perMille;
        return this;
    }

    Brook reserved(long places) {
        reserved = OptionalLong.of(places);
        return this;
    }

    Brook may(Statement statement) {
        statements.add(statement);
        return this;
    }

    Brook change(Change change) {
        changes.add(change);
        return this;
    }

    Brook bounds(Bounds others) {
        bounds = others;
        return this;
    }

    StreamMapping mapping() {
        return mapping;
    }

    StreamSource source() {
        List<StreamMapping> mappings = new ArrayList<>(List.of(mapping));
        mappings.addAll(others);
        Producer producer = new Producer(arrivals, keys, bytes, contents);
        return new StreamSource(stream, List.of(producer), mappings, serviceErrorsPerMille);
    }

    private FunctionConfig function(String name) {
        Code.Builder code = Code.taking(
                        takesMicros, Worlds.QUOTAS.function().timeoutMicros().unset())
                .faults(new Faults(failurePerMille, timeoutPerMille, 0, 0, itemFailurePerMille, poison));
        if (codeReports) {
            code.reportingItemFailures();
        }
        List<Statement> allowed = statements.isEmpty() ? List.of(Statement.allow("*", "*")) : statements;
        FunctionConfig.Builder function = FunctionConfig.of(
                        name, code.build(), Compute.standard(Worlds.QUOTAS), AsyncConfig.unset(Worlds.QUOTAS))
                .role(new Role(name + "-role", List.of(new Policy(name + "-policy", allowed))));
        reserved.ifPresent(function::reserved);
        return function.build();
    }

    Scenario scenario() {
        long account = Worlds.QUOTAS.concurrency().accountLimit();
        return new Scenario(
                Worlds.QUOTAS,
                Jitter.DOCUMENTED,
                account,
                List.of(function("f"), function("g")),
                List.of(source()),
                changes);
    }

    Trace run() {
        return run(1);
    }

    Trace run(long seed) {
        return Simulation.run(scenario(), seed, bounds, StopSignal.NEVER);
    }

    static List<TraceRow> rows(Trace trace, Kind kind) {
        return trace.rows().stream().filter(row -> row.kind() == kind).toList();
    }

    static TraceRow first(Trace trace, Kind kind) {
        return rows(trace, kind).get(0);
    }

    /** The moments of the rows of one kind, in milliseconds. */
    static List<Long> millis(Trace trace, Kind kind) {
        return rows(trace, kind).stream()
                .map(row -> row.t() / Micros.PER_MILLISECOND)
                .toList();
    }

    static List<String> subjects(Trace trace, Kind kind) {
        return rows(trace, kind).stream().map(TraceRow::subject).toList();
    }

    static List<Long> numbers(Trace trace, Kind kind, String figure) {
        return rows(trace, kind).stream()
                .map(row -> row.numbers().number(figure))
                .toList();
    }

    static List<String> texts(Trace trace, Kind kind, String figure) {
        return rows(trace, kind).stream().map(row -> row.numbers().text(figure)).toList();
    }

    /** What came of one record: {@code RecordProcessed}; of all mappings in their order. */
    static List<String> endsOf(Trace trace, String record) {
        return trace.rows().stream()
                .filter(row -> row.subject().equals(record) && row.kind() != StreamKind.RECORD_PUT)
                .map(row -> row.kind().word())
                .toList();
    }
}
