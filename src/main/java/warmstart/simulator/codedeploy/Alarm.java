package warmstart.simulator.codedeploy;

import java.util.Objects;
import java.util.OptionalInt;
import warmstart.base.Check;

/**
 * A CloudWatch alarm on a metric of a function.
 *
 * @param name {@code live-errors}
 * @param function the function
 * @param version the version that is looked at; empty for all together
 * @param metric what is measured
 * @param periodMicros the time of one data point
 * @param evaluationPeriods how many data points are looked at
 * @param dataPoints how many of them have to be above the threshold
 * @param threshold what a value has to exceed; a count, for durations microseconds
 * @param missing what a period without a value counts as
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html">Alarm
 *     evaluation</a>
 */
public record Alarm(
        String name,
        String function,
        OptionalInt version,
        Metric metric,
        long periodMicros,
        int evaluationPeriods,
        int dataPoints,
        long threshold,
        Missing missing) {
    public Alarm {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(missing, "missing");
        Check.argument(periodMicros > 0 && evaluationPeriods > 0, "an alarm looks at periods");
        Check.argument(dataPoints > 0 && dataPoints <= evaluationPeriods, "no more can breach than are looked at");
    }

    /** An alarm on more than so many errors of one period, which has nothing against silence. */
    public static Alarm onErrors(String name, String function, long periodMicros, long threshold) {
        return new Alarm(
                name,
                function,
                OptionalInt.empty(),
                Metric.ERRORS,
                periodMicros,
                1,
                1,
                threshold,
                Missing.NOT_BREACHING);
    }

    /** What is measured. */
    public enum Metric {
        /** Sum of the runs that ended in an error, timeouts included. */
        ERRORS("Errors"),
        /** Sum of the requests that were refused. */
        THROTTLES("Throttles"),
        /** Mean time of the handler. */
        DURATION_AVERAGE("Duration"),
        /** Longest time of the handler. */
        DURATION_MAXIMUM("Duration");

        private final String word;

        Metric(String word) {
            this.word = word;
        }

        /** As CloudWatch writes it: {@code Errors}. */
        public String word() {
            return word;
        }
    }

    /** What a period without a value counts as. */
    public enum Missing {
        /** As nothing: with no value at all the alarm has insufficient data. */
        MISSING,
        /** As a good value. */
        NOT_BREACHING,
        /** As a bad value. */
        BREACHING,
        /** With no value at all the alarm stays as it is. */
        IGNORE
    }

    /** What an alarm can be, in the words of CloudWatch. */
    public enum State {
        OK,
        ALARM,
        INSUFFICIENT_DATA
    }
}
