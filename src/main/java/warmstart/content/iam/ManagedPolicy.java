package warmstart.content.iam;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import warmstart.iam.Policy;

/**
 * A policy that AWS wrote and keeps: {@code AWSLambdaBasicExecutionRole}.
 *
 * @param policy its document, under its own name
 * @param version the version AWS had given it, {@code v1}
 * @param arn its ARN
 * @param source the page that shows it
 * @param checkedOn when somebody last compared it with that page
 */
public record ManagedPolicy(Policy policy, String version, String arn, URI source, LocalDate checkedOn) {
    public ManagedPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(arn, "arn");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(checkedOn, "checkedOn");
    }
}
