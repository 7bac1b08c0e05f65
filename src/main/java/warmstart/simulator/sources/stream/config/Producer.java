package warmstart.simulator.sources.stream.config;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.simulator.scenario.Arrivals;

/**
 * Somebody who puts records into a stream.
 *
 * @param arrivals when
 * @param keys with which partition keys
 * @param recordBytes how large each record is in the event
 * @param contents what they say, one after the other and again from the start
 */
public record Producer(Arrivals arrivals, PartitionKeys keys, long recordBytes, List<Content> contents) {
    public Producer {
        Objects.requireNonNull(arrivals, "arrivals");
        Objects.requireNonNull(keys, "keys");
        contents = List.copyOf(contents);
        Check.argument(recordBytes > 0 && !contents.isEmpty(), "a record has a size and a content");
    }

    /** A producer whose records say nothing. */
    public static Producer of(Arrivals arrivals, PartitionKeys keys, long recordBytes) {
        return new Producer(arrivals, keys, recordBytes, List.of(Content.EMPTY));
    }
}
