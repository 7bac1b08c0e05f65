package warmstart.iam;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;

/**
 * One statement of a policy:
 * {@code {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-2:111122223333:failed"}}.
 *
 * @param sid its name inside the policy; may be empty
 * @param effect what it does
 * @param actions patterns of actions, at least one; case does not matter
 * @param resources patterns of ARNs, at least one; case matters
 */
public record Statement(String sid, Effect effect, List<String> actions, List<String> resources) {
    public Statement {
        Objects.requireNonNull(sid, "sid");
        Objects.requireNonNull(effect, "effect");
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
        Check.argument(!actions.isEmpty() && !resources.isEmpty(), "a statement names actions and resources");
    }

    /** Allows one action on one resource. */
    public static Statement allow(String action, String resource) {
        return new Statement("", Effect.ALLOW, List.of(action), List.of(resource));
    }

    /** Whether the statement speaks about the request at all. */
    public boolean matches(AuthorizationRequest request) {
        return actions.stream().anyMatch(pattern -> Wildcard.matchesAction(pattern, request.action()))
                && resources.stream().anyMatch(pattern -> Wildcard.matchesResource(pattern, request.resource()));
    }
}
