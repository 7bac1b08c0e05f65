package warmstart.iam;

import java.util.Objects;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;

/**
 * Somebody wants to do something to something.
 *
 * @param caller who
 * @param action {@code sqs:SendMessage}
 * @param resource {@code arn:aws:sqs:eu-west-2:111122223333:failed-uploads}
 * @param resourceAccount the account of the resource; empty when it is unknown, and then taken for the caller's own
 * @param context what else is known
 */
public record AuthorizationRequest(
        Caller caller, String action, String resource, String resourceAccount, Context context) {
    private static final int ACCOUNT_PART = 4;
    private static final int ARN_PARTS = 6;

    public AuthorizationRequest {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(resourceAccount, "resourceAccount");
        Objects.requireNonNull(context, "context");
    }

    /** A request by nobody in particular; {@link #by} says who asks. */
    public AuthorizationRequest(String action, String resource) {
        this(Caller.ANONYMOUS, action, resource, accountIn(resource), Context.empty());
    }

    /** The same request by somebody. */
    public AuthorizationRequest by(Caller other) {
        return new AuthorizationRequest(other, action, resource, resourceAccount, context);
    }

    /** The same request in other circumstances. */
    public AuthorizationRequest in(Context other) {
        return new AuthorizationRequest(caller, action, resource, resourceAccount, other);
    }

    /** The same request for another action. */
    public AuthorizationRequest to(String otherAction) {
        return new AuthorizationRequest(caller, otherAction, resource, resourceAccount, context);
    }

    /** The account in an ARN; empty when it has none, as those of buckets. */
    public static String accountIn(String arn) {
        String[] parts = arn.split(":", ARN_PARTS);
        return parts.length == ARN_PARTS ? parts[ACCOUNT_PART] : "";
    }
}
