package warmstart.scheduling;

import java.time.Instant;

/** States and steps around the memory model. */
public final class Scheduler {
    private final SchedulerSettings settings;
    private final ReviewDay days;

    public Scheduler(SchedulerSettings settings, ReviewDay days) {
        this.settings = settings;
        this.days = days;
    }

    /**
     * What each grade would lead to.
     *
     * @param card the card before the answer
     * @param cardNumber the card's number in the store; it seeds the spreading of intervals
     * @param now the moment of the answer
     */
    public Outcomes preview(CardState card, long cardNumber, Instant now) {
        throw new UnsupportedOperationException(settings.toString() + days + card + cardNumber + now);
    }

    /** The chance of recall at a moment, from 0 to 1; 0 for a new card. */
    public double retrievability(CardState card, Instant now) {
        throw new UnsupportedOperationException(card.toString() + now);
    }
}
