package warmstart.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import warmstart.base.Check;

/**
 * What a learner or an instructor may set.
 *
 * @param weights the 21 numbers of the memory model
 * @param desiredRetention the chance of recall at which a card comes back: from 0.7 to 0.99, usually 0.9
 * @param maximumDays the longest interval
 * @param fuzz whether intervals are spread a little, so that cards learnt together do not stay together
 * @param shortTerm whether there are steps within a day; without them every answer leads to days
 * @param learningSteps the waits of a new card, each at least a minute
 * @param relearningSteps the waits of a forgotten card
 */
public record SchedulerSettings(
        Weights weights,
        double desiredRetention,
        int maximumDays,
        boolean fuzz,
        boolean shortTerm,
        List<Duration> learningSteps,
        List<Duration> relearningSteps) {
    /** A hundred years, as in the reference implementation. */
    public static final int DAYS_MAX = 36_500;

    public SchedulerSettings {
        Objects.requireNonNull(weights, "weights");
        Check.argument(desiredRetention > 0 && desiredRetention <= 1, "the desired retention is above 0 and at most 1");
        Check.argument(maximumDays >= 1 && maximumDays <= DAYS_MAX, "the longest interval is from 1 to 36500 days");
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        learningSteps.forEach(SchedulerSettings::checkStep);
        relearningSteps.forEach(SchedulerSettings::checkStep);
    }

    /** 90 %, steps of 1 and 10 minutes, one of 10 minutes after a lapse, intervals spread. */
    public static SchedulerSettings defaults() {
        List<Duration> learning = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
        List<Duration> relearning = List.of(Duration.ofMinutes(10));
        return new SchedulerSettings(Weights.defaults(), 0.9, DAYS_MAX, true, true, learning, relearning);
    }

    /** The same with another desired retention: 0.85 asks less often and lets more be forgotten. */
    public SchedulerSettings withDesiredRetention(double retention) {
        return new SchedulerSettings(weights, retention, maximumDays, fuzz, shortTerm, learningSteps, relearningSteps);
    }

    private static void checkStep(Duration step) {
        Check.argument(
                step.toMinutes() >= 1 && step.equals(Duration.ofMinutes(step.toMinutes())),
                "a step is a whole number of minutes");
    }
}
