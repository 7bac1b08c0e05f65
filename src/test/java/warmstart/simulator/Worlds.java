package warmstart.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import warmstart.facts.Quantity;
import warmstart.iam.Policy;
import warmstart.iam.Role;
import warmstart.iam.Statement;
import warmstart.labs.FactQuotas;
import warmstart.labs.FixtureFacts;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.call.Answering;
import warmstart.simulator.call.Caller;
import warmstart.simulator.call.ClientRetries;
import warmstart.simulator.call.Door;
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
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.function.Timing;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * A scenario of one function for tests, complete as it is: one event, code that takes 1 ms and never fails, the service's
 * defaults. Each method changes one thing.
 */
public final class Worlds {
    public static final Quotas QUOTAS = FactQuotas.from(FixtureFacts.catalog());

    /** Wide enough for every story of these tests: a week, and more rows than any of them has. */
    public static final Bounds BOUNDS = new Bounds(5_000_000, Micros.ofSeconds(7 * 86_400), 1_000_000);

    private Jitter jitter = Jitter.DOCUMENTED;
    private long account = QUOTAS.concurrency().accountLimit();
    private long initMicros;
    private long durationMicros = Micros.ofMillis(1);
    private long timeoutMicros = QUOTAS.function().timeoutMicros().unset();
    private int failurePerMille;
    private int timeoutPerMille;
    private int retries = 2;
    private long ageMicros = QUOTAS.async().eventAgeMicros().unset();
    private OptionalLong reserved = OptionalLong.empty();
    private final List<Outlet> outlets = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<UnaryOperator<Code.Builder>> codeTraits = new ArrayList<>();
    private final List<UnaryOperator<FunctionConfig.Builder>> settings = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Quotas quotas = QUOTAS;
    private Optional<Caller> caller = Optional.empty();
    private Answering answering = Answering.AS_WANTED;
    private Arrivals arrivals = new Arrivals.Evenly(1, 0, 0);

    public Worlds observed() {
        jitter = Jitter.OBSERVED;
        return this;
    }

    public Worlds account(long limit) {
        account = limit;
        return this;
    }

    public Worlds init(String span) {
        initMicros = micros(span);
        return this;
    }

    public Worlds takes(String span) {
        durationMicros = micros(span);
        return this;
    }

    public Worlds timeout(String span) {
        timeoutMicros = micros(span);
        return this;
    }

    public Worlds fails(int perMille) {
        failurePerMille = perMille;
        return this;
    }

    public Worlds timesOut(int perMille) {
        timeoutPerMille = perMille;
        return this;
    }

    public Worlds retries(int count) {
        retries = count;
        return this;
    }

    public Worlds age(String span) {
        ageMicros = micros(span);
        return this;
    }

    public Worlds reserved(long places) {
        reserved = OptionalLong.of(places);
        return this;
    }

    public Worlds outlet(Outlet.Use use, TargetKind kind) {
        outlets.add(new Outlet(use, new Target(kind, "keeper", arn(kind))));
        return this;
    }

    public Worlds may(Statement statement) {
        statements.add(statement);
        return this;
    }

    public Worlds events(int count, String gap) {
        arrivals = new Arrivals.Evenly(count, 0, micros(gap));
        return this;
    }

    public Worlds arrivals(Arrivals when) {
        arrivals = when;
        return this;
    }

    /** Somebody calls the function and waits, instead of a source that does not. */
    public Worlds called(Door door) {
        return called(door, 0, ClientRetries.NONE);
    }

    public Worlds called(Door door, long requestBytes, ClientRetries clientRetries) {
        caller = Optional.of(new Caller("c", FunctionTarget.parse("f"), door, arrivals, requestBytes, clientRetries));
        return this;
    }

    /** They call this version or alias. */
    public Worlds calling(String target) {
        Caller c = caller.orElseThrow();
        caller = Optional.of(
                new Caller(c.name(), FunctionTarget.parse(target), c.door(), arrivals, c.requestBytes(), c.retries()));
        return this;
    }

    /** What the caller asks and is told. */
    public Worlds answering(Answering given) {
        answering = given;
        return this;
    }

    /** Something more about the code. */
    public Worlds code(UnaryOperator<Code.Builder> trait) {
        codeTraits.add(trait);
        return this;
    }

    /** Something more about the function. */
    public Worlds function(UnaryOperator<FunctionConfig.Builder> setting) {
        settings.add(setting);
        return this;
    }

    public Worlds change(Change change) {
        changes.add(change);
        return this;
    }

    /** By other rules. */
    public Worlds quotas(Quotas others) {
        quotas = others;
        return this;
    }

    public Scenario scenario() {
        Code.Builder builder = Code.taking(durationMicros, timeoutMicros)
                .init(Timing.fixed(initMicros))
                .faults(Faults.rates(failurePerMille, timeoutPerMille));
        codeTraits.forEach(trait -> trait.apply(builder));
        Code code = builder.build();
        FunctionConfig.Builder function = FunctionConfig.of(
                        "f", code, Compute.standard(QUOTAS), new AsyncConfig(retries, ageMicros))
                .outlets(outlets)
                .role(new Role("f-role", List.of(new Policy("f-policy", statements))));
        reserved.ifPresent(function::reserved);
        settings.forEach(setting -> setting.apply(function));
        EventSource source = caller.<EventSource>map(given -> new Caller(
                        given.name(),
                        given.target(),
                        given.door(),
                        arrivals,
                        given.requestBytes(),
                        given.retries(),
                        answering))
                .orElse(new AsyncSource("e", FunctionTarget.parse("f"), arrivals));
        return new Scenario(quotas, jitter, account, List.of(function.build()), List.of(source), changes);
    }

    public Trace run() {
        return run(1);
    }

    public Trace run(long seed) {
        return Simulation.run(scenario(), seed, BOUNDS, StopSignal.NEVER);
    }

    public static long micros(String span) {
        return Quantity.parse(span).orElseThrow().inBase().longValueExact() * Micros.PER_MILLISECOND;
    }

    public static String arn(TargetKind kind) {
        return switch (kind) {
            case SQS -> "arn:aws:sqs:eu-west-1:111122223333:keeper";
            case SNS -> "arn:aws:sns:eu-west-1:111122223333:keeper";
            case LAMBDA -> "arn:aws:lambda:eu-west-1:111122223333:function:keeper";
            case EVENTBRIDGE -> "arn:aws:events:eu-west-1:111122223333:event-bus/keeper";
            case S3 -> "arn:aws:s3:::keeper";
        };
    }

    /** The rows of one kind. */
    public static List<TraceRow> rows(Trace trace, Kind kind) {
        return trace.rows().stream().filter(row -> row.kind() == kind).toList();
    }

    /** The only row of a kind. */
    public static TraceRow only(Trace trace, Kind kind) {
        List<TraceRow> rows = rows(trace, kind);
        if (rows.size() != 1) {
            throw new AssertionError("one row of " + kind + " was expected, found " + rows);
        }
        return rows.get(0);
    }

    /** The moments of the rows of one kind, in seconds rounded down. */
    public static List<Long> seconds(Trace trace, Kind kind) {
        return rows(trace, kind).stream()
                .map(row -> row.t() / Micros.PER_SECOND)
                .toList();
    }
}
