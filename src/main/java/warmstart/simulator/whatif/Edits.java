package warmstart.simulator.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Effect;
import warmstart.iam.Policy;
import warmstart.iam.Role;
import warmstart.iam.Statement;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.StreamMapping;

/** Scenarios with one part exchanged. */
final class Edits {
    private final Scenario scenario;

    Edits(Scenario scenario) {
        this.scenario = scenario;
    }

    Scenario account(long concurrency) {
        return new Scenario(
                scenario.quotas(),
                scenario.jitter(),
                concurrency,
                scenario.functions(),
                scenario.sources(),
                scenario.changes());
    }

    Scenario function(FunctionConfig old, FunctionConfig other) {
        List<FunctionConfig> functions = new ArrayList<>(scenario.functions());
        functions.replaceAll(function -> function.equals(old) ? other : function);
        return new Scenario(
                scenario.quotas(),
                scenario.jitter(),
                scenario.accountConcurrency(),
                functions,
                scenario.sources(),
                scenario.changes());
    }

    Scenario source(EventSource old, EventSource other) {
        List<EventSource> sources = new ArrayList<>(scenario.sources());
        sources.replaceAll(source -> source.equals(old) ? other : source);
        return new Scenario(
                scenario.quotas(),
                scenario.jitter(),
                scenario.accountConcurrency(),
                scenario.functions(),
                sources,
                scenario.changes());
    }

    static StreamSource with(StreamSource s, StreamMapping old, StreamMapping other) {
        List<StreamMapping> mappings = new ArrayList<>(s.mappings());
        mappings.replaceAll(mapping -> mapping.equals(old) ? other : mapping);
        return new StreamSource(s.stream(), s.producers(), mappings, s.serviceErrorsPerMille());
    }

    /** The role with one more policy that allows these calls. */
    static Role allowing(Role role, String policy, List<AuthorizationRequest> calls) {
        List<Policy> policies = new ArrayList<>(role.policies());
        List<Statement> statements = calls.stream()
                .map(call -> new Statement("", Effect.ALLOW, List.of(call.action()), List.of(call.resource())))
                .toList();
        policies.add(new Policy(policy, statements));
        return new Role(role.name(), policies);
    }

    static FunctionConfig.Builder copy(FunctionConfig f) {
        FunctionConfig.Builder copy = FunctionConfig.of(f.name(), f.code(), f.compute(), f.async())
                .releases(f.releases())
                .outlets(f.outlets())
                .role(f.role())
                .recursion(f.recursion())
                .networking(f.networking());
        f.reservedConcurrency().ifPresent(copy::reserved);
        return copy;
    }

    static FunctionConfig with(FunctionConfig f, Code code) {
        return new FunctionConfig(
                f.name(),
                code,
                f.compute(),
                f.releases(),
                f.async(),
                f.reservedConcurrency(),
                f.outlets(),
                f.role(),
                f.recursion(),
                f.networking());
    }

    static FunctionConfig with(FunctionConfig f, AsyncConfig async) {
        return copy(f).async(async).build();
    }

    static FunctionConfig withMemory(FunctionConfig f, long megabytes) {
        Compute c = f.compute();
        return copy(f).compute(new Compute(megabytes, c.tmpMegabytes(), c.architecture(), c.packaging(), c.snapStart()))
                .build();
    }

    static FunctionConfig withReserved(FunctionConfig f, OptionalLong places) {
        return new FunctionConfig(
                f.name(),
                f.code(),
                f.compute(),
                f.releases(),
                f.async(),
                places,
                f.outlets(),
                f.role(),
                f.recursion(),
                f.networking());
    }

    static Code withTimeout(Code c, long micros) {
        return new Code(
                c.init(),
                c.handler(),
                c.cpuMicros(),
                c.perItemMicros(),
                micros,
                c.faults(),
                c.responseBytes(),
                c.reportsItemFailures(),
                c.sends(),
                c.calls());
    }
}
