package warmstart.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.accounts.Preferences;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;
import warmstart.scheduling.ReviewDay;
import warmstart.scheduling.Scheduler;
import warmstart.scheduling.SchedulerSettings;

/**
 * All that a decision about a learner may look at, at one moment. Whoever has a snapshot needs neither a clock nor a
 * database. Immutable.
 */
public final class LearnerSnapshot {
    private final Deck deck;
    private final Cards cards;
    private final Tally today;
    private final Preferences preferences;
    private final Instant now;
    private final Scheduler scheduler;

    /**
     * A learner at a moment.
     *
     * @param deck what can be asked
     * @param cards what was reviewed so far
     * @param today what was done since the study day began
     * @param preferences how the learner wants it
     * @param now the moment
     */
    public LearnerSnapshot(Deck deck, Cards cards, Tally today, Preferences preferences, Instant now) {
        this.deck = Objects.requireNonNull(deck, "deck");
        this.cards = Objects.requireNonNull(cards, "cards");
        this.today = Objects.requireNonNull(today, "today");
        this.preferences = Objects.requireNonNull(preferences, "preferences");
        this.now = Objects.requireNonNull(now, "now");
        this.scheduler = scheduler(preferences);
    }

    /** What can be asked. */
    public Deck deck() {
        return deck;
    }

    /** The states of the items reviewed so far, those that the deck no longer has included. */
    public Map<ItemId, CardState> cards() {
        return cards.states();
    }

    /** What was done since the study day began. */
    public Tally today() {
        return today;
    }

    /** How the learner wants it. */
    public Preferences preferences() {
        return preferences;
    }

    /** The moment. */
    public Instant now() {
        return now;
    }

    /** What counts as a day for the learner. */
    public ReviewDay days() {
        return days(preferences);
    }

    /** The study day. */
    public LocalDate day() {
        return days().of(now);
    }

    /** The state of an item's card; empty when it was never reviewed. */
    public Optional<CardState> card(Item item) {
        return cards.state(item);
    }

    /** The chance that an item is recalled now, from 0 to 1; 0 when it was never reviewed, or has another answer since. */
    public double recall(Item item) {
        return isChanged(item)
                ? 0.0
                : card(item).map(card -> scheduler.retrievability(card, now)).orElse(0.0);
    }

    /** Whether an item that was reviewed before is to be asked again now: its day has come, or its answer is another now. */
    public boolean isDue(Item item) {
        return card(item).filter(card -> days().isDue(card, now)).isPresent() || isChanged(item);
    }

    /** Whether the key says something else than when the learner last answered. */
    public boolean isChanged(Item item) {
        return cards.isChanged(item);
    }

    static ReviewDay days(Preferences preferences) {
        return new ReviewDay(preferences.zone(), preferences.rolloverHour());
    }

    static Scheduler scheduler(Preferences preferences) {
        SchedulerSettings usual = SchedulerSettings.defaults();
        SchedulerSettings settings = new SchedulerSettings(
                usual.weights(),
                preferences.desiredRetention() / 100.0,
                usual.maximumDays(),
                usual.fuzz(),
                usual.shortTerm(),
                usual.learningSteps(),
                usual.relearningSteps());
        return new Scheduler(settings, days(preferences));
    }
}
