package warmstart.simulator.function;

import java.util.Objects;

/**
 * A queue, topic, function, bus or bucket that a function can hand an event on to.
 *
 * @param kind which of these
 * @param name the name people know it by: {@code failed-uploads}
 * @param arn {@code arn:aws:sqs:eu-west-2:111122223333:failed-uploads}
 */
public record Target(TargetKind kind, String name, String arn) {
    public Target {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(arn, "arn");
    }
}
