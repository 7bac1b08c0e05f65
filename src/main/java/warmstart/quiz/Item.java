package warmstart.quiz;

import java.util.Objects;
import java.util.Optional;
import warmstart.facts.Fact;

/**
 * One thing to know, and the ways of asking for it. A learner's schedule belongs to the item, whichever way was used.
 *
 * @param id its name for good
 * @param fact what it asks for; its anchor and citation explain the answer
 * @param typed the question to be answered by typing
 * @param choice the same with options to choose from, when at least two wrong ones are reliably wrong
 */
public record Item(ItemId id, Fact fact, TypedQuantity typed, Optional<SingleChoice> choice) {
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(typed, "typed");
        Objects.requireNonNull(choice, "choice");
    }
}
