package warmstart.study.answer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.quiz.ItemId;
import warmstart.quiz.grade.Outcome;

/**
 * An answer as it is kept: the raw material from which any later memory model can be computed.
 *
 * @param item what was asked: {@code limit:timeout-max}
 * @param put how it was asked
 * @param said how the answer was understood: {@code 900 s}; at most {@value #SAID_CHARS_MAX} characters, the rest is cut
 *     off; empty when the learner asked to be shown
 * @param picked the same by the places of what was chosen: {@code 2}, {@code 0,3}; empty when it was typed
 * @param outcome the verdict
 * @param seen when the question was shown, in whole milliseconds
 * @param answered when the answer came in, in whole milliseconds
 * @param elapsedMillis how long the learner took, as measured where the learner sits; not negative
 */
public record GivenAnswer(
        ItemId item,
        Put put,
        String said,
        String picked,
        Outcome outcome,
        Instant seen,
        Instant answered,
        long elapsedMillis) {
    /** Nobody needs more to name a number; what people paste is not worth keeping. */
    public static final int SAID_CHARS_MAX = 200;

    public GivenAnswer {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(put, "put");
        Objects.requireNonNull(outcome, "outcome");
        Check.argument(elapsedMillis >= 0, "an answer takes no negative time");
        said = Texts.kept(said, SAID_CHARS_MAX);
        picked = Texts.kept(picked, SAID_CHARS_MAX);
        seen = seen.truncatedTo(ChronoUnit.MILLIS);
        answered = answered.truncatedTo(ChronoUnit.MILLIS);
    }
}
