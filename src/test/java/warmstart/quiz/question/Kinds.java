package warmstart.quiz.question;

import java.util.List;
import java.util.Optional;
import warmstart.facts.Quantity;

/** A question of each kind, small enough to be judged by eye. */
public final class Kinds {
    private Kinds() {}

    /** Which of four? The second. */
    public static SingleChoice single() {
        return new SingleChoice(
                "Which service invokes a function synchronously?",
                List.of(
                        Option.of("Amazon S3", "Amazon S3 does not wait for an answer."),
                        Option.of("Application Load Balancer", "It hands the answer to its client."),
                        Option.of("Amazon SNS", ""),
                        Option.of("EventBridge", "EventBridge does not wait either.")),
                /* key= */ 1);
    }

    /** Amounts, the middle one right. */
    public static SingleChoice amounts() {
        return new SingleChoice(
                "What is the maximum timeout of a function?",
                List.of(amount("3 s", 3), amount("15 min", 900), amount("6 h", 21_600)),
                /* key= */ 1);
    }

    private static Option amount(String text, long seconds) {
        return new Option(text, Optional.of(Quantity.of(seconds, "s")), text + " is another limit.");
    }

    /** Which three of six? The first, the third, the last. */
    public static MultipleChoice multiple() {
        return new MultipleChoice(
                "Which services does Lambda poll? (Choose THREE.)",
                List.of(
                        Option.of("Amazon SQS", ""),
                        Option.of("Amazon SNS", "Amazon SNS pushes."),
                        Option.of("Amazon MSK", ""),
                        Option.of("Amazon S3", "Amazon S3 pushes."),
                        Option.of("API Gateway", ""),
                        Option.of("Kinesis", "")),
                List.of(5, 0, 2));
    }

    /** Four steps, shown as 3, 1, 4, 2. */
    public static Ordering ordering() {
        return new Ordering(
                "In which order does an environment live?",
                List.of(
                        Option.of("Invoke", ""),
                        Option.of("Download the code", "There is nothing to run before."),
                        Option.of("Shutdown", ""),
                        Option.of("Init", "")),
                List.of(1, 3, 0, 2));
    }

    /** Four services and two ways; the third way belongs to none. */
    public static Matching matching() {
        return new Matching(
                "How do these invoke a function?",
                "Service",
                "Way",
                List.of("SQS", "SNS", "ALB", "S3"),
                List.of("asynchronously", "synchronously", "by a mapping", "never"),
                List.of(2, 0, 1, 0));
    }

    /** Three gaps: a time, a size, a name. */
    public static Cloze cloze() {
        return new Cloze(
                "A function runs for {=1} at most, with {=2} of memory, and writes to {=3}.",
                List.of(
                        new TypedQuantity("", Quantity.of(900, "s"), "15 min", List.of()),
                        new TypedQuantity("", Quantity.of(10, "GB"), "10 GB", List.of()),
                        new TypedName("", List.of("CloudWatch Logs", "CloudWatch"), List.of())));
    }

    /** Three places, of which two are right. */
    public static Hotspot hotspot() {
        return new Hotspot(
                "Where does a message wait?",
                "queue.svg",
                "a queue, a function, a dead-letter queue",
                /* width= */ 600,
                /* height= */ 200,
                List.of(
                        new Hotspot.Area("the queue", 0, 0, 100, 50, /* key= */ true, ""),
                        new Hotspot.Area("the function", 200, 0, 100, 50, /* key= */ false, "Nothing waits there."),
                        new Hotspot.Area(
                                "the dead-letter queue", 400, 0, 100, 50, /* key= */ true, "There it waits longest.")));
    }

    /** A managed policy. */
    public static TypedName name() {
        return new TypedName(
                "Which managed policy lets a function read a queue?",
                List.of("AWSLambdaSQSQueueExecutionRole"),
                List.of(new TypedName.Homonym("AWSLambdaKinesisExecutionRole", "is for streams of Kinesis")));
    }

    /** A time. */
    public static TypedQuantity quantity() {
        return new TypedQuantity(
                "What is the maximum timeout of a function?", Quantity.of(900, "s"), "15 min", List.of());
    }

    /** All of them. */
    public static List<Question> all() {
        return List.of(single(), amounts(), multiple(), ordering(), matching(), cloze(), hotspot(), name(), quantity());
    }
}
