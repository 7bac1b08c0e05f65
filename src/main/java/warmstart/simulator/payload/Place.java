package warmstart.simulator.payload;

import java.util.Objects;

/**
 * Where something lives: an account in a Region. Makes the ARNs of what lives there.
 *
 * @param region such as {@code eu-central-1}
 * @param accountId twelve digits
 */
public record Place(String region, String accountId) {
    public Place {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(accountId, "accountId");
    }

    /** {@code arn("sqs", "orders")} is {@code arn:aws:sqs:eu-central-1:111122223333:orders}. */
    public String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + region + ":" + accountId + ":" + resource;
    }

    /** The ARN of something without a Region: {@code arn:aws:iam::111122223333:role/worker}. */
    public String globalArn(String service, String resource) {
        return "arn:aws:" + service + "::" + accountId + ":" + resource;
    }

    /** The ARN of a function, with a version or alias where one is meant: {@code ….:function:orders:live}. */
    public String function(String name, String qualifier) {
        return arn("lambda", "function:" + name) + (qualifier.isEmpty() ? "" : ":" + qualifier);
    }
}
