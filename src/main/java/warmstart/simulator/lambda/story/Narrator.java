package warmstart.simulator.lambda.story;

import java.util.List;
import warmstart.base.Counted;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.GiveUp;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.Throttle;
import warmstart.simulator.trace.Numbers;
import warmstart.simulator.trace.TraceRow;

/** Says in a sentence what a row of the trace says in figures. Every number comes from the row. */
final class Narrator {
    private Narrator() {}

    static StoryLink tell(TraceRow row) {
        return new StoryLink(row.t(), row.seq(), text(row), row.rule());
    }

    private static String text(TraceRow row) {
        return row.kind() instanceof LambdaKind kind
                ? sentence(kind, row.numbers())
                : row.kind().tell(row.numbers());
    }

    /** A row of throttles in one sentence. */
    static StoryLink tellMany(List<TraceRow> throttles) {
        TraceRow first = throttles.get(0);
        TraceRow last = throttles.get(throttles.size() - 1);
        String text = "It is refused " + Counted.of(throttles.size(), "more time") + "; the pauses reach "
                + Micros.words(last.numbers().number("waitMicros")) + ". Still no attempt is used.";
        return new StoryLink(first.t(), first.seq(), text, last.rule());
    }

    private static String sentence(LambdaKind kind, Numbers n) {
        return switch (kind) {
            case EVENT_ACCEPTED ->
                "Lambda puts the event into its queue and answers " + n.number("status") + ". The caller leaves.";
            case EVENT_THROTTLED -> throttled(n);
            case ENVIRONMENT_INIT_STARTED ->
                "A new environment starts; its initialisation takes " + Micros.words(n.number("initMicros")) + ".";
            case INVOCATION_STARTED -> started(n);
            case INVOCATION_SUCCEEDED -> "Attempt " + n.number("attempt") + " succeeds.";
            case INVOCATION_FAILED -> "The code throws. Attempt " + n.number("attempt") + " has failed.";
            case INVOCATION_TIMED_OUT ->
                "The function runs into its timeout of " + Micros.words(n.number("tookMicros")) + ". Attempt "
                        + n.number("attempt") + " has failed; a timeout counts as an error.";
            case RETRY_PLANNED -> "Lambda waits " + wait(n) + " and then makes attempt " + n.number("attempt") + ".";
            case EVENT_GIVEN_UP -> givenUp(n);
            case RECORD_DELIVERED -> delivered(n);
            case DELIVERY_DENIED -> denied(n);
            case EVENT_DISCARDED -> discarded(n);
            case ENVIRONMENT_EXPIRED ->
                "The environment was idle for " + Micros.words(n.number("idleMicros")) + " and is removed.";
        };
    }

    private static String throttled(Numbers n) {
        return "There is no room: " + Throttle.words(n) + ". The event goes back into the queue for " + wait(n)
                + ". No code ran, so no attempt is used.";
    }

    /** A wait as it was, and as documented where the two differ. */
    private static String wait(Numbers n) {
        String wait = Micros.words(n.number("waitMicros"));
        return n.has("nominalMicros") ? wait + " (documented: " + Micros.words(n.number("nominalMicros")) + ")" : wait;
    }

    private static String started(Numbers n) {
        String how = n.number("cold") == 1 ? ", which is new: a cold start." : ", which was idle.";
        return "Attempt " + n.number("attempt") + " runs in environment " + n.text("environment") + how;
    }

    private static String givenUp(Numbers n) {
        String condition = n.text("condition");
        if (condition.equals(GiveUp.EVENT_AGE_EXCEEDED.word())) {
            return "The next try would come at an age of " + Micros.words(n.number("nextAgeMicros"))
                    + ", beyond the limit of " + Micros.words(n.number("ageMaxMicros"))
                    + ". Lambda gives the event up now (" + condition + ").";
        }
        if (condition.equals(GiveUp.ZERO_RESERVED_CONCURRENCY.word())) {
            return "The function's reserved concurrency is 0. Lambda does not wait for better times and gives the event"
                    + " up at once (" + condition + ").";
        }
        if (condition.equals(GiveUp.RECURSION_STOPPED.word())) {
            return "Lambda gives the event up without another attempt (" + condition + ").";
        }
        return used(n.number("attempts")) + ". Lambda gives the event up (" + condition + ").";
    }

    private static String used(long attempts) {
        return attempts == 1 ? "The only attempt is used" : "Attempts used: " + attempts;
    }

    private static String delivered(Numbers n) {
        if (n.text("use").equals(Outlet.Use.DEAD_LETTER_QUEUE.word())) {
            return "The event is put into the dead-letter queue " + n.text("target") + " (" + n.text("service") + ").";
        }
        return "A record with request and response goes to the " + n.text("use") + " destination " + n.text("target")
                + " (" + n.text("service") + ").";
    }

    private static String denied(Numbers n) {
        return "The role " + n.text("role") + " may not call " + n.text("action") + " on " + n.text("resource")
                + ": " + lacks(n.text("policy")) + ". " + n.text("target") + " gets nothing, and "
                + n.text("metric") + " counts one.";
    }

    /** A role without policies has no policy that could allow anything. */
    private static String lacks(String policy) {
        return policy.startsWith("no ") ? "it has " + policy : policy + " does not allow it";
    }

    private static String discarded(Numbers n) {
        return n.text("because").equals("DeliveryDenied")
                ? "Nobody could take the event. It is lost."
                : "The function has neither a dead-letter queue nor an on-failure destination. The event is lost.";
    }
}
