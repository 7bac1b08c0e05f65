package warmstart.iam;

import java.util.List;
import java.util.Optional;

/**
 * Decides requests of a role: any matching deny wins, else any matching allow, else the request is denied because nothing
 * speaks for it.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">Policy
 *     evaluation logic</a>
 */
public final class Evaluator {
    private Evaluator() {}

    /** Whether the role may do it. */
    public static Decision decide(Role role, AuthorizationRequest request) {
        return find(role, request, Effect.DENY)
                .map(deny -> denied(role, request, deny))
                .or(() -> find(role, request, Effect.ALLOW).map(allow -> allowed(role, request, allow)))
                .orElseGet(() -> silent(role, request));
    }

    private static Optional<Decision.Determining> find(Role role, AuthorizationRequest request, Effect effect) {
        for (Policy policy : role.policies()) {
            for (Statement statement : policy.statements()) {
                if (statement.effect() == effect && statement.matches(request)) {
                    return Optional.of(new Decision.Determining(policy.name(), statement));
                }
            }
        }
        return Optional.empty();
    }

    private static Decision denied(Role role, AuthorizationRequest request, Decision.Determining deny) {
        String reason = "Policy " + deny.policy() + " of role " + role.name() + " denies " + request.action() + " on "
                + request.resource() + "; an explicit deny beats every allow.";
        return new Decision(Outcome.EXPLICITLY_DENIED, Optional.of(deny), List.of(reason), Optional.empty());
    }

    private static Decision allowed(Role role, AuthorizationRequest request, Decision.Determining allow) {
        String reason = "Policy " + allow.policy() + " of role " + role.name() + " allows " + request.action() + " on "
                + request.resource() + ", and nothing denies it.";
        return new Decision(Outcome.ALLOWED, Optional.of(allow), List.of(reason), Optional.empty());
    }

    private static Decision silent(Role role, AuthorizationRequest request) {
        String reason = "No statement of role " + role.name() + " (" + role.policyNames() + ") allows "
                + request.action() + " on " + request.resource() + "; what is not allowed is denied.";
        return new Decision(
                Outcome.IMPLICITLY_DENIED,
                Optional.empty(),
                List.of(reason),
                Optional.of(Statement.allow(request.action(), request.resource())));
    }
}
