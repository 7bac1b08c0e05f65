package warmstart.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.labs.LabId;

/**
 * One run of a lab: what is needed to run it again exactly, and what came of it. No trace is kept.
 *
 * @param lab the lab's id: {@code when-nobody-is-waiting}
 * @param modelVersion what ran it, {@code 1-5f0c2a9be31d7744}; the same one gives the same trace again
 * @param seed the seed of the run
 * @param knobs the position of every knob, as an address writes them: {@code retry-attempts=2&keep=dlq-queue}
 * @param predictions what the learner predicted, written in the same way; empty when nothing
 * @param goalsReached the ids of the goals that were reached, in the lab's order
 * @param at when, in whole milliseconds
 */
public record LabAttempt(
        LabId lab,
        String modelVersion,
        long seed,
        String knobs,
        String predictions,
        List<String> goalsReached,
        Instant at) {
    /** The longest id of a lab, in characters. */
    public static final int ID_CHARS_MAX = 120;

    /** The longest version, in characters. */
    public static final int VERSION_CHARS_MAX = 40;

    /** The longest text of knobs, predictions, or goals together, in characters. */
    public static final int TEXT_CHARS_MAX = 4000;

    public LabAttempt {
        Check.argument(lab.value().length() <= ID_CHARS_MAX, "a lab's id has at most 120 characters");
        Check.argument(modelVersion.length() <= VERSION_CHARS_MAX, "a model's version has at most 40 characters");
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
