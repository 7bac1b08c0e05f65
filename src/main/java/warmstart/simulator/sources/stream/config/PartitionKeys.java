package warmstart.simulator.sources.stream.config;

import java.util.List;
import warmstart.base.Check;
import warmstart.base.Rng;

/**
 * Which partition keys a producer gives its records; for a DynamoDB stream, which items change. Records of one key keep
 * their order.
 */
public sealed interface PartitionKeys {
    /** The key of a record; {@code number} counts the producer's records from 1. */
    String of(long number, Rng chance);

    /**
     * One after the other, and again from the start.
     *
     * @param keys such as {@code user-1}
     */
    record InTurn(List<String> keys) implements PartitionKeys {
        public InTurn {
            keys = List.copyOf(keys);
            Check.argument(!keys.isEmpty(), "a record has a partition key");
        }

        @Override
        public String of(long number, Rng chance) {
            return keys.get((int) ((number - 1) % keys.size()));
        }
    }

    /**
     * Drawn at random, each as likely.
     *
     * @param prefix what all begin with: {@code user-}
     * @param count how many there are
     */
    record AtRandom(String prefix, int count) implements PartitionKeys {
        public AtRandom {
            Check.argument(count > 0, "a record has a partition key");
        }

        @Override
        public String of(long number, Rng chance) {
            return prefix + (chance.nextInt(count) + 1);
        }
    }

    /**
     * Every record has one of its own.
     *
     * @param prefix what all begin with
     */
    record Unique(String prefix) implements PartitionKeys {
        @Override
        public String of(long number, Rng chance) {
            return prefix + number;
        }
    }
}
