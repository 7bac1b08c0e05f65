package warmstart.simulator.async;

/**
 * Which service hands events over and does not wait; it decides in which form the function gets them.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html">Invoking Lambda with events from other
 *     AWS services</a>
 */
public enum AsyncService {
    /** A caller of the operation Invoke with the type {@code Event}: it writes the event itself. */
    CALLER,
    S3,
    SNS,
    /** A rule of a bus that matches events. */
    EVENTBRIDGE,
    /** A rule of a bus with a schedule. */
    SCHEDULE,
    /** A schedule of EventBridge Scheduler. */
    SCHEDULER,
    /** The invoke action of a pipeline; the function reports success or failure by an API call of its own. */
    CODEPIPELINE
}
