package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;

/** Compares the history of a learner with the states of the cards: the one must be what the other comes to. */
public final class ReviewChains {
    private ReviewChains() {}

    /** Fails when a review does not begin where the one before it ended, or a card is not where the last one left it. */
    public static void assertWhole(ReviewStore store, LearnerId learner) {
        Map<ItemId, CardState> ends = new LinkedHashMap<>();
        for (Review review : store.reviewsSince(learner, Instant.EPOCH)) {
            Optional<CardState> end = Optional.ofNullable(ends.put(review.item(), review.after()));
            assertThat(end.isPresent() ? end : Optional.of(review.before()))
                    .as("the state before the review of %s at %s", review.item(), review.at())
                    .contains(review.before());
            assertThat(review.introduces())
                    .as("the first review of %s introduces it", review.item())
                    .isEqualTo(end.isEmpty());
        }
        assertThat(store.cards(learner)).as("the cards").containsExactlyInAnyOrderEntriesOf(ends);
    }
}
