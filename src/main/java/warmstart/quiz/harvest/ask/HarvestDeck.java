package warmstart.quiz.harvest.ask;

import java.util.List;
import warmstart.quiz.Deck;
import warmstart.quiz.harvest.Refusal;

/**
 * The items made of a harvest.
 *
 * @param items in the order of notes and lines; cards last
 * @param refusals what was found and is not asked, and why
 */
public record HarvestDeck(List<HarvestItem> items, List<Refusal> refusals) {
    public HarvestDeck {
        items = List.copyOf(items);
        refusals = List.copyOf(refusals);
    }

    /** The items alone. */
    public Deck deck() {
        return new Deck(items.stream().map(HarvestItem::item).toList());
    }
}
