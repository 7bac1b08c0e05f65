package warmstart.simulator.scaling;

import warmstart.base.Check;

/**
 * Other bounds at a time: between 50 and 100 environments from 8 o'clock.
 *
 * @param atMicros when, first
 * @param everyMicros how often again; 0 for once only
 * @param min the least from then on
 * @param max the most from then on
 * @see <a
 *     href="https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html">
 *     Scheduled scaling for Application Auto Scaling</a>
 */
public record ScheduledAction(long atMicros, long everyMicros, long min, long max) {
    public ScheduledAction {
        Check.argument(atMicros >= 0 && everyMicros >= 0, "an action has a time");
        Check.argument(min >= 0 && min <= max, "the least is not more than the most");
    }
}
