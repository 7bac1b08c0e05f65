package warmstart.quiz;

import java.util.List;
import java.util.Objects;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/**
 * A question whose answer is a number with its unit, typed by the learner.
 *
 * @param stem {@code What is the maximum timeout of a function?}
 * @param key 900 s
 * @param shownKey the key as the note writes it: {@code 15 minutes}
 * @param lookalikes values that a wrong answer may turn out to be, likeliest first
 */
public record TypedQuantity(String stem, Quantity key, String shownKey, List<Lookalike> lookalikes)
        implements Question {
    public TypedQuantity {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(shownKey, "shownKey");
        lookalikes = List.copyOf(lookalikes);
    }

    /**
     * The units to offer beside the input, smallest first: {@code ms s min h d} for a time. Empty for a count, whose noun
     * ({@link #countedNoun}) is written behind the input instead.
     */
    public List<Unit> units() {
        return Unit.measuresOf(key.unit().dimension());
    }

    /** What is counted, such as {@code attempts}; empty when the answer needs a unit of measure. */
    public String countedNoun() {
        return key.unit().dimension() == Dimension.COUNT ? key.unit().symbol() : "";
    }
}
