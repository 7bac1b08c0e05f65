package warmstart.study;

import static warmstart.study.Samples.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.accounts.Preferences;
import warmstart.accounts.Theme;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Phase;

/**
 * Builds a learner at a moment, item by item in the order of the deck. Unless told otherwise: {@link Samples#NOW}, days in
 * UTC that begin at 4 o'clock, 15 new items a day, nothing done today.
 */
public final class Snapshots {
    private final List<Item> items = new ArrayList<>();
    private final Map<ItemId, String> revisions = new LinkedHashMap<>();
    private final Map<ItemId, CardState> cards = new LinkedHashMap<>();
    private Preferences preferences = Preferences.initial(ZoneOffset.UTC);
    private Tally today = Tally.NONE;
    private Instant now = NOW;

    /** An item never reviewed. */
    public Snapshots unseen(String fact) {
        return unseen(Samples.item(fact));
    }

    public Snapshots unseen(Item item) {
        items.add(item);
        return this;
    }

    /** An item in its first steps, due so long after {@link Samples#NOW}, or before it when negative. */
    public Snapshots learning(String fact, Duration due) {
        return card(Samples.item(fact), Samples.card(Phase.LEARNING, NOW.plus(due), 1, NOW));
    }

    /** An item that was forgotten, due in the same way. */
    public Snapshots relearning(String fact, Duration due) {
        return card(Samples.item(fact), Samples.card(Phase.RELEARNING, NOW.plus(due), 1, NOW));
    }

    /** An item in review, last reviewed some days ago, due so many days from now. */
    public Snapshots review(String fact, double stability, int daysAgo, int dueInDays) {
        return review(Samples.item(fact), stability, daysAgo, dueInDays);
    }

    public Snapshots review(Item item, double stability, int daysAgo, int dueInDays) {
        Instant due = NOW.plus(Duration.ofDays(dueInDays));
        return card(item, Samples.card(Phase.REVIEW, due, stability, NOW.minus(Duration.ofDays(daysAgo))));
    }

    public Snapshots card(Item item, CardState card) {
        items.add(item);
        cards.put(item.id(), card);
        return this;
    }

    /** The key of an item said something else when it was last answered. */
    public Snapshots answeredBefore(Item item, String revision) {
        revisions.put(item.id(), revision);
        return this;
    }

    public Snapshots newPerDay(int newPerDay) {
        preferences = new Preferences(
                preferences.zone(), preferences.rolloverHour(), newPerDay, 90, Theme.SYSTEM, /* shortcuts= */ true);
        return this;
    }

    public Snapshots days(String zone, int rolloverHour) {
        preferences = new Preferences(
                ZoneId.of(zone), rolloverHour, preferences.newPerDay(), 90, Theme.SYSTEM, /* shortcuts= */ true);
        return this;
    }

    public Snapshots today(int reviews, int introduced) {
        today = new Tally(reviews, introduced);
        return this;
    }

    public Snapshots at(String now) {
        this.now = Instant.parse(now);
        return this;
    }

    public LearnerSnapshot build() {
        return new LearnerSnapshot(new Deck(items), new Cards(cards, revisions), today, preferences, now);
    }
}
