package warmstart.study.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import warmstart.quiz.ItemId;
import warmstart.quiz.Retrieval;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.grade.Verdict;

/**
 * An answer as it comes in from a page. What the page says about time is believed as far as it is
 * possible.
 *
 * @param item what was asked
 * @param form how
 * @param variant the number of the variant that was shown
 * @param answer what was given
 * @param seen when the question was shown
 * @param elapsedMillis how long the learner took as the page measured it; negative when it could not, and then the time
 *     since {@code seen} counts
 */
public record Attempt(ItemId item, Retrieval form, long variant, Answer answer, Instant seen, long elapsedMillis) {
    /** A page that was left open longer counts as this old. */
    private static final Duration SEEN_AGE_MAX = Duration.ofDays(30);

    public Attempt {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(seen, "seen");
    }

    /** This as it is kept, with its times made credible: nothing is seen in the future, or took longer than since then. */
    public GivenAnswer judged(Verdict verdict, String revision, Instant now) {
        Instant earliest = now.minus(SEEN_AGE_MAX);
        Instant credible = seen.isAfter(now) ? now : seen.isBefore(earliest) ? earliest : seen;
        long sinceSeen = Duration.between(credible, now).toMillis();
        long elapsed = elapsedMillis < 0 ? sinceSeen : Math.min(elapsedMillis, sinceSeen);
        Put put = new Put(form, variant, revision);
        return new GivenAnswer(
                item, put, verdict.said(), AnswerCode.of(answer), verdict.outcome(), credible, now, elapsed);
    }
}
