package warmstart.simulator.mixed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import warmstart.base.Rng;
import warmstart.simulator.Worlds;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.call.Caller;
import warmstart.simulator.call.ClientRetries;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Timing;
import warmstart.simulator.quota.BillingRules;
import warmstart.simulator.quota.ConcurrencyQuotas;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.bucket.Bucket;
import warmstart.simulator.sources.bucket.BucketSource;

/**
 * Random scenarios of one account: a few functions, and of each wing that is asked for some sources and changes. The same
 * seed and wings give the same scenario; each part draws from a stream of its own.
 */
final class Mix {
    private final Draw draw;
    private final Set<Wing> wings;
    private final List<EventSource> sources = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private Mix(Draw draw, Set<Wing> wings) {
        this.draw = draw;
        this.wings = wings;
    }

    /** A scenario of all wings. */
    static Scenario of(long seed) {
        return of(seed, EnumSet.allOf(Wing.class));
    }

    /** A scenario of some wings. */
    static Scenario of(long seed, Set<Wing> wings) {
        return new Mix(new Draw(new Rng(seed).named("mix")), wings).scenario();
    }

    private Scenario scenario() {
        List<String> inlets = wings.contains(Wing.EVENTS) ? List.of("e0", "e1") : List.of();
        RandomFunctions maker = new RandomFunctions(draw.named("functions"), 1 + draw.below(4), inlets);
        List<FunctionConfig> functions = maker.all();
        inlets.forEach(name -> sources.add(events(name, draw.named(name), functions)));
        if (wings.contains(Wing.CALLS)) {
            calls(draw.named("calls"), functions);
        }
        if (wings.contains(Wing.QUEUES)) {
            queues(draw.named("queues"), functions);
        }
        if (wings.contains(Wing.STREAMS)) {
            streams(draw.named("streams"), functions);
        }
        if (wings.contains(Wing.RELEASES)) {
            releases(new RandomReleases(draw.named("releases"), functions, maker));
        }
        Quotas quotas = quotas(draw.named("quotas"));
        Jitter jitter = draw.oneIn(2) ? Jitter.DOCUMENTED : Jitter.OBSERVED;
        return new Scenario(quotas, jitter, account(quotas, functions), functions, sources, changes);
    }

    /** So much that the reservations and what is provisioned find room, and often hardly more. */
    private long account(Quotas quotas, List<FunctionConfig> functions) {
        long taken = functions.stream()
                .mapToLong(function -> function.reservedConcurrency()
                        .orElse(function.releases().provisionedTotal()))
                .sum();
        return taken + quotas.concurrency().alwaysUnreserved() + draw.between(1, draw.oneIn(2) ? 6 : 900);
    }

    private static Quotas quotas(Draw draw) {
        Quotas now = Worlds.QUOTAS;
        ConcurrencyQuotas usual = now.concurrency();
        ConcurrencyQuotas.Growth growth = draw.oneIn(2)
                ? usual.growth()
                : new ConcurrencyQuotas.Growth(
                        draw.between(1, 12), draw.between(1, 3), Micros.ofSeconds(draw.between(1, 60)), draw.oneIn(2));
        ConcurrencyQuotas concurrency = new ConcurrencyQuotas(
                usual.accountLimit(),
                draw.oneIn(2) ? usual.alwaysUnreserved() : draw.between(0, 3),
                draw.oneIn(3) ? 1 : usual.requestsPerExecution(),
                growth,
                draw.oneIn(2) ? usual.provisionedPerMinute() : draw.between(1, 60));
        BillingRules bill = now.billing();
        BillingRules billing = new BillingRules(
                draw.oneIn(4) ? Micros.ofMillis(100) : bill.stepMicros(),
                draw.oneIn(2),
                bill.perRequest(),
                bill.perGigabyteSecondX86(),
                bill.perGigabyteSecondArm(),
                bill.provisionedPerGigabyteSecond(),
                bill.provisionedDurationPerGigabyteSecond());
        return new Quotas(
                now.function(),
                concurrency,
                now.async(),
                now.payload(),
                now.call(),
                now.sqs(),
                now.stream(),
                billing,
                now.release(),
                now.network(),
                now.undocumented());
    }

    private static FunctionTarget target(Draw draw, List<FunctionConfig> functions) {
        return new FunctionTarget(
                draw.of(functions).name(), draw.of(List.of(FunctionTarget.LATEST, "live", "live", "1", "2")));
    }

    private static EventSource events(String name, Draw draw, List<FunctionConfig> functions) {
        AsyncSource plain = new AsyncSource(name, target(draw, functions), draw.arrivals(60));
        Draw bucket = draw.named("bucket");
        return bucket.oneIn(2)
                ? new BucketSource(name, plain.target(), plain.arrivals(), bucket(bucket), Optional.empty())
                : plain;
    }

    private static Bucket bucket(Draw draw) {
        Bucket some = Bucket.PLAIN.versioning(draw.oneIn(3)).duplicates(draw.perMille());
        Bucket late = switch (draw.below(4)) {
            case 0 -> some.delay(Timing.fixed(Micros.ofMillis(draw.between(0, 90_000))));
            case 1 -> some.delay(new Timing.Uniform(0, Micros.ofMillis(draw.between(0, 90_000))));
            case 2 -> some.delay(new Timing.Exponential(Micros.ofMillis(draw.between(0, 20_000))));
            default -> some;
        };
        return draw.oneIn(4)
                ? late
                : late.objects(draw.between(1, 9))
                        .sameMoment(draw.oneIn(2) ? 0 : Micros.ofMillis(draw.between(0, 20_000)));
    }

    private void calls(Draw some, List<FunctionConfig> functions) {
        for (int i = some.below(3); i >= 0; i--) {
            Door door = some.of(List.of(Door.values()));
            long most = Worlds.QUOTAS.payload().syncRequestMax();
            long first = some.between(0, Micros.PER_SECOND);
            ClientRetries retries = some.oneIn(2)
                    ? ClientRetries.NONE
                    : new ClientRetries(some.between(1, 4), first, first + some.between(0, 20 * Micros.PER_SECOND));
            sources.add(new Caller(
                    "c" + i,
                    target(some, functions),
                    door,
                    some.arrivals(60),
                    some.oneIn(3) ? some.between(0, most + 1) : 0,
                    retries));
        }
    }

    private void queues(Draw some, List<FunctionConfig> functions) {
        RandomQueues queues = new RandomQueues(some, functions);
        for (int i = some.below(2); i >= 0; i--) {
            queues.add("q" + i);
        }
        sources.addAll(queues.sources());
        changes.addAll(queues.changes());
    }

    private void streams(Draw some, List<FunctionConfig> functions) {
        RandomStreams streams = new RandomStreams(some, functions);
        for (int i = some.below(2); i >= 0; i--) {
            streams.add("s" + i);
        }
        sources.addAll(streams.sources());
        changes.addAll(streams.changes());
    }

    private void releases(RandomReleases releases) {
        for (int i = draw.below(9); i > 0; i--) {
            changes.add(releases.change(i));
        }
    }
}
