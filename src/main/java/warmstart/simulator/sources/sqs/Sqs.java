package warmstart.simulator.sources.sqs;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import warmstart.base.Check;
import warmstart.simulator.scenario.World;
import warmstart.simulator.sources.sqs.config.RedrivePolicy;
import warmstart.simulator.sources.sqs.config.SqsQueue;

/** All queues and mappings of a run, by name: several sources share a queue by naming it. */
final class Sqs {
    private final World world;
    private final Map<String, LiveQueue> queues = new TreeMap<>();
    private final Map<String, LiveMapping> mappings = new TreeMap<>();

    private Sqs(World world) {
        this.world = world;
    }

    static Sqs of(World world) {
        return world.shared().of(Sqs.class, () -> new Sqs(world));
    }

    /** The queue of this configuration, and with it its dead-letter queue. */
    LiveQueue queue(SqsQueue config) {
        LiveQueue known = queues.get(config.name());
        if (known != null) {
            Check.argument(known.config.equals(config), "two queues are called `" + config.name() + "`");
            return known;
        }
        LiveQueue deadLetters = config.redrive()
                .map(RedrivePolicy::deadLetterQueue)
                .map(this::queue)
                .orElse(null);
        return add(config, deadLetters);
    }

    private LiveQueue add(SqsQueue config, @Nullable LiveQueue deadLetters) {
        LiveQueue queue = new LiveQueue(config, world, deadLetters);
        queues.put(config.name(), queue);
        return queue;
    }

    /**
     * A queue by its name.
     *
     * @throws NoSuchElementException when there is none
     */
    LiveQueue queue(String name) {
        LiveQueue queue = queues.get(name);
        if (queue == null) {
            throw new NoSuchElementException("no queue is called `" + name + "`");
        }
        return queue;
    }

    void add(LiveMapping mapping) {
        Check.argument(
                mappings.put(mapping.name(), mapping) == null, "two mappings are called `" + mapping.name() + "`");
    }

    /**
     * A mapping by its name.
     *
     * @throws NoSuchElementException when there is none
     */
    LiveMapping mapping(String name) {
        LiveMapping mapping = mappings.get(name);
        if (mapping == null) {
            throw new NoSuchElementException("no mapping is called `" + name + "`");
        }
        return mapping;
    }
}
