package warmstart.simulator.lambda;

import java.util.Objects;

/**
 * Someone who sends events to a function and does not wait: an S3 bucket, an SNS topic.
 *
 * @param name its name; its events are called {@code uploads-1}, {@code uploads-2}, …
 * @param function the function it invokes
 * @param arrivals when
 */
public record Source(String name, String function, Arrivals arrivals) {
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(arrivals, "arrivals");
    }
}
