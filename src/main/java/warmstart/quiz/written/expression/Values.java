package warmstart.quiz.written.expression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import warmstart.facts.FactCatalog;
import warmstart.facts.Quantity;

/**
 * What the names in an expression stand for: the variables of one variant and the facts of the register.
 *
 * @param variables {@code timeout} → 30 s
 * @param facts the register
 */
public record Values(Map<String, Quantity> variables, FactCatalog facts) {
    public Values {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        Objects.requireNonNull(facts, "facts");
    }

    /** As a message names a variant: {@code timeout = 30 s, batch = 10}; empty without variables. */
    @Override
    public String toString() {
        return variables.entrySet().stream()
                .map(variable -> variable.getKey() + " = " + Amounts.plain(variable.getValue()))
                .collect(Collectors.joining(", "));
    }
}
