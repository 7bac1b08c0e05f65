package warmstart.content.lab;

import java.util.List;
import java.util.Optional;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Scenario;

/** Scenarios as lab files write them, once no knob is left in them. */
final class ScenarioShapes {
    private static final int CONCURRENCY_MAX = 1_000_000;
    private static final int EVENTS_MAX = 10_000;

    private final Quotas quotas;

    ScenarioShapes(Quotas quotas) {
        this.quotas = quotas;
    }

    private enum Way {
        ASYNCHRONOUS
    }

    Shape<Scenario> scenario() {
        return Shape.object(fields -> {
            fields.need("invocation", Shape.word(Way.class));
            Optional<Jitter> jitter = fields.maybe("waits", Shape.word(Jitter.class));
            Optional<Integer> account = fields.maybe("accountConcurrency", Shape.whole(1, CONCURRENCY_MAX));
            long limit =
                    account.map(Integer::longValue).orElse(quotas.concurrency().accountLimit());
            List<FunctionConfig> functions = fields.list("functions", new FunctionShapes(quotas).function());
            List<AsyncSource> sources = fields.list("sources", source());
            checkReservations(fields, functions, limit);
            checkNames(fields, functions, sources);
            return () -> new Scenario(quotas, jitter.orElse(Jitter.DOCUMENTED), limit, functions, sources);
        });
    }

    private void checkReservations(JsonFields fields, List<FunctionConfig> functions, long limit) {
        long reserved = functions.stream()
                .mapToLong(function -> function.reservedConcurrency().orElse(0))
                .sum();
        long reservable = limit - quotas.concurrency().alwaysUnreserved();
        if (reserved > 0 && reserved > reservable) {
            String hint = quotas.concurrency().alwaysUnreserved() + " of " + limit + " always stay unreserved";
            fields.error("functions", "`" + reserved + "` is more than can be reserved: " + reservable, hint);
        }
    }

    private static void checkNames(JsonFields fields, List<FunctionConfig> functions, List<AsyncSource> sources) {
        List<String> names = functions.stream().map(FunctionConfig::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            fields.error("functions", "two functions have one name", "rename one");
        }
        for (AsyncSource source : sources) {
            // Where no function could be read, every source would be reported for its missing one.
            if (!names.isEmpty() && !names.contains(source.target().function())) {
                String hint = "functions here: " + String.join(", ", names);
                fields.error(
                        "sources", "no function is called `" + source.target().function() + "`", hint);
            }
        }
        if (sources.stream().map(AsyncSource::name).distinct().count() < sources.size()) {
            fields.error("sources", "two sources have one name", "rename one");
        }
    }

    private static Shape<AsyncSource> source() {
        return Shape.object(fields -> {
            Optional<String> name = fields.need("name", KnobShapes.id());
            Optional<String> function = fields.need("function", Shape.text());
            Optional<Arrivals> evenly = fields.maybe("evenly", evenly());
            Optional<Arrivals> randomly = fields.maybe("randomly", randomly());
            Optional<Arrivals> at =
                    fields.maybe("at", Shape.listOf(FactShapes.span())).map(Arrivals.AtTimes::new);
            List<String> ways = List.of("evenly", "randomly", "at");
            if (ways.stream().filter(fields::has).count() != 1) {
                fields.error("name", "a source sends in exactly one of the ways evenly, randomly and at", "");
            }
            return () -> new AsyncSource(
                    name.orElseThrow(),
                    FunctionTarget.parse(function.orElseThrow()),
                    evenly.or(() -> randomly).or(() -> at).orElseThrow());
        });
    }

    private static Shape<Arrivals> evenly() {
        return Shape.object(fields -> {
            Optional<Integer> events = fields.need("events", Shape.whole(0, EVENTS_MAX));
            Optional<Long> from = fields.maybe("from", FactShapes.span());
            Optional<Long> gap = fields.need("gap", FactShapes.span());
            return () -> new Arrivals.Evenly(events.orElseThrow(), from.orElse(0L), gap.orElseThrow());
        });
    }

    private static Shape<Arrivals> randomly() {
        return Shape.object(fields -> {
            Optional<Integer> events = fields.need("events", Shape.whole(0, EVENTS_MAX));
            Optional<Long> from = fields.maybe("from", FactShapes.span());
            Optional<Long> gap = fields.need("meanGap", FactShapes.span());
            return () -> new Arrivals.Randomly(events.orElseThrow(), from.orElse(0L), gap.orElseThrow());
        });
    }
}
