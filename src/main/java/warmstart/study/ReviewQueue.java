package warmstart.study;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.quiz.Item;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Phase;

/**
 * What comes next for a learner.
 *
 * <p>First cards in steps whose minute has come, the longest due first; then reviews of the day, the most nearly forgotten
 * first; then new items in the order of the deck, as many as the learner wants in a day; and when nothing else is left,
 * cards in steps that come due within {@link #LEARN_AHEAD}, so that nobody waits four minutes for a last card. Among equals
 * the order of the deck decides.
 *
 * <p>Of several items that ask for one fact, only one is new on a day: the first would give away the others. A review whose
 * fact was asked today already comes after those of other facts.
 */
public final class ReviewQueue {
    /** How much too early a card in steps may be asked when nothing else is left; Anki's default. */
    public static final Duration LEARN_AHEAD = Duration.ofMinutes(20);

    private final LearnerSnapshot learner;
    private final Scope scope;
    private final List<Item> items;
    private final Set<FactId> askedToday;

    /** The queue of a learner within a scope. */
    public ReviewQueue(LearnerSnapshot learner, Scope scope) {
        this.learner = Objects.requireNonNull(learner, "learner");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.items = scope.items(learner.deck());
        this.askedToday = learner.factsSince(learner.days().start(learner.day()));
    }

    /** What to ask now; empty when there is nothing left. */
    public Optional<Item> next() {
        if (scope.regardlessOfDue()) {
            return items.stream().min(comparingDouble(learner::recall));
        }
        return inSteps(learner.now())
                .or(this::mostNearlyForgotten)
                .or(() -> newItems().stream().limit(newAllowed()).findFirst())
                .or(() -> inSteps(ahead()));
    }

    /** How far the learner is. */
    public QueueCounts counts() {
        long seen = items.stream().filter(this::isSeen).count();
        long left = scope.regardlessOfDue()
                ? seen
                : stepsUntil(ahead()).count() + dueReviews().count();
        long unseen = items.size() - seen;
        long fresh = scope.regardlessOfDue() ? unseen : Math.min(newItems().size(), newAllowed());
        return new QueueCounts(learner.today().reviews(), (int) left, (int) fresh);
    }

    /**
     * When something can be asked next, for a learner who has nothing left: the due time of a card in steps, the beginning
     * of the study day for a review or for the next new items. Empty when that will never be: there are no items, or no
     * new ones are wanted.
     */
    public Optional<Instant> opensAt() {
        Stream<Instant> cards =
                items.stream().flatMap(item -> learner.card(item).stream()).map(this::opens);
        Instant tomorrow = learner.days().start(learner.day().plusDays(1));
        boolean today = newAllowed() > 0 && !newItems().isEmpty();
        Stream<Instant> fresh = items.stream()
                .filter(item -> !isSeen(item) && learner.preferences().newPerDay() > 0)
                .map(item -> today ? learner.now() : tomorrow)
                .limit(1);
        return Stream.concat(cards, fresh).min(Instant::compareTo);
    }

    private Instant opens(CardState card) {
        return card.phase() == Phase.REVIEW
                ? learner.days().start(learner.days().of(card.due()))
                : card.due();
    }

    private Optional<Item> inSteps(Instant until) {
        return stepsUntil(until).min(comparing(item -> card(item).due()));
    }

    private Stream<Item> stepsUntil(Instant until) {
        return items.stream()
                .filter(this::isSeen)
                .filter(item ->
                        card(item).phase() != Phase.REVIEW && !card(item).due().isAfter(until));
    }

    private Optional<Item> mostNearlyForgotten() {
        return dueReviews()
                .min(comparing(this::wasAskedToday)
                        .thenComparingDouble(learner::recall)
                        .thenComparing(item -> card(item).due()));
    }

    private Stream<Item> dueReviews() {
        return items.stream().filter(item -> learner.isDue(item) && card(item).phase() == Phase.REVIEW);
    }

    /** The first of each fact that was not asked today. */
    private List<Item> newItems() {
        Set<FactId> taken = new HashSet<>(askedToday);
        return items.stream()
                .filter(item -> !isSeen(item))
                .filter(item -> fact(item).map(taken::add).orElse(true))
                .toList();
    }

    private boolean wasAskedToday(Item item) {
        return fact(item).filter(askedToday::contains).isPresent();
    }

    private static Optional<FactId> fact(Item item) {
        return item.proof().main().map(Fact::id);
    }

    private long newAllowed() {
        return Math.max(0, learner.preferences().newPerDay() - learner.today().introduced());
    }

    private Instant ahead() {
        return learner.now().plus(LEARN_AHEAD);
    }

    private boolean isSeen(Item item) {
        return learner.card(item).isPresent();
    }

    private CardState card(Item item) {
        return learner.card(item).orElseThrow();
    }
}
