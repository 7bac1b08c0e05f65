package warmstart.iam;

import java.util.List;
import java.util.Objects;

/**
 * A role and the identity policies attached to it: the execution role {@code thumbnails-role} of a function.
 *
 * @param name its name
 * @param policies its policies in order
 */
public record Role(String name, List<Policy> policies) {
    public Role {
        Objects.requireNonNull(name, "name");
        policies = List.copyOf(policies);
    }

    /** The names of its policies, or {@code no policy}, for a sentence. */
    public String policyNames() {
        return policies.isEmpty()
                ? "no policy"
                : String.join(", ", policies.stream().map(Policy::name).toList());
    }
}
