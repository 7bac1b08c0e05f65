package warmstart.study;

import java.time.Instant;
import java.util.Objects;
import warmstart.quiz.Answer;
import warmstart.quiz.ItemId;

/**
 * An answer as it comes in from a page. What the page says about time is not trusted: see {@link #elapsedMillis}.
 *
 * @param item what was asked
 * @param form how
 * @param answer what was given
 * @param seen when the question was shown
 * @param elapsedMillis how long the learner took as the page measured it; negative when it could not, and then the time
 *     from {@code seen} counts
 */
public record Attempt(ItemId item, QuestionForm form, Answer answer, Instant seen, long elapsedMillis) {
    public Attempt {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(seen, "seen");
    }
}
