package warmstart.simulator.sources.stream.invariant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.Row;

/**
 * Of one lane one batch runs at a time, of one shard no more than the parallelisation factor; no batch runs more often
 * than its mapping allows; the iterator of a shard never runs back; children are read after their parents.
 */
final class OneBatchALane implements Invariant {
    private final StreamMapping mapping;
    private final Map<String, String> laneOf = new LinkedHashMap<>();
    private final Map<String, String> shardOf = new LinkedHashMap<>();
    private final Map<String, Integer> runningInLane = new LinkedHashMap<>();
    private final Map<String, Integer> runningInShard = new LinkedHashMap<>();
    private final Map<String, Long> iterators = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Boolean> finished = new LinkedHashMap<>();

    OneBatchALane(StreamMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String name() {
        return "one batch a lane of " + mapping.name();
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() instanceof LambdaKind kind) {
            return laneOf.containsKey(row.who().name()) ? ran(kind, row) : Optional.empty();
        }
        return row.kind() instanceof StreamKind kind ? told(kind, row) : Optional.empty();
    }

    private Optional<String> told(StreamKind kind, Row row) {
        return switch (kind) {
            case BATCH_FORMED, WINDOW_ENDED -> isMine(row) ? formed(row) : Optional.empty();
            case BATCH_FINISHED -> isMine(row) ? moved(row) : Optional.empty();
            case SHARD_OPENED -> opened(row);
            case SHARD_FINISHED -> {
                if (row.who().name().startsWith(mapping.name() + "/")) {
                    finished.put(row.text("shard"), true);
                }
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private boolean isMine(Row row) {
        return row.text("mapping").equals(mapping.name());
    }

    private Optional<String> opened(Row row) {
        if (row.has("parent")) {
            parents.put(row.who().name(), row.text("parent") + " " + row.text("otherParent"));
        }
        return Optional.empty();
    }

    private Optional<String> formed(Row row) {
        String shard = row.text("shard");
        laneOf.put(row.who().name(), row.text("lane"));
        shardOf.put(row.who().name(), shard);
        String before = parents.getOrDefault(shard, "");
        for (String parent : before.split(" ", -1)) {
            if (!parent.isEmpty() && !finished.containsKey(parent)) {
                return Optional.of(shard + " is read before its parent " + parent + " is finished");
            }
        }
        return Optional.empty();
    }

    private Optional<String> moved(Row row) {
        Long before = iterators.put(row.text("shard"), row.number("iterator"));
        laneOf.remove(row.who().name());
        return before == null || before <= row.number("iterator")
                ? Optional.empty()
                : Optional.of("the iterator of " + row.text("shard") + " runs back");
    }

    private Optional<String> ran(LambdaKind kind, Row row) {
        String batch = row.who().name();
        String lane = laneOf.getOrDefault(batch, "");
        String shard = shardOf.getOrDefault(batch, "");
        switch (kind) {
            case INVOCATION_STARTED -> {
                int inLane = runningInLane.merge(lane, 1, Integer::sum);
                int inShard = runningInShard.merge(shard, 1, Integer::sum);
                long most = mapping.retrying().attemptsMax();
                if (inLane > 1 || inShard > mapping.batching().parallelizationFactor()) {
                    return Optional.of(inShard + " batches of " + shard + " run, " + inLane + " of " + lane);
                }
                if (most != Retrying.FOR_EVER && row.number("attempt") > 1 + most) {
                    return Optional.of("attempt " + row.number("attempt") + " of " + batch);
                }
            }
            case INVOCATION_SUCCEEDED, INVOCATION_FAILED, INVOCATION_TIMED_OUT -> {
                runningInLane.merge(lane, -1, Integer::sum);
                runningInShard.merge(shard, -1, Integer::sum);
            }
            default -> {}
        }
        return Optional.empty();
    }
}
