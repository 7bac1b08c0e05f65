package warmstart.iam;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to a request, with what led to it.
 *
 * @param outcome the answer
 * @param determining the statement that decided; none when nothing spoke about the request
 * @param reasons the way to the answer, one sentence a step
 * @param smallestAddition the least statement that would have allowed it; none when it was allowed, or when a deny has to
 *     go first
 */
public record Decision(
        Outcome outcome,
        Optional<Determining> determining,
        List<String> reasons,
        Optional<Statement> smallestAddition) {
    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(determining, "determining");
        Objects.requireNonNull(smallestAddition, "smallestAddition");
        reasons = List.copyOf(reasons);
    }

    /** Whether the request may go ahead. */
    public boolean allowed() {
        return outcome == Outcome.ALLOWED;
    }

    /**
     * The statement that decided.
     *
     * @param policy the name of the policy it stands in
     * @param statement the statement
     */
    public record Determining(String policy, Statement statement) {}
}
