package warmstart.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Closeness;

/**
 * One request while it is decided: every policy is heard, then a deny wins, then all that have to allow must have done so.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html">How
 *     AWS enforcement code logic evaluates requests to allow or deny access</a>
 */
final class Hearing {
    private static final Policy FULL_ACCESS = Policy.of("RCPFullAWSAccess", Statement.allow("*", "*"));

    private final Asked asked;
    private final Steps steps;
    private final List<NearMiss> near = new ArrayList<>(2);
    private final List<Findings> resourceControls;
    private final List<Findings> serviceControls;
    private final Findings resource;
    private final Findings identity;
    private final Findings boundary;
    private final Findings session;

    Hearing(PolicySet policies, AuthorizationRequest request) {
        this.asked = new Asked(
                request, !policies.boundaries().isEmpty() && request.caller().hasIdentityPolicies());
        this.steps = new Steps(asked);
        this.resourceControls = controls(PolicyKind.RESOURCE_CONTROL, policies.resourceControls());
        this.serviceControls = controls(PolicyKind.SERVICE_CONTROL, policies.serviceControls());
        this.resource =
                hear(PolicyKind.RESOURCE, policies.resource().map(List::of).orElse(List.of()));
        this.identity = hear(PolicyKind.IDENTITY, policies.identity());
        this.boundary = hear(PolicyKind.BOUNDARY, policies.boundaries());
        this.session = hear(PolicyKind.SESSION, policies.sessions());
    }

    private Findings hear(PolicyKind kind, List<Policy> policies) {
        return Findings.of(kind, "", policies, asked, near);
    }

    private List<Findings> controls(PolicyKind kind, List<OrganizationLevel> levels) {
        if (levels.isEmpty()) {
            return List.of();
        }
        Optional<String> exempt = exemption(kind);
        if (exempt.isPresent()) {
            steps.exempt(kind, exempt.get());
            return List.of();
        }
        List<Findings> heard = new ArrayList<>(levels.size());
        for (OrganizationLevel level : levels) {
            if (!level.policies().isEmpty()) {
                heard.add(Findings.of(kind, level.name(), inForce(kind, level.policies()), asked, near));
            }
        }
        return heard;
    }

    /**
     * RCPFullAWSAccess stands at every level and cannot be detached; policies written to deny count on it.
     *
     * @see <a href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html">RCP
     *     evaluation</a>
     */
    private static List<Policy> inForce(PolicyKind kind, List<Policy> policies) {
        boolean denyOnly = policies.stream()
                .flatMap(policy -> policy.statements().stream())
                .allMatch(statement -> statement.effect() == Effect.DENY);
        if (kind != PolicyKind.RESOURCE_CONTROL || !denyOnly) {
            return policies;
        }
        List<Policy> all = new ArrayList<>(policies);
        all.add(FULL_ACCESS);
        return all;
    }

    /**
     * Whom the policies of an organisation do not reach.
     *
     * @see <a href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html#not-restricted-by-scp">Tasks
     *     and entities not restricted by SCPs</a>
     */
    private Optional<String> exemption(PolicyKind kind) {
        if (asked.isServiceLinked()) {
            return Optional.of("a service-linked role");
        }
        if (kind == PolicyKind.SERVICE_CONTROL && !asked.caller().hasIdentityPolicies()) {
            return Optional.of("a caller that belongs to no account");
        }
        String account =
                kind == PolicyKind.SERVICE_CONTROL ? asked.caller().account() : asked.request.resourceAccount();
        return asked.isManagementAccount(account) ? Optional.of("the management account") : Optional.empty();
    }

    Decision decision() {
        if (asked.isOwnName()) {
            steps.unconditional();
            return decided(Outcome.ALLOWED, List.of(), List.of(), Optional.empty());
        }
        List<Cited> denies = new ArrayList<>(0);
        all().forEach(findings -> denies.addAll(findings.denies));
        List<Findings> silent = silent();
        if (!denies.isEmpty()) {
            steps.denied(denies);
            return decided(
                    Outcome.EXPLICITLY_DENIED,
                    denies,
                    silent,
                    Optional.of(denies.get(0).kind()));
        }
        steps.notDenied();
        tell();
        if (silent.isEmpty()) {
            steps.allowed(asked.caller().kind() == Caller.Kind.ROOT && needed().isEmpty());
            return decided(Outcome.ALLOWED, grounds(), silent, Optional.empty());
        }
        steps.silent(silent.get(0));
        return decided(Outcome.IMPLICITLY_DENIED, List.of(), silent, Optional.of(silent.get(0).kind));
    }

    private Decision decided(
            Outcome outcome, List<Cited> grounds, List<Findings> silent, Optional<PolicyKind> stoppedBy) {
        List<Cited> denies = outcome == Outcome.EXPLICITLY_DENIED ? grounds : List.of();
        List<Change> remedy =
                outcome == Outcome.ALLOWED ? List.of() : new Remedy(asked, resource).changes(denies, silent);
        return new Decision(outcome, grounds, steps.all(), near, stoppedBy, remedy);
    }

    private List<Findings> all() {
        List<Findings> all = new ArrayList<>(resourceControls);
        all.addAll(serviceControls);
        all.addAll(List.of(resource, identity, boundary, session));
        return all;
    }

    /** Those that have to allow and do not, in the order in which they are asked. */
    private List<Findings> silent() {
        List<Findings> silent = new ArrayList<>(0);
        addSilent(resourceControls, silent);
        addSilent(serviceControls, silent);
        addSilent(needed(), silent);
        return silent;
    }

    private static void addSilent(List<Findings> needed, List<Findings> silent) {
        for (Findings findings : needed) {
            if (!findings.allow()) {
                silent.add(findings);
            }
        }
    }

    private List<Findings> needed() {
        if (!asked.caller().hasIdentityPolicies()) {
            return List.of(resource);
        }
        boolean same = asked.isSameAccount();
        if (asked.caller().kind() == Caller.Kind.ROOT) {
            return same && !mustBeTrusted() ? List.of() : List.of(resource);
        }
        if (same && resource.closest == Closeness.DIRECTLY) {
            return List.of(resource);
        }
        List<Findings> needed = new ArrayList<>(4);
        if (!same || mustBeTrusted()) {
            needed.add(resource);
        }
        if (!same || resource.closest != Closeness.BY_ROLE) {
            needed.add(identity);
        }
        if (!boundary.isEmpty()) {
            needed.add(boundary);
        }
        if (!session.isEmpty()) {
            needed.add(session);
        }
        return needed;
    }

    /**
     * The policy of a key and the trust policy of a role have to allow, too, where other resources leave it to the
     * identity policies of their own account. No key is without a policy, so that one that is not given cannot be passed over.
     *
     * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html">Key policies in AWS KMS</a>
     */
    private boolean mustBeTrusted() {
        boolean given = !resource.isEmpty();
        return asked.action.startsWith("kms:")
                ? given || asked.request.resource().contains(":key/")
                : given && asked.action.startsWith("sts:assumerole");
    }

    private List<Cited> grounds() {
        List<Cited> grounds = new ArrayList<>();
        for (Findings findings : needed()) {
            grounds.add(findings.allows.get(0));
        }
        if (grounds.stream().noneMatch(cited -> cited.kind() == PolicyKind.RESOURCE) && byRole()) {
            grounds.add(0, resource.allows.get(0));
        }
        serviceControls.forEach(findings -> grounds.add(findings.allows.get(0)));
        resourceControls.forEach(findings -> grounds.add(findings.allows.get(0)));
        return grounds;
    }

    private boolean byRole() {
        return resource.closest == Closeness.BY_ROLE;
    }

    private void tell() {
        resourceControls.forEach(steps::control);
        serviceControls.forEach(steps::control);
        steps.resource(resource);
        if (asked.caller().hasIdentityPolicies() && asked.caller().kind() != Caller.Kind.ROOT) {
            steps.identity(identity);
            steps.limit(boundary);
            steps.limit(session);
        }
    }
}
