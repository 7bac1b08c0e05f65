package warmstart.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * database.
 *
 * @param deck what can be asked
 * @param cards the states of the items reviewed so far; may hold items that the deck no longer has
 * @param today what was done since the study day began
 * @param preferences how the learner wants it
 * @param now the moment
 */
public record LearnerSnapshot(
        Deck deck, Map<ItemId, CardState> cards, Tally today, Preferences preferences, Instant now) {
    public LearnerSnapshot {
        Objects.requireNonNull(deck, "deck");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(now, "now");
        cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
    }

    /** The state of an item's card; a new one when it was never reviewed. */
    public CardState card(Item item) {
        return Optional.ofNullable(cards.get(item.id())).orElseGet(() -> CardState.fresh(now));
    }

    /** The chance that an item is recalled now, from 0 to 1; 0 when it was never asked. */
    public double recall(Item item) {
        return scheduler().retrievability(card(item), now);
    }

    /** Whether an item that was reviewed before is to be asked again now. */
    public boolean isDue(Item item) {
        return cards.containsKey(item.id()) && days().isDue(card(item), now);
    }

    /** The learner's study day. */
    public LocalDate day() {
        return days().of(now);
    }

    /** What counts as a day for the learner. */
    public ReviewDay days() {
        return days(preferences);
    }

    /** The scheduler with the learner's settings. */
    public Scheduler scheduler() {
        return scheduler(preferences);
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
