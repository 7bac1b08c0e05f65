package warmstart.iam;

import java.util.Objects;

/**
 * Somebody wants to do something to something.
 *
 * @param action {@code sqs:SendMessage}
 * @param resource {@code arn:aws:sqs:eu-west-2:111122223333:failed-uploads}
 */
public record AuthorizationRequest(String action, String resource) {
    public AuthorizationRequest {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(resource, "resource");
    }
}
