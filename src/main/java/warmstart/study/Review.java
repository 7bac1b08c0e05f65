package warmstart.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Grade;
import warmstart.scheduling.Phase;
import warmstart.study.answer.GivenAnswer;

/**
 * One graded answer: a line in the learner's history that is never changed and never deleted, only marked as undone.
 *
 * @param answer what was given
 * @param grade how well it was recalled, as the learner confirmed
 * @param at when it was graded, in whole milliseconds; the memory model counts from here
 * @param before the card's state until then; {@link Phase#NEW} at the first review
 * @param after its state from then on
 */
public record Review(GivenAnswer answer, Grade grade, Instant at, CardState before, CardState after) {
    public Review {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Check.argument(after.phase() != Phase.NEW, "a card that was reviewed is not new");
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What was asked. */
    public ItemId item() {
        return answer.item();
    }

    /** Whether it was the first time. */
    public boolean introduces() {
        return before.phase() == Phase.NEW;
    }
}
