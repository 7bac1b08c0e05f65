package warmstart.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All policies that speak about a request.
 *
 * @param identity of the user or role, also those of its groups
 * @param resource of the resource; none when it has none
 * @param boundaries the permissions boundary; without one, it does not limit
 * @param sessions passed when the session was made; without one, they do not limit
 * @param serviceControls of the organisation of the caller, outermost level first
 * @param resourceControls of the organisation of the resource, outermost level first
 */
public record PolicySet(
        List<Policy> identity,
        Optional<Policy> resource,
        List<Policy> boundaries,
        List<Policy> sessions,
        List<OrganizationLevel> serviceControls,
        List<OrganizationLevel> resourceControls) {
    public PolicySet {
        identity = List.copyOf(identity);
        Objects.requireNonNull(resource, "resource");
        boundaries = List.copyOf(boundaries);
        sessions = List.copyOf(sessions);
        serviceControls = List.copyOf(serviceControls);
        resourceControls = List.copyOf(resourceControls);
    }

    /** No policy at all. */
    public static PolicySet none() {
        return of();
    }

    /** The policies of a user or role, and no others. */
    public static PolicySet of(Policy... identity) {
        return new PolicySet(List.of(identity), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same with other identity policies. */
    public PolicySet withIdentity(Policy... policies) {
        return withIdentity(List.of(policies));
    }

    /** The same with other identity policies. */
    public PolicySet withIdentity(List<Policy> policies) {
        return new PolicySet(policies, resource, boundaries, sessions, serviceControls, resourceControls);
    }

    /** The same for a resource with this policy. */
    public PolicySet withResource(Policy policy) {
        return new PolicySet(identity, Optional.of(policy), boundaries, sessions, serviceControls, resourceControls);
    }

    /** The same within this permissions boundary. */
    public PolicySet withBoundaries(Policy... policies) {
        return new PolicySet(identity, resource, List.of(policies), sessions, serviceControls, resourceControls);
    }

    /** The same in a session with this policy. */
    public PolicySet withSessions(Policy... policies) {
        return new PolicySet(identity, resource, boundaries, List.of(policies), serviceControls, resourceControls);
    }

    /** The same for a caller under these levels of an organisation. */
    public PolicySet withServiceControls(OrganizationLevel... levels) {
        return new PolicySet(identity, resource, boundaries, sessions, List.of(levels), resourceControls);
    }

    /** The same for a resource under these levels of an organisation. */
    public PolicySet withResourceControls(OrganizationLevel... levels) {
        return new PolicySet(identity, resource, boundaries, sessions, serviceControls, List.of(levels));
    }

    /** What becomes of the policies when somebody follows the advice of a decision. */
    public PolicySet with(Change change) {
        return switch (change.kind()) {
            case IDENTITY -> withIdentity(changed(identity, change));
            case RESOURCE ->
                withResource(changed(resource.stream().toList(), change).get(0));
            case BOUNDARY -> withBoundaries(changed(boundaries, change).toArray(Policy[]::new));
            case SESSION -> withSessions(changed(sessions, change).toArray(Policy[]::new));
            case SERVICE_CONTROL -> withServiceControls(levels(serviceControls, change));
            case RESOURCE_CONTROL -> withResourceControls(levels(resourceControls, change));
        };
    }

    private static OrganizationLevel[] levels(List<OrganizationLevel> levels, Change change) {
        return levels.stream()
                .map(level -> level.name().equals(change.level())
                        ? new OrganizationLevel(level.name(), changed(level.policies(), change))
                        : level)
                .toArray(OrganizationLevel[]::new);
    }

    private static List<Policy> changed(List<Policy> policies, Change change) {
        if (change.removes()) {
            return policies.stream().map(policy -> without(policy, change)).toList();
        }
        List<Policy> all = new ArrayList<>(policies);
        int place = -1;
        for (int i = 0; i < all.size() && place < 0; i++) {
            place = all.get(i).name().equals(change.policy()) ? i : -1;
        }
        Policy old = place < 0 ? Policy.of(change.policy()) : all.get(place);
        List<Statement> statements = Stream.concat(old.statements().stream(), Stream.of(change.statement()))
                .toList();
        Policy grown = new Policy(old.name(), old.version(), statements);
        if (place < 0) {
            all.add(grown);
        } else {
            all.set(place, grown);
        }
        return all;
    }

    private static Policy without(Policy policy, Change change) {
        List<Statement> statements = policy.statements().stream()
                .filter(statement -> !statement.equals(change.statement()))
                .toList();
        return policy.name().equals(change.policy()) ? new Policy(policy.name(), policy.version(), statements) : policy;
    }
}
