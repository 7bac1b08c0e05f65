package warmstart.study;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;
import warmstart.study.answer.GivenAnswer;
import warmstart.study.answer.PendingAnswer;

/** Reviews in memory, for tests without a database. It keeps the same contract, but for durability. */
public final class MemoryReviewStore implements ReviewStore {
    private final Map<LearnerId, Desk> desks = new LinkedHashMap<>();

    private static final class Desk {
        final Map<ItemId, CardState> cards = new TreeMap<>();
        final Map<ItemId, PendingAnswer> pending = new TreeMap<>();
        final List<Review> reviews = new ArrayList<>();
    }

    @Override
    public synchronized Map<ItemId, CardState> cards(LearnerId learner) {
        return due(learner, Instant.MAX, Integer.MAX_VALUE);
    }

    @Override
    public synchronized Map<ItemId, CardState> due(LearnerId learner, Instant until, int atMost) {
        Map<ItemId, CardState> due = new LinkedHashMap<>();
        desk(learner).cards.entrySet().stream()
                .filter(card -> !card.getValue().due().isAfter(until))
                .sorted(comparing((Map.Entry<ItemId, CardState> card) ->
                                card.getValue().due())
                        .thenComparing(Map.Entry::getKey))
                .limit(atMost)
                .forEach(card -> due.put(card.getKey(), card.getValue()));
        return due;
    }

    @Override
    public synchronized Optional<CardState> card(LearnerId learner, ItemId item) {
        return Optional.ofNullable(desk(learner).cards.get(item));
    }

    @Override
    public synchronized Map<ItemId, String> revisions(LearnerId learner) {
        Map<ItemId, String> revisions = new TreeMap<>();
        desk(learner)
                .reviews
                .forEach(review ->
                        revisions.put(review.item(), review.answer().put().revision()));
        revisions.values().removeIf(String::isEmpty);
        return revisions;
    }

    @Override
    public synchronized List<PendingAnswer> pending(LearnerId learner) {
        Comparator<PendingAnswer> byAge = comparing(pending -> pending.answer().answered());
        return desk(learner).pending.values().stream().sorted(byAge).toList();
    }

    @Override
    public synchronized PendingAnswer keep(LearnerId learner, PendingAnswer answer) {
        desk(learner).pending.putIfAbsent(answer.item(), answer);
        return desk(learner).pending.get(answer.item());
    }

    @Override
    public synchronized boolean record(LearnerId learner, Review review) {
        Desk desk = desk(learner);
        Optional<GivenAnswer> waiting =
                Optional.ofNullable(desk.pending.get(review.item())).map(PendingAnswer::answer);
        Optional<CardState> card = Optional.ofNullable(desk.cards.get(review.item()));
        boolean current = waiting.filter(review.answer()::equals).isPresent()
                && card.map(review.before()::equals).orElse(review.introduces());
        if (current) {
            desk.reviews.add(review);
            desk.cards.put(review.item(), review.after());
            desk.pending.remove(review.item());
        }
        return current;
    }

    @Override
    public synchronized Optional<Review> undoLast(LearnerId learner, Instant at) {
        Desk desk = desk(learner);
        if (desk.reviews.isEmpty()) {
            return Optional.empty();
        }
        Review last = desk.reviews.remove(desk.reviews.size() - 1);
        if (last.introduces()) {
            desk.cards.remove(last.item());
        } else {
            desk.cards.put(last.item(), last.before());
        }
        return Optional.of(last);
    }

    @Override
    public synchronized List<Review> reviewsSince(LearnerId learner, Instant since) {
        return desk(learner).reviews.stream()
                .filter(review -> !review.at().isBefore(since.truncatedTo(ChronoUnit.MILLIS)))
                .toList();
    }

    @Override
    public synchronized Tally tally(LearnerId learner, Instant since) {
        List<Review> reviews = reviewsSince(learner, since);
        return new Tally(reviews.size(), (int)
                reviews.stream().filter(Review::introduces).count());
    }

    private Desk desk(LearnerId learner) {
        return desks.computeIfAbsent(learner, id -> new Desk());
    }
}
