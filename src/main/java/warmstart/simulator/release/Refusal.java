package warmstart.simulator.release;

import java.util.Objects;
import warmstart.simulator.trace.Rule;

/**
 * Why the service does not make a change.
 *
 * @param status what it answers
 * @param rule what it rests on
 * @param message a fragment for people, in lower case and without a full stop
 */
public record Refusal(Status status, Rule rule, String message) {
    public Refusal {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
    }

    /** The answers in question. */
    public enum Status {
        /** {@code InvalidParameterValueException}. */
        INVALID(400),
        /** {@code ResourceNotFoundException}. */
        NOT_FOUND(404),
        /** {@code ResourceConflictException}. */
        CONFLICT(409);

        private final long code;

        Status(long code) {
            this.code = code;
        }

        /** The status of the HTTP answer. */
        public long code() {
            return code;
        }
    }

    /** A setting that is not accepted. */
    static Refusal invalid(Rule rule, String message) {
        return new Refusal(Status.INVALID, rule, message);
    }
}
