package warmstart.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import warmstart.base.Check;

/**
 * One run of a lab: what is needed to run it again exactly, and what came of it. No trace is kept.
 *
 * @param lab the lab's id: {@code when-nobody-is-waiting}
 * @param modelVersion the version of the simulator's model that ran it; another one may give another trace
 * @param seed the seed of the run
 * @param knobs the settings, as the lab writes them: {@code retries=2&failure=30}
 * @param predictions what the learner predicted, as the lab writes it; empty when nothing
 * @param goalsReached the ids of the goals that were reached, in the lab's order
 * @param at when, in whole milliseconds
 */
public record LabAttempt(
        String lab,
        int modelVersion,
        long seed,
        String knobs,
        String predictions,
        List<String> goalsReached,
        Instant at) {
    /** The longest lab id, and goal id, in characters. */
    public static final int ID_CHARS_MAX = 120;

    /** The longest text of knobs, predictions, or goals together, in characters. */
    public static final int TEXT_CHARS_MAX = 4000;

    public LabAttempt {
        Check.argument(!lab.isEmpty() && lab.length() <= ID_CHARS_MAX, "a lab's id has 1 to 120 characters");
        Objects.requireNonNull(knobs, "knobs");
        Objects.requireNonNull(predictions, "predictions");
        Check.argument(knobs.length() <= TEXT_CHARS_MAX, "the knobs are too long");
        Check.argument(predictions.length() <= TEXT_CHARS_MAX, "the predictions are too long");
        goalsReached = List.copyOf(goalsReached);
        // The database writes them one a line.
        Check.argument(
                goalsReached.stream().noneMatch(goal -> goal.isEmpty() || goal.contains("\n")),
                "a goal's id is one line of text");
        Check.argument(String.join("\n", goalsReached).length() <= TEXT_CHARS_MAX, "the goals are too long");
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
