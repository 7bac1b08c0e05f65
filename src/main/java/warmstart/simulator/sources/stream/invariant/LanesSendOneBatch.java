package warmstart.simulator.sources.stream.invariant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectMap;

/**
 * A lane has one batch at a time at the function, a shard as many lanes as the parallelization factor says, and so a mapping
 * at most shards times factor batches.
 */
public final class LanesSendOneBatch implements Invariant {
    private static final Lane NONE = new Lane(null, 0);

    private final Map<String, Mapping> mappings = new TreeMap<>();
    private final SubjectMap<Lane> laneOf = new SubjectMap<>(NONE);
    private long shards;

    private static final class Mapping {
        private final long factor;
        private final Map<String, Lane> lanes = new TreeMap<>();
        private long running;

        private Mapping(long factor) {
            this.factor = factor;
        }
    }

    private static final class Lane {
        private final @Nullable Mapping mapping;
        private final long number;
        private @Nullable Subject running;

        private Lane(@Nullable Mapping mapping, long number) {
            this.mapping = mapping;
            this.number = number;
        }
    }

    /** For the mappings of a stream. */
    public LanesSendOneBatch(List<StreamMapping> all) {
        all.forEach(mapping ->
                mappings.put(mapping.name(), new Mapping(mapping.batching().parallelizationFactor())));
    }

    @Override
    public String name() {
        return "a lane sends one batch at a time";
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == StreamKind.SHARD_OPENED) {
            shards++;
        } else if (row.kind() == StreamKind.BATCH_FORMED) {
            return formed(row);
        } else if (row.kind() == StreamKind.BATCH_SENT) {
            return sent(row);
        } else if (row.kind() == StreamKind.BATCH_THROTTLED
                || row.kind() == StreamKind.BATCH_REFUSED
                || row.kind() == LambdaKind.INVOCATION_SUCCEEDED
                || row.kind() == LambdaKind.INVOCATION_FAILED
                || row.kind() == LambdaKind.INVOCATION_TIMED_OUT) {
            Lane lane = laneOf.get(row.who());
            if (lane.mapping != null && lane.running != null) {
                lane.running = null;
                lane.mapping.running--;
            }
        }
        return Optional.empty();
    }

    private Optional<String> formed(Row row) {
        Mapping mapping = mappings.get(row.text("mapping"));
        if (mapping == null) {
            return Optional.empty();
        }
        long number = row.number("lane");
        String place = row.text("shard") + " " + number;
        laneOf.set(row.who(), mapping.lanes.computeIfAbsent(place, key -> new Lane(mapping, number)));
        return number < mapping.factor
                ? Optional.empty()
                : Optional.of(row.who() + " is in lane " + number + " of " + mapping.factor);
    }

    private Optional<String> sent(Row row) {
        Lane lane = laneOf.get(row.who());
        if (lane.mapping == null) {
            return Optional.empty();
        }
        if (lane.running != null) {
            return Optional.of(row.who() + " is sent while " + lane.running + " runs in its lane " + lane.number);
        }
        lane.running = row.who();
        lane.mapping.running++;
        return lane.mapping.running <= shards * lane.mapping.factor
                ? Optional.empty()
                : Optional.of(lane.mapping.running + " batches at a time of " + shards + " shards");
    }
}
