package warmstart.iam;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.iam.condition.Condition;
import warmstart.iam.principal.Trustees;

/**
 * One statement of a policy:
 * {@code {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-2:111122223333:failed"}}.
 *
 * @param sid its name inside the policy; may be empty
 * @param effect what it does
 * @param principal who is meant; none in the policies of an identity, where it is the identity
 * @param action what is meant to be done
 * @param resource to what
 * @param conditions all of them have to hold
 */
public record Statement(
        String sid,
        Effect effect,
        Optional<Trustees> principal,
        Selection action,
        Selection resource,
        List<Condition> conditions) {
    public Statement {
        Objects.requireNonNull(sid, "sid");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(resource, "resource");
        conditions = List.copyOf(conditions);
    }

    /** A statement of an identity policy without conditions. */
    public Statement(String sid, Effect effect, List<String> actions, List<String> resources) {
        this(sid, effect, Optional.empty(), Selection.actions(actions), Selection.resources(resources), List.of());
    }

    /** Allows one action on one resource. */
    public static Statement allow(String action, String resource) {
        return new Statement("", Effect.ALLOW, List.of(action), List.of(resource));
    }

    /** Denies one action on one resource. */
    public static Statement deny(String action, String resource) {
        return new Statement("", Effect.DENY, List.of(action), List.of(resource));
    }

    /** The same for the given principals, as resource policies need it. */
    public Statement to(Trustees trustees) {
        return new Statement(sid, effect, Optional.of(trustees), action, resource, conditions);
    }

    /** The same under the given conditions. */
    public Statement when(Condition... all) {
        return new Statement(sid, effect, principal, action, resource, List.of(all));
    }
}
