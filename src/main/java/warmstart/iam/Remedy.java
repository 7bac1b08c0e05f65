package warmstart.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/** Finds the fewest statements that have to go or come for a request to be let through. */
final class Remedy {
    /** Services whose resources can have a policy. */
    private static final Set<String> WITH_POLICIES = Set.of(
            "lambda", "s3", "sqs", "sns", "kms", "events", "dynamodb", "kinesis", "secretsmanager", "ecr", "logs");

    private final Asked asked;
    private final Findings resource;

    Remedy(Asked asked, Findings resource) {
        this.asked = asked;
        this.resource = resource;
    }

    List<Change> changes(List<Cited> denies, List<Findings> silent) {
        List<Change> changes = new ArrayList<>(2);
        for (Cited deny : denies) {
            changes.add(new Change(true, deny.kind(), deny.level(), deny.policy(), deny.statement()));
        }
        List<Findings> granting = new ArrayList<>(2);
        for (Findings findings : silent) {
            if (findings.kind.isOfOrganization()) {
                changes.add(addition(findings));
            } else {
                granting.add(findings);
            }
        }
        if (granting.size() > 1 && canBeNamed()) {
            changes.add(addition(resource));
        } else {
            granting.forEach(findings -> changes.add(addition(findings)));
        }
        return changes;
    }

    /** In the same account, one statement that names the caller does for identity policy, boundary and session policy. */
    private boolean canBeNamed() {
        String service = asked.action.substring(0, Math.max(0, asked.action.indexOf(':')));
        return asked.isSameAccount()
                && asked.caller().kind() != Caller.Kind.ROLE
                && (!resource.isEmpty() || WITH_POLICIES.contains(service));
    }

    private Change addition(Findings findings) {
        Policy policy = findings.policies.isEmpty()
                ? Policy.of("new-" + findings.kind.words().replace(' ', '-'))
                : findings.policies.get(0);
        Statement allow = Statement.allow(asked.request.action(), resourceText(policy.version()));
        Statement statement =
                findings.kind == PolicyKind.RESOURCE ? allow.to(Trustees.of(Trustee.naming(asked.caller()))) : allow;
        return new Change(false, findings.kind, findings.level, policy.name(), statement);
    }

    /** Where variables are replaced, what looks like one in the name of a resource has to be written as what it is. */
    private String resourceText(Policy.Version version) {
        return version == Policy.Version.CURRENT
                ? asked.request.resource().replace("${", "${$}{")
                : asked.request.resource();
    }
}
