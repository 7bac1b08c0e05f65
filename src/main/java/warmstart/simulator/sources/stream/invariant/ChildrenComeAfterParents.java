package warmstart.simulator.sources.stream.invariant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;

/** A mapping makes no batch of a shard before it is through with the shards that this one came from. */
public final class ChildrenComeAfterParents implements Invariant {
    private final String prefix;
    private final Map<String, List<String>> parents = new TreeMap<>();
    /** Mapping and shard. */
    private final Map<String, Boolean> finished = new LinkedHashMap<>();

    /** For this stream. */
    public ChildrenComeAfterParents(String stream) {
        this.prefix = stream + "/";
    }

    @Override
    public String name() {
        return "children come after their parents";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof StreamKind;
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == StreamKind.SHARD_OPENED && row.has("parent")) {
            parents.put(row.who().name(), List.of(row.text("parent"), row.text("otherParent")));
        } else if (row.kind() == StreamKind.SHARD_FINISHED) {
            finished.put(row.text("mapping") + " " + row.text("shard"), true);
        } else if (row.kind() == StreamKind.BATCH_FORMED && row.text("shard").startsWith(prefix)) {
            String mapping = row.text("mapping");
            return parents.getOrDefault(row.text("shard"), List.of()).stream()
                    .filter(parent -> !finished.containsKey(mapping + " " + parent))
                    .findFirst()
                    .map(parent -> row.who() + " of " + row.text("shard") + " comes before " + parent + " is finished");
        }
        return Optional.empty();
    }
}
