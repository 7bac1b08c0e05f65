package warmstart.scheduling;

import java.time.Instant;
import java.util.Objects;

/**
 * Decides when a card comes back. Around the memory model ({@link Fsrs}) it keeps the card's {@link Phase}: a new card goes
 * through the learning steps, then it is put off by days; one that is forgotten goes through the relearning steps.
 *
 * <p>Immutable and thread-safe. With days in UTC it agrees with ts-fsrs 5.4.2 in every field, bit for bit, the spreading of
 * intervals by card number included.
 */
public final class Scheduler {
    private final SchedulerSettings settings;
    private final ReviewDay days;
    private final Fsrs fsrs;
    private final double intervalModifier;

    /** A scheduler for one learner: what is set, and when the learner's days begin. */
    public Scheduler(SchedulerSettings settings, ReviewDay days) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.days = Objects.requireNonNull(days, "days");
        Weights weights = settings.weights().forUse(settings.relearningSteps().size(), settings.shortTerm());
        this.fsrs = new Fsrs(weights, settings.shortTerm());
        this.intervalModifier = fsrs.intervalModifier(settings.desiredRetention());
    }

    /**
     * What each grade would lead to.
     *
     * @param card the card before the answer
     * @param cardNumber the card's number in the store; it decides how intervals are spread
     * @param now the moment of the answer
     */
    public Outcomes preview(CardState card, long cardNumber, Instant now) {
        Answering answering = new Answering(this, card, cardNumber, now);
        if (!settings.shortTerm()) {
            return answering.inDaysOnly();
        }
        return card.phase() == Phase.REVIEW ? answering.inReview() : answering.inSteps();
    }

    /** The chance of recall at a moment, from 0 to 1; 0 for a card that was never answered. */
    public double retrievability(CardState card, Instant now) {
        return card.lastReview()
                .map(last -> fsrs.retrievability(days.daysBetween(last, now), card.stability()))
                .orElse(0.0);
    }

    SchedulerSettings settings() {
        return settings;
    }

    ReviewDay days() {
        return days;
    }

    Fsrs fsrs() {
        return fsrs;
    }

    /** max(1, round(S·modifier)), at most the longest interval. */
    int intervalDays(double stability) {
        long wished = Math.max(1, Math.round(stability * intervalModifier));
        return (int) Math.min(wished, settings.maximumDays());
    }
}
