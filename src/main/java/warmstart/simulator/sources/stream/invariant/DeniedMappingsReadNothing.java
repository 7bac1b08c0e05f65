package warmstart.simulator.sources.stream.invariant;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;

/** A mapping whose role may not read is told with policy and action, and reads nothing afterwards. */
public final class DeniedMappingsReadNothing implements Invariant {
    private final Map<String, Boolean> denied = new TreeMap<>();

    @Override
    public String name() {
        return "denied mappings read nothing";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof StreamKind;
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == StreamKind.READ_DENIED) {
            denied.put(row.who().name(), true);
            boolean told = !row.text("policy").isEmpty() && !row.text("action").isEmpty();
            return told ? Optional.empty() : Optional.of(row.who() + " is denied without a reason");
        }
        boolean reads = row.kind() == StreamKind.SHARD_READ || row.kind() == StreamKind.BATCH_FORMED;
        return reads && denied.containsKey(row.text("mapping"))
                ? Optional.of(row.text("mapping") + " reads although it may not")
                : Optional.empty();
    }
}
