package warmstart.quiz.harvest.ask;

import java.util.Objects;
import warmstart.quiz.Item;
import warmstart.quiz.harvest.fact.Place;

/**
 * An item and the line of a note that it was made from.
 *
 * @param item the item
 * @param place the line
 * @param family the kind of fact or card: {@code amount}
 * @param key the whole answer in words, of a list all its members
 */
public record HarvestItem(Item item, Place place, String family, String key) {
    public HarvestItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(key, "key");
    }
}
