package warmstart.iam;

import java.util.List;
import java.util.Objects;

/**
 * The root of an organisation, one of its units, or an account in it, with the control policies attached there. Each level
 * has to allow; one without policies does not restrict.
 *
 * @param name {@code root}, {@code ou-ab12-workloads}, {@code 111122223333}
 * @param policies the policies attached to this level
 * @see <a href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html">SCP
 *     evaluation</a>
 */
public record OrganizationLevel(String name, List<Policy> policies) {
    public OrganizationLevel {
        Objects.requireNonNull(name, "name");
        policies = List.copyOf(policies);
    }

    /** A level with its policies. */
    public static OrganizationLevel of(String name, Policy... policies) {
        return new OrganizationLevel(name, List.of(policies));
    }
}
