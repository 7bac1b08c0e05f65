package warmstart.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;

/**
 * What a learner has reviewed so far. It may hold items that the deck no longer has.
 *
 * @param states the state of each item, by due time
 * @param revisions what the keys of these items said when they were last answered, as far as it was kept
 */
public record Cards(Map<ItemId, CardState> states, Map<ItemId, String> revisions) {
    public Cards {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        revisions = Collections.unmodifiableMap(new LinkedHashMap<>(revisions));
    }

    /** The state of an item; empty when it was never reviewed. */
    Optional<CardState> state(Item item) {
        return Optional.ofNullable(states.get(item.id()));
    }

    /** Whether the key of an item says something else than when the learner last answered it. */
    boolean isChanged(Item item) {
        return Optional.ofNullable(revisions.get(item.id()))
                .filter(known -> !known.equals(item.revision()))
                .isPresent();
    }
}
