package warmstart.simulator.lambda.invariant;

import java.util.List;
import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;

/** Whoever is refused is told by which role and policy, and which action is missing. */
public final class DenialsNameTheirPolicy implements Invariant {
    private static final List<String> NAMED = List.of("role", "policy", "action", "resource");

    @Override
    public String name() {
        return "each denied call names its policy";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind == LambdaKind.DELIVERY_DENIED;
    }

    @Override
    public Optional<String> after(Row row) {
        return NAMED.stream()
                .filter(name -> !row.has(name) || row.text(name).isBlank())
                .findFirst()
                .map(name -> "the denial of " + row.who() + " does not name its " + name);
    }
}
