package warmstart.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import warmstart.iam.Policy;
import warmstart.iam.Role;
import warmstart.iam.Statement;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.call.Caller;
import warmstart.simulator.call.ClientRetries;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.function.Releases;
import warmstart.simulator.function.Timing;
import warmstart.simulator.function.Version;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * A scenario for tests of versions and aliases: function {@code f} with versions 1 and 2, whose alias {@code live} points to
 * version 1. Its code takes 1 s, its initialisation 500 ms, and nobody calls it yet.
 */
public final class ReleaseWorlds {
    private long account = Worlds.QUOTAS.concurrency().accountLimit();
    private long takesMicros = Worlds.micros("1 s");
    private Timing init = Timing.fixed(Worlds.micros("500 ms"));
    private OptionalLong snapStart = OptionalLong.empty();
    private UnaryOperator<Code.Builder> trait = code -> code;
    private UnaryOperator<Code.Builder> secondTrait = code -> code;
    private UnaryOperator<FunctionConfig.Builder> setting = function -> function;
    private final List<Alias> aliases = new ArrayList<>(List.of(Alias.of("live", 1)));
    private final List<Provisioned> provisioned = new ArrayList<>();
    private final List<FunctionConfig> others = new ArrayList<>();
    private final List<EventSource> sources = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    public ReleaseWorlds account(long limit) {
        account = limit;
        return this;
    }

    public ReleaseWorlds takes(String span) {
        takesMicros = Worlds.micros(span);
        return this;
    }

    public ReleaseWorlds init(String span) {
        init = Timing.fixed(Worlds.micros(span));
        return this;
    }

    public ReleaseWorlds init(Timing timing) {
        init = timing;
        return this;
    }

    public ReleaseWorlds snapStart(String restore) {
        snapStart = OptionalLong.of(Worlds.micros(restore));
        return this;
    }

    /** Something more about the code of all versions. */
    public ReleaseWorlds code(UnaryOperator<Code.Builder> more) {
        trait = more;
        return this;
    }

    /** Something more about the code of version 2 only. */
    public ReleaseWorlds second(UnaryOperator<Code.Builder> more) {
        secondTrait = more;
        return this;
    }

    public ReleaseWorlds reserved(long places) {
        return function(function -> function.reserved(places));
    }

    public ReleaseWorlds function(UnaryOperator<FunctionConfig.Builder> more) {
        UnaryOperator<FunctionConfig.Builder> before = setting;
        setting = function -> more.apply(before.apply(function));
        return this;
    }

    public ReleaseWorlds alias(Alias alias) {
        aliases.removeIf(other -> other.name().equals(alias.name()));
        aliases.add(alias);
        return this;
    }

    public ReleaseWorlds provisioned(String qualifier, long environments) {
        provisioned.add(new Provisioned(qualifier, environments));
        return this;
    }

    public ReleaseWorlds other(FunctionConfig function) {
        others.add(function);
        return this;
    }

    /** So many callers of a target at one moment, who wait. */
    public ReleaseWorlds calls(String target, int count, String at) {
        return calls(target, new Arrivals.Evenly(count, Worlds.micros(at), 0));
    }

    public ReleaseWorlds calls(String target, Arrivals arrivals) {
        sources.add(new Caller(
                "c" + sources.size(), FunctionTarget.parse(target), Door.API, arrivals, 0, ClientRetries.NONE));
        return this;
    }

    /** So many events for a target at one moment, from the source {@code e0}, {@code e1}, … */
    public ReleaseWorlds events(String target, int count, String at) {
        Arrivals arrivals = new Arrivals.Evenly(count, Worlds.micros(at), 0);
        sources.add(new AsyncSource("e" + sources.size(), FunctionTarget.parse(target), arrivals));
        return this;
    }

    public ReleaseWorlds change(Change change) {
        changes.add(change);
        return this;
    }

    public Code code() {
        return trait.apply(Code.taking(takesMicros, Worlds.micros("900 s")).init(init))
                .build();
    }

    public Scenario scenario() {
        Code second = secondTrait
                .apply(trait.apply(
                        Code.taking(takesMicros, Worlds.micros("900 s")).init(init)))
                .build();
        List<Version> versions = List.of(new Version(1, code()), new Version(2, second));
        Compute standard = Compute.standard(Worlds.QUOTAS);
        Compute compute = new Compute(
                standard.memoryMegabytes(),
                standard.tmpMegabytes(),
                standard.architecture(),
                standard.packaging(),
                snapStart);
        FunctionConfig.Builder function = FunctionConfig.of("f", code(), compute, AsyncConfig.unset(Worlds.QUOTAS))
                .releases(new Releases(versions, aliases, provisioned))
                .role(new Role("r", List.of(new Policy("p", List.of(Statement.allow("*", "*"))))));
        List<FunctionConfig> functions = new ArrayList<>(others);
        functions.add(0, setting.apply(function).build());
        return new Scenario(Worlds.QUOTAS, Jitter.DOCUMENTED, account, functions, sources, changes);
    }

    public Trace run() {
        return run(1);
    }

    public Trace run(long seed) {
        return Simulation.run(scenario(), seed, Worlds.BOUNDS, StopSignal.NEVER);
    }

    /** A function without releases that takes 1 s and initialises in no time. */
    public static FunctionConfig plain(String name) {
        Code code = Code.taking(Worlds.micros("1 s"), Worlds.micros("3 s")).build();
        return FunctionConfig.of(name, code, Compute.standard(Worlds.QUOTAS), AsyncConfig.unset(Worlds.QUOTAS))
                .build();
    }

    /** A figure of the rows of a kind. */
    public static List<Long> numbers(Trace trace, Kind kind, String figure) {
        return Worlds.rows(trace, kind).stream()
                .map(row -> row.numbers().number(figure))
                .toList();
    }

    /** A text of the rows of a kind. */
    public static List<String> texts(Trace trace, Kind kind, String figure) {
        return Worlds.rows(trace, kind).stream()
                .map(row -> row.numbers().text(figure))
                .toList();
    }

    /** The rows of some kinds as {@code second.millis sentence}, in order. */
    public static List<String> told(Trace trace, Class<? extends Kind> kinds) {
        return trace.rows().stream()
                .filter(row -> kinds.isInstance(row.kind()))
                .map(ReleaseWorlds::told)
                .toList();
    }

    private static String told(TraceRow row) {
        return (row.t() / 1_000_000.0 + " s: " + StoryLink.of(row).text()).replace('\u00a0', ' ');
    }
}
