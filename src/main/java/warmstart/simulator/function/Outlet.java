package warmstart.simulator.function;

import java.util.Objects;
import warmstart.base.Check;

/**
 * Where a function's events go when Lambda is done with them: its dead-letter queue, or a destination.
 *
 * @param use what for
 * @param target where to
 */
public record Outlet(Use use, Target target) {
    public Outlet {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(target, "target");
        Check.argument(
                use.takes(target.kind()),
                use.words() + " cannot be " + target.kind().service());
    }

    /** What an outlet is for. */
    public enum Use {
        /** Gets the event alone, after failure. */
        DEAD_LETTER_QUEUE("dead-letter-queue", "dead-letter queue", "DeadLetterErrors"),
        /** Gets a record with request and response, after failure. */
        ON_FAILURE("on-failure", "on-failure destination", "DestinationDeliveryFailures"),
        /** Gets a record with request and response, after success. */
        ON_SUCCESS("on-success", "on-success destination", "DestinationDeliveryFailures");

        private final String word;
        private final String words;
        private final String metric;

        Use(String word, String words, String metric) {
            this.word = word;
            this.words = words;
            this.metric = metric;
        }

        /** As rows carry it: {@code dead-letter-queue}. */
        public String word() {
            return word;
        }

        /** As sentences write it: {@code dead-letter queue}. */
        public String words() {
            return words;
        }

        /** The CloudWatch metric that counts a refused delivery. */
        public String metric() {
            return metric;
        }

        /** Whether the service accepts such a target for this use: a dead-letter queue is SQS or SNS, S3 takes failures only. */
        public boolean takes(TargetKind kind) {
            return switch (this) {
                case DEAD_LETTER_QUEUE -> kind == TargetKind.SQS || kind == TargetKind.SNS;
                case ON_FAILURE -> true;
                case ON_SUCCESS -> kind != TargetKind.S3;
            };
        }
    }

    /** The rule that says which permission a delivery needs. */
    public LambdaRule rule() {
        if (use == Use.DEAD_LETTER_QUEUE) {
            return target.kind() == TargetKind.SQS ? LambdaRule.DLQ_SQS : LambdaRule.DLQ_SNS;
        }
        return target.kind().destinationRule();
    }
}
