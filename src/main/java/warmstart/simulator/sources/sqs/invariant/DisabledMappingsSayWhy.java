package warmstart.simulator.sources.sqs.invariant;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;

/** A mapping that its role disables names role, policy, action and resource, and then forms no batch. */
public final class DisabledMappingsSayWhy implements Invariant {
    private static final List<String> NAMED = List.of("role", "policy", "action", "resource", "outcome");

    private final TreeSet<String> disabled = new TreeSet<>();

    @Override
    public String name() {
        return "a disabled mapping says why";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof SqsKind;
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == SqsKind.MAPPING_DISABLED) {
            disabled.add(row.who().name());
            return NAMED.stream()
                    .filter(name -> !row.has(name) || row.text(name).isBlank())
                    .findFirst()
                    .map(name -> row.who() + " does not name its " + name);
        }
        if (row.kind() == SqsKind.MAPPING_SWITCHED) {
            disabled.remove(row.who().name());
        }
        return row.kind() == SqsKind.BATCH_FORMED && disabled.contains(row.text("mapping"))
                ? Optional.of(row.who() + " comes from a mapping that is disabled")
                : Optional.empty();
    }
}
