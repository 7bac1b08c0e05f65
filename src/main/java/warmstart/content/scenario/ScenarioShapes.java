package warmstart.content.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.base.Nearest;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.content.scenario.network.NetworkShapes;
import warmstart.content.scenario.part.ChangeShapes;
import warmstart.content.scenario.part.FunctionShapes;
import warmstart.content.scenario.source.SourceShapes;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Version;
import warmstart.simulator.network.NetworkWorld;
import warmstart.simulator.network.PrivateHost;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;

/**
 * What is run, as files and labs write it: {@code {"rules": "2023", "waits": "observed", "accountConcurrency": 1000,
 * "network": {…}, "functions": […], "sources": […], "changes": […]}}.
 */
public final class ScenarioShapes {
    private static final int CONCURRENCY_MAX = 1_000_000;

    private final Rulebook rules;
    private final Optional<LocalDate> ruledOn;

    /** Scenarios by these rules; each says on which day. */
    public ScenarioShapes(Rulebook rules) {
        this(rules, Optional.empty());
    }

    /** Scenarios by the rules of one day, whatever they say themselves. */
    ScenarioShapes(Rulebook rules, Optional<LocalDate> ruledOn) {
        this.rules = rules;
        this.ruledOn = ruledOn;
    }

    /** A scenario alone, as labs have it. */
    public Shape<Scenario> scenario() {
        return Shape.object(this::scenario);
    }

    /** A scenario whose fields stand among others. */
    Supplier<Scenario> scenario(JsonFields fields) {
        Optional<Quotas> written = fields.maybe("rules", rules.rules());
        Quotas quotas = ruledOn.map(rules::on).or(() -> written).orElseGet(rules::today);
        Optional<Jitter> jitter = fields.maybe("waits", Shape.word(Jitter.class));
        Optional<Integer> account = fields.maybe("accountConcurrency", Shape.whole(1, CONCURRENCY_MAX));
        long limit = account.map(Integer::longValue).orElse(quotas.concurrency().accountLimit());
        NetworkWorld network = fields.maybe("network", NetworkShapes.world()).orElse(NetworkShapes.NOTHING);
        List<FunctionConfig> functions = fields.list("functions", new FunctionShapes(quotas, network).function());
        SourceShapes shapes = new SourceShapes(quotas);
        List<EventSource> sources = fields.list("sources", shapes.source());
        List<Change> changes = fields.list("changes", new ChangeShapes(quotas, sources).change());
        shapes.check(fields, functions, sources);
        ChangeShapes.check(fields, sources, changes);
        NameChecks names = new NameChecks(fields, functions, sources);
        names.check();
        names.checkHosts(network.hosts().stream().map(PrivateHost::id).toList());
        checkReservations(fields, functions, limit, quotas);
        checkNames(fields, functions, sources);
        return () -> new Scenario(quotas, jitter.orElse(Jitter.DOCUMENTED), limit, functions, sources, changes);
    }

    private static void checkReservations(
            JsonFields fields, List<FunctionConfig> functions, long limit, Quotas quotas) {
        long reserved = functions.stream()
                .mapToLong(function -> function.reservedConcurrency().orElse(0))
                .sum();
        long unreserved = quotas.concurrency().alwaysUnreserved();
        if (reserved > 0 && reserved > limit - unreserved) {
            String hint = unreserved + " of " + limit + " always stay unreserved";
            String message = "`" + reserved + "` is more than can be reserved: " + (limit - unreserved);
            fields.error("functions", message, hint);
        }
    }

    private static void checkNames(JsonFields fields, List<FunctionConfig> functions, List<EventSource> sources) {
        List<String> names = functions.stream().map(FunctionConfig::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            fields.error("functions", "two functions have one name", "rename one");
        }
        for (EventSource source : sources) {
            // Where no function could be read, every source would be reported for its missing one.
            if (!names.isEmpty()) {
                source.targets().forEach(target -> checkTarget(fields, functions, target));
            }
        }
        if (sources.stream().map(EventSource::name).distinct().count() < sources.size()) {
            fields.error("sources", "two sources have one name", "rename one");
        }
    }

    private static void checkTarget(JsonFields fields, List<FunctionConfig> functions, FunctionTarget target) {
        List<String> names = functions.stream().map(FunctionConfig::name).toList();
        int index = names.indexOf(target.function());
        if (index < 0) {
            String hint = Nearest.to(target.function(), names)
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("functions here: " + String.join(", ", names));
            fields.error("sources", "no function is called `" + target.function() + "`", hint);
        } else if (!target.isLatest() && !has(functions.get(index), target.qualifier())) {
            String message = "`" + target.function() + "` has no alias or version `" + target.qualifier() + "`";
            fields.error("sources", message, "add it to the function");
        }
    }

    private static boolean has(FunctionConfig function, String qualifier) {
        return function.releases().aliases().stream().map(Alias::name).anyMatch(qualifier::equals)
                || function.releases().versions().stream()
                        .map(Version::number)
                        .anyMatch(number -> Integer.toString(number).equals(qualifier));
    }
}
