package warmstart.simulator.function;

import java.util.Locale;
import java.util.Objects;

/**
 * Each success of a function sends an event to a source of the scenario, which makes a function run again: an object is
 * written into the bucket {@code uploads}.
 *
 * @param service which service the source belongs to
 * @param source its name in the scenario
 */
public record Sending(Service service, String source) {
    public Sending {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(source, "source");
    }

    /** The services a function can write to. */
    public enum Service {
        S3(true),
        SNS(true),
        SQS(true),
        DYNAMODB(false),
        EVENTBRIDGE(false);

        private final boolean counted;

        Service(boolean counted) {
            this.counted = counted;
        }

        /** Whether it passes on how often a function was invoked in a chain; without that no loop is noticed. */
        public boolean counted() {
            return counted;
        }

        /** As scenarios write it: {@code s3}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
