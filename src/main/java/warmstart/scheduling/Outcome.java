package warmstart.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What a grade leads to.
 *
 * @param grade the grade
 * @param card the card after it
 * @param reviewedAt when the grade was given
 * @param elapsedDays how many review days after the previous answer; 0 for the first answer and on the same day
 */
public record Outcome(Grade grade, CardState card, Instant reviewedAt, int elapsedDays) {
    public Outcome {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(reviewedAt, "reviewedAt");
    }

    /** How long until the card is due. */
    public Duration waiting() {
        return Duration.between(reviewedAt, card.due());
    }

    /** How its button writes the wait: {@code 10 min}, {@code 3 d}, {@code 2 mo}. */
    public String words() {
        return IntervalWords.of(this);
    }
}
