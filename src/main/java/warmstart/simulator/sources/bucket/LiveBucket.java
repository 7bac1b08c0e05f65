package warmstart.simulator.sources.bucket;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.base.Rng;
import warmstart.simulator.async.AsyncQueue;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.Faults;
import warmstart.simulator.scenario.World;
import warmstart.simulator.sources.bucket.rows.BucketKind;
import warmstart.simulator.sources.bucket.rows.BucketRule;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Subject;

/** A bucket in a run: takes writes, and hands Lambda what it tells of them. */
final class LiveBucket {
    private static final int FIRST = 0;
    private static final int AGAIN = 1;

    private final Engine engine;
    private final AsyncQueue queue;
    private final BucketSource source;
    private final Rng objects;
    private final Rng duplicates;
    private final Rng delays;
    /** Object → the latest write to it that has a notification. */
    private final Map<String, Told> told = new TreeMap<>();

    private LiveBucket(World world, BucketSource source) {
        this.engine = world.engine();
        this.queue = new AsyncQueue(world);
        this.source = source;
        this.objects = engine.chance("objects").named(source.name());
        this.duplicates = engine.chance("notification-duplicates").named(source.name());
        this.delays = engine.chance("notification-delays").named(source.name());
    }

    private record Told(Subject write, long micros) {}

    private static final class All {
        private final Map<String, LiveBucket> byName = new TreeMap<>();
    }

    /** The bucket of this source in this run. */
    static LiveBucket of(World world, BucketSource source) {
        return world.shared()
                .of(All.class, All::new)
                .byName
                .computeIfAbsent(source.name(), name -> new LiveBucket(world, source));
    }

    /** Takes a write, which is told of or folded into another. */
    void take(Write write) {
        String key = key(write.subject());
        Optional<Told> beside = beside(key);
        if (beside.isPresent() && !source.bucket().versioning()) {
            fold(write, key, beside.get());
            return;
        }
        long delayMicros = delayMicros(write, FIRST);
        long written = written(write, key, beside, delayMicros);
        if (source.bucket().objects().isPresent()) {
            told.put(key, new Told(write.subject(), engine.now()));
        }
        hand(write, delayMicros, written);
        if (isRepeated(write)) {
            repeat(write, key, delayMicros + delayMicros(write, AGAIN), written);
        }
    }

    /** Each write draws for itself, so that no setting changes the luck of another. */
    private String key(Subject write) {
        if (source.bucket().objects().isEmpty()) {
            return write.name();
        }
        int count = source.bucket().objects().getAsInt();
        return "object-" + (objects.at(write.key(), 0).nextInt(count) + 1);
    }

    private Optional<Told> beside(String key) {
        return Optional.ofNullable(told.get(key))
                .filter(before ->
                        engine.now() - before.micros <= source.bucket().sameMomentMicros());
    }

    private long delayMicros(Write write, int delivery) {
        return source.bucket().delay().micros(delays.at(write.subject().key(), delivery));
    }

    private boolean isRepeated(Write write) {
        int perMille = source.bucket().duplicatePerMille();
        return perMille > 0 && duplicates.at(write.subject().key(), 0).nextInt(Faults.WHOLE_PER_MILLE) < perMille;
    }

    private void fold(Write write, String key, Told into) {
        long written = chained(
                        row(BucketKind.OBJECT_WRITTEN, write.subject(), write.cause(), BucketRule.NOTIFIES, key), write)
                .write();
        row(BucketKind.NOTIFICATION_FOLDED, write.subject(), written, BucketRule.TWO_WRITES_ONE_EVENT, key)
                .and("into", into.write)
                .and("apartMicros", engine.now() - into.micros)
                .write();
    }

    private long written(Write write, String key, Optional<Told> beside, long delayMicros) {
        BucketRule rule = delayMicros > 0 ? BucketRule.DELIVERY_TIME : BucketRule.NOTIFIES;
        Entry row = row(
                BucketKind.OBJECT_WRITTEN,
                write.subject(),
                write.cause(),
                beside.isPresent() ? BucketRule.VERSIONS_NOTIFY_EACH : rule,
                key);
        if (source.bucket().versioning()) {
            row.and("versioned", 1);
        }
        if (delayMicros > 0) {
            row.and("delayMicros", delayMicros);
        }
        beside.ifPresent(other -> row.and("beside", other.write).and("apartMicros", engine.now() - other.micros));
        return chained(row, write).write();
    }

    private static Entry chained(Entry row, Write write) {
        write.chain().ifPresent(chain -> row.and("chain", chain.length()));
        return row;
    }

    private void hand(Write write, long delayMicros, long written) {
        if (delayMicros == 0) {
            queue.accept(write.subject(), source, write.chain(), written);
        } else {
            engine.at(engine.now() + delayMicros, () -> queue.accept(write.subject(), source, write.chain(), written));
        }
    }

    private void repeat(Write write, String key, long waitMicros, long written) {
        engine.at(engine.now() + waitMicros, () -> {
            Subject copy = write.copy().get();
            long repeated = row(BucketKind.NOTIFICATION_REPEATED, copy, written, BucketRule.AT_LEAST_ONCE, key)
                    .and("original", write.subject())
                    .write();
            queue.accept(copy, source, write.chain(), repeated);
        });
    }

    private Entry row(BucketKind kind, Subject subject, long cause, BucketRule rule, String key) {
        return engine.row(kind, subject, cause, rule)
                .and("bucket", source.name())
                .and("key", key)
                .and("function", source.target().function());
    }
}
