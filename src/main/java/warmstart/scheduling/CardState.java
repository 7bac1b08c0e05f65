package warmstart.scheduling;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Check;

/**
 * All that the scheduler knows about one card of one learner. Derived from the learner's answers and stored beside them.
 *
 * @param phase where it stands
 * @param due when it is to be asked again; for a new card the moment it was added
 * @param stability after how many days the chance of recall has fallen to 90 %; 0 for a new card
 * @param difficulty from 1 (easy) to 10; 0 for a new card
 * @param intervalDays for how many days it was put off; 0 while in steps
 * @param step the place in the list of learning or relearning steps, counted from 0
 * @param reps how often it was answered
 * @param lapses how often it was forgotten after it had reached {@link Phase#REVIEW}
 * @param lastReview when it was last answered; empty for a new card
 */
public record CardState(
        Phase phase,
        Instant due,
        double stability,
        double difficulty,
        int intervalDays,
        int step,
        int reps,
        int lapses,
        Optional<Instant> lastReview) {
    public CardState {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(lastReview, "lastReview");
        Check.argument(
                phase == Phase.NEW || lastReview.isPresent(), "a card that was answered has a time of its last answer");
        Check.argument(phase == Phase.NEW || stability > 0, "a card that was answered has a stability");
    }

    /** A card that was never answered. */
    public static CardState fresh(Instant added) {
        return new CardState(Phase.NEW, added, 0, 0, 0, 0, 0, 0, Optional.empty());
    }
}
