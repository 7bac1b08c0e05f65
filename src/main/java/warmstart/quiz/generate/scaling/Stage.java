package warmstart.quiz.generate.scaling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import warmstart.iam.Policy;
import warmstart.iam.Role;
import warmstart.iam.Statement;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.function.Releases;
import warmstart.simulator.function.Version;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;

/**
 * A small scenario: the function {@code f} of one account, with exact waits, and whoever invokes it. Each method changes one
 * thing; without any, the code takes 1 s, has a timeout 1 s longer, needs no initialisation, never fails, may do everything and has the service's
 * defaults.
 */
final class Stage {
    /** The function. */
    static final String F = "f";

    /** An alias of it that points to its version 1. */
    static final String LIVE = "live";

    private final Quotas quotas;
    private final List<FunctionConfig> others = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Integer> poison = new LinkedHashMap<>();
    private final List<Consumer<FunctionConfig.Builder>> settings = new ArrayList<>();
    private final List<Provisioned> provisioned = new ArrayList<>();
    private long account;
    private long takes = Micros.PER_SECOND;
    private OptionalLong timeout = OptionalLong.empty();
    private int failing;
    private boolean reports;

    Stage(Quotas quotas) {
        this.quotas = quotas;
        this.account = quotas.concurrency().accountLimit();
    }

    Quotas quotas() {
        return quotas;
    }

    Stage account(long limit) {
        account = limit;
        return this;
    }

    Stage takes(long micros) {
        takes = micros;
        return this;
    }

    Stage timeout(long micros) {
        timeout = OptionalLong.of(micros);
        return this;
    }

    /** Every attempt fails. */
    Stage fails() {
        failing = Faults.WHOLE_PER_MILLE;
        return this;
    }

    /** This message or record cannot be handled, so often. */
    Stage poison(String item, int times) {
        poison.put(item, times);
        return this;
    }

    /** The code tells which items of a batch have failed. */
    Stage reports() {
        reports = true;
        return this;
    }

    Stage reserved(long places) {
        return set(function -> function.reserved(places));
    }

    Stage provisioned(long environments) {
        provisioned.add(new Provisioned(LIVE, environments));
        return this;
    }

    Stage async(AsyncConfig config) {
        return set(function -> function.async(config));
    }

    private Stage set(Consumer<FunctionConfig.Builder> setting) {
        settings.add(setting);
        return this;
    }

    /** Another function of the account, which does the same and has this reservation, if any. */
    Stage other(String name, OptionalLong reservation) {
        FunctionConfig.Builder other = builder(name);
        reservation.ifPresent(other::reserved);
        others.add(other.build());
        return this;
    }

    Stage change(Change change) {
        changes.add(change);
        return this;
    }

    /** The scenario in which these make the functions run. */
    Scenario with(EventSource... sources) {
        FunctionConfig.Builder main = builder(F);
        Releases releases = new Releases(
                List.of(new Version(1, code()), new Version(2, code())), List.of(Alias.of(LIVE, 1)), provisioned);
        main.releases(releases);
        settings.forEach(setting -> setting.accept(main));
        List<FunctionConfig> functions = new ArrayList<>(List.of(main.build()));
        functions.addAll(others);
        return new Scenario(quotas, Jitter.DOCUMENTED, account, functions, List.of(sources), changes);
    }

    private FunctionConfig.Builder builder(String name) {
        return FunctionConfig.of(name, code(), Compute.standard(quotas), AsyncConfig.unset(quotas))
                .role(new Role(name + "-role", List.of(new Policy("all", List.of(Statement.allow("*", "*"))))));
    }

    private Code code() {
        Code.Builder code = Code.taking(takes, timeout.orElse(takes + Micros.PER_SECOND))
                .faults(new Faults(failing, 0, 0, 0, 0, poison));
        if (reports) {
            code.reportingItemFailures();
        }
        return code.build();
    }
}
