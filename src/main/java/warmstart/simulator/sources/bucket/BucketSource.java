package warmstart.simulator.sources.bucket;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Inlet;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Subjects;

/**
 * A bucket that tells a function of each object that is written to it. Its writes are called {@code uploads-1},
 * {@code uploads-2}, … and so are the events that come of them; an event that is delivered once more is called
 * {@code uploads-copy/2}.
 *
 * @param name the name of the bucket
 * @param target the function it invokes
 * @param arrivals when objects are written
 * @param bucket how they are written, and how the bucket tells of it
 * @param event what is in the objects
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html">Process Amazon S3 event notifications with
 *     Lambda</a>
 */
public record BucketSource(String name, FunctionTarget target, Arrivals arrivals, Bucket bucket, Optional<Json> event)
        implements EventSource, Inlet {
    public BucketSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(arrivals, "arrivals");
        Objects.requireNonNull(bucket, "bucket");
        Objects.requireNonNull(event, "event");
    }

    @Override
    public long sends() {
        return arrivals.count();
    }

    @Override
    public void send(World world, Chain chain, boolean counted, long cause) {
        Chain next = (counted ? chain : chain.uncounted()).then(target.function());
        LiveBucket.of(world, this).take(new Write(next.next(), next::next, Optional.of(next), cause));
    }

    @Override
    public void plan(World world) {
        LiveBucket live = LiveBucket.of(world, this);
        Engine engine = world.engine();
        Subjects writes = engine.subjects(name + "-");
        // No source can have a slash in its name, so no other event is ever called like this.
        Subjects copies = engine.subjects(name + "-copy/");
        arrivals.plan(
                engine,
                engine.chance("arrivals").named(name),
                number -> live.take(Write.of(writes.of(number), () -> copies.of(number))));
    }

    @Override
    public List<Invariant> invariants(Scenario scenario) {
        return List.of(new EveryWriteIsTold(this));
    }
}
