package warmstart.iam.lambda;

import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Decision;
import warmstart.iam.Evaluator;
import warmstart.iam.Policy;
import warmstart.iam.PolicySet;
import warmstart.iam.Role;
import warmstart.iam.Statement;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/**
 * What Lambda itself does with the execution role of a function, outside its code: a poller receives from a queue, a record
 * is sent to a destination.
 *
 * <p>Such a call says less than one of the code: it has no {@code lambda:SourceFunctionArn}, so that a statement under that
 * condition neither helps nor hurts it. It has no {@code aws:SourceArn} and no {@code aws:SourceAccount} either, because the
 * role asks, not a service principal.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/permissions-source-function-arn.html">Using source function ARN
 *     to control function access behavior</a>
 */
public final class RoleUse {
    /** The account of documentation, for resources whose ARN has none, as those of buckets. */
    private static final String ACCOUNT = "111122223333";

    /** A service that takes a role is not the same as one that passes on the credentials of a caller. */
    private static final Context OUTSIDE_THE_CODE =
            Context.empty().with("aws:SecureTransport", "true").with("aws:ViaAWSService", "false");

    private static final String KMS = "kms:";

    private RoleUse() {}

    /**
     * Whether the role may do it in its own account.
     *
     * @param call what is done to what; who asks and in what circumstances is filled in
     */
    public static Decision decide(Role role, AuthorizationRequest call) {
        String account = call.resourceAccount().isEmpty() ? ACCOUNT : call.resourceAccount();
        AuthorizationRequest asked = new AuthorizationRequest(
                Caller.role(account, role.name()), call.action(), call.resource(), account, OUTSIDE_THE_CODE);
        PolicySet policies = PolicySet.none().withIdentity(role.policies());
        boolean key = call.action().startsWith(KMS);
        return Evaluator.decide(key ? policies.withResource(usualKeyPolicy(account)) : policies, asked);
    }

    /**
     * What a key has that was made without a policy of its own: the account may give permissions by identity policies.
     *
     * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html">Default key policy</a>
     */
    private static Policy usualKeyPolicy(String account) {
        Trustee whole = new Trustee(Trustee.Kind.AWS, account);
        return Policy.of("default-key-policy", Statement.allow(KMS + "*", "*").to(Trustees.of(whole)));
    }
}
