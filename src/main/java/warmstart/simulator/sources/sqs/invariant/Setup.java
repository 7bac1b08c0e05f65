package warmstart.simulator.sources.sqs.invariant;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;

/**
 * One source as it is configured.
 *
 * @param name its name
 * @param queue the queue it reads
 * @param mapping its mapping
 */
public record Setup(String name, SqsQueue queue, SqsMapping mapping) {
    public Setup {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(mapping, "mapping");
    }

    /** All queues by name, those for dead letters included. */
    static Map<String, SqsQueue> queues(Iterable<Setup> setups) {
        Map<String, SqsQueue> queues = new TreeMap<>();
        setups.forEach(setup -> add(setup.queue, queues));
        return queues;
    }

    private static void add(SqsQueue queue, Map<String, SqsQueue> queues) {
        queues.put(queue.name(), queue);
        queue.redrive().ifPresent(redrive -> add(redrive.deadLetterQueue(), queues));
    }
}
