package warmstart.iam;

import java.util.List;
import java.util.Objects;

/**
 * A named policy: {@code AWSLambdaBasicExecutionRole} with its statements.
 *
 * @param name the name people know it by
 * @param statements its statements in order
 */
public record Policy(String name, List<Statement> statements) {
    public Policy {
        Objects.requireNonNull(name, "name");
        statements = List.copyOf(statements);
    }
}
